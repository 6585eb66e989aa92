/** A sheet goes out, is filled in, comes back and is stored; the next one says what the party said, wherever its works went. */
import { expect, it, vi } from 'vitest'
import type { PreparationFormat } from '../../shared/domain/preparation-format.ts'
import type { PreparationDraft } from '../../shared/domain/returned-sheet.ts'
import { columnOf, editWorkbook, type Rows } from '../import/prepared/sheet-files.ts'
import { askOf } from './ask-of.ts'
import { coreForEachTest } from './core-for-each-test.ts'
import { undoLast } from './undo-last.ts'

vi.setConfig({ testTimeout: 120_000 })
const of = coreForEachTest()
const ask = askOf(() => of.core)

const heading = 'nummer;naam;x;y;periode;fase'
const sewers = ['1;Riool Kade;150000;450000;Q1 2027;ontwerp', '2;Riool Markt;152000;450000;Q1 2027;ontwerp']
const gas = ['1;Gas Kade;150000;450003;Q1 2027;ontwerp', '2;Gas Markt;152000;450003;Q1 2027;ontwerp']

async function deliver(partyName: string, rows: readonly string[]) {
  const uploads = [of.core.upload('lijst.csv', Buffer.from([heading, ...rows, ''].join('\n')))]
  const draft = await ask('draft.read', {
    uploads,
    partyName,
    crs: 'EPSG:28992',
    discipline: partyName === 'Net' ? 'gasLow' : 'sewerGravity',
  })
  await ask('draft.store', { draft: draft.id, likeliest: true })
}

async function party(name = 'Gemeente') {
  const { project } = await ask('project.read', {})
  return project!.parties.find((one) => one.name === name)!.id
}

async function sheetOf(name = 'Gemeente', format: PreparationFormat = 'xlsx'): Promise<Uint8Array> {
  const { file } = await ask('preparation.make', { party: await party(name), year: 2027, format })
  return of.core.file(file)!.bytes
}

const [wishes, start] = [columnOf('wishes'), columnOf('start')]
const rowOf = (rows: Rows, name: string) =>
  rows.find((row) => row.some((cell) => cell?.includes(name) === true))!
/** Types in the row of the area with this work in it. */
const typed = (bytes: Uint8Array, name: string, text: string | null, column = wishes) =>
  editWorkbook(bytes, (rows) => {
    rowOf(rows, name)[column] = text
    return rows
  })

const upload = (bytes: Uint8Array, path = 'blad.xlsx') => of.core.upload(path, bytes)
const read = (...uploads: string[]) => ask('preparation.read', { uploads })
const refusal = async (...uploads: string[]) => {
  const read = await of.core.ask('preparation.read', { uploads })
  return read.ok ? null : read.failure.key
}
const told = ({ sheets }: PreparationDraft) =>
  sheets.flatMap(({ boxes }) => boxes.map(({ topic, change, text }) => `${topic} ${change} ${text}`))
const store = ({ id }: PreparationDraft, takesEmptied = false) =>
  ask('preparation.store', { draft: id, takesEmptied })
const kept = async () => (await ask('preparation.answers', {})).map(({ topic, text }) => `${topic} ${text}`)

async function twoAreas() {
  await deliver('Gemeente', sewers)
  await deliver('Net', gas)
}

it('is told before it is stored, once; the same sheet again is nothing new', async () => {
  await twoAreas()
  const filled = typed(typed(await sheetOf(), 'Riool Kade', 'Samen\nin mei'), 'Riool Markt', 'Vast', start)
  const draft = await read(upload(filled))
  expect(told(draft).sort()).toEqual(['start new Vast', 'wishes new Samen\nin mei'])
  const { clusters } = await ask('overlap.read', {})
  expect(new Set(draft.sheets[0]!.boxes.map(({ cluster }) => cluster))).toEqual(
    new Set(clusters.map(({ id }) => id)),
  )
  expect(draft.sheets[0]).toMatchObject({ party: await party(), year: 2027, file: 'blad.xlsx', notes: [] })
  expect(await kept()).toEqual([])
  expect(await store(draft)).toMatchObject({ said: 2, gone: 0 })
  expect((await kept()).sort()).toEqual(['start Vast', 'wishes Samen\nin mei'])
  expect((await of.core.ask('preparation.store', { draft: draft.id })).ok).toBe(false)

  const again = await read(upload(filled))
  expect(told(again).sort()).toEqual(['start same Vast', 'wishes same Samen\nin mei'])
  expect(await store(again)).toMatchObject({ said: 0, gone: 0 })
  await undoLast(of.core)
  expect(await kept()).toEqual([])
})

it('has on it what the party said before, and takes away what it emptied only where that is asked', async () => {
  await twoAreas()
  const blank = await sheetOf()
  await store(await read(upload(typed(typed(blank, 'Riool Kade', 'Samen'), 'Riool Kade', 'Vast', start))))
  const next = await sheetOf()
  editWorkbook(next, (rows) => {
    expect([rowOf(rows, 'Riool Kade')[wishes], rowOf(rows, 'Riool Kade')[start]]).toEqual(['Samen', 'Vast'])
    return rows
  })
  expect(told(await read(upload(next))).sort()).toEqual(['start same Vast', 'wishes same Samen'])
  const back = typed(typed(next, 'Riool Kade', null), 'Riool Kade', 'Toch niet', start)
  const draft = await read(upload(back))
  expect(told(draft).sort()).toEqual(['start changed Toch niet', 'wishes emptied '])
  expect(await store(draft)).toMatchObject({ said: 1, gone: 0 })
  expect((await kept()).sort()).toEqual(['start Toch niet', 'wishes Samen'])
  expect(await store(await read(upload(back)), true)).toMatchObject({ said: 0, gone: 1 })
  expect(await kept()).toEqual(['start Toch niet'])

  // The first sheet did not have what was said since: what is empty on it is not taken back, what differs is warned of.
  const older = await read(upload(typed(blank, 'Riool Kade', 'Heel anders', start)))
  expect(older.sheets[0]!.boxes).toMatchObject([{ topic: 'start', change: 'changed', isBehind: true }])
  expect(told(await read(upload(typed(blank, 'Riool Markt', 'Ja'))))).toEqual([
    'start left ',
    'wishes new Ja',
  ])
})

it('goes where its pair of works went, and is listed when that is no pair any more', async () => {
  await twoAreas()
  await store(await read(upload(typed(await sheetOf(), 'Riool Kade', 'Samen'))))
  await deliver('Gemeente', [...sewers, '3;Duiker Kade;150001;450001;Q1 2027;ontwerp'])
  const [answer] = await ask('preparation.answers', {})
  editWorkbook(await sheetOf(), (rows) => {
    expect(rowOf(rows, 'Riool Kade')[wishes]).toBe('Samen')
    return rows
  })
  await deliver('Net', ['1;Gas Kade;158000;450003;Q1 2027;ontwerp', gas[1]!])
  expect(await ask('preparation.answers', {})).toEqual([answer])
  const again = await read(upload(typed(await sheetOf(), 'Riool Markt', 'Ook')))
  expect(told(again)).toEqual(['wishes new Ook'])
})

it('of another project, of a party that went, or twice with other answers is refused with a sentence', async () => {
  await twoAreas()
  const blank = await sheetOf()
  const [one, two] = [typed(blank, 'Riool Kade', 'Samen'), typed(blank, 'Riool Kade', 'Liever niet')]
  const both = await read(upload(one, 'een.xlsx'), upload(two, 'twee.xlsx'))
  expect(both.refused.map(({ key }) => key)).toEqual(['preparing.twice'])
  expect(told(both)).toEqual(['wishes new Samen'])
  expect((await read(upload(one, 'een.xlsx'), upload(one, 'kopie.xlsx'))).refused).toEqual([])
  const others = editWorkbook(one, (rows) =>
    rows.map(([key = null, ...row]) => [
      key?.replace(/(blad \d) \S+/, '$1 0199a000-0000-7000-8000-000000000001') ?? null,
      ...row,
    ]),
  )
  expect(await refusal(upload(others))).toBe('preparing.otherProject')
  expect(await refusal(upload(Buffer.from('x'), 'brief.docx'))).toBe('preparing.notASheet')
  const net = await party('Net')
  const forged = editWorkbook(one, (rows) =>
    rows.map(([key = null, ...row]) => [key?.replace(/(blad \d \S+) \S+/, `$1 ${net}`) ?? null, ...row]),
  )
  const draft = await read(upload(forged))
  expect(draft.sheets[0]).toMatchObject({ boxes: [], notes: [{ key: 'preparing.workUnknown' }] })
  const gone = one
  await undoLast(of.core)
  await undoLast(of.core)
  expect(await refusal(upload(gone))).toBe('preparing.partyGone')
})

it('comes back as a Word file as well, of several parties at once', async () => {
  await twoAreas()
  await store(await read(upload(typed(await sheetOf(), 'Riool Kade', 'Samen'))))
  const draft = await read(
    upload(await sheetOf('Gemeente', 'docx'), 'gemeente.docx'),
    upload(typed(await sheetOf('Net'), 'Gas Kade', 'Wij ook'), 'net.xlsx'),
    upload(Buffer.from('x'), 'brief.txt'),
  )
  expect(told(draft)).toEqual(['wishes same Samen', 'wishes new Wij ook'])
  expect(draft.refused.map(({ key }) => key)).toEqual(['preparing.notASheet'])
  expect(await store(draft)).toMatchObject({ said: 1, gone: 0 })
})
