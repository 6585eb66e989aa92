/**
 * A week in the town, at the level of calls: on Monday the coordinator hands out response files and a copy, for days everyone works
 * apart, on Thursday all of it comes back and is decided, and on Friday the plan is made. What was acknowledged to anyone is there.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import xlsx from 'xlsx'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { CallOutput } from '../../shared/contract/calls.ts'
import type { Combination, CombinationFields } from '../../shared/domain/combination.ts'
import { message, say } from '../../shared/domain/message.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Undecided } from '../../shared/domain/merge.ts'
import type { Work } from '../../shared/domain/work.ts'
import { longitudeLatitude, projector, reproject } from '../../shared/geo/crs.ts'
import { notesOfWorks } from '../../shared/plan/notes-of-works.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { textOfDocx } from '../export/read-docx.ts'
import { askOf, type Ask } from './ask-of.ts'
import { undoLast } from './undo-last.ts'

/** Someone at a machine of their own, with one file open. */
interface Person {
  readonly core: Core
  readonly ask: Ask
  /** What they were told was done, oldest first, with who did it. */
  readonly told: { readonly actor: string; readonly says: string }[]
  readonly actor: string
}

const day = (text: string) => CalendarDate.parse(text)
const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-week-'))
const fileOf = (name: string) => path.join(folder, `${name}.samenloop`)

function sitsDown(actor: string): Person {
  const dataFolder = path.join(folder, actor)
  const core = openCore({ host: 'web', actor, dataFolder, remembersProjects: false })
  onTestFinished(() => core.close())
  return { core, ask: askOf(() => core), told: [], actor }
}

/** Does something, which history then says last. */
async function step<Value>(person: Person, says: RegExp, act: (ask: Ask) => Promise<Value>): Promise<Value> {
  const value = await act(person.ask)
  const [last] = await person.ask('history.list', { limit: 1 })
  const sentence = say(last!.what, 'nl')
  expect(sentence).toMatch(says)
  expect(last!.actor).toBe(person.actor)
  person.told.push({ actor: person.actor, says: sentence })
  return value
}

/** Each as often as it is there. */
const sorted = (told: Person['told']) => told.map(({ actor, says }) => `${actor}: ${says}`).toSorted()

async function historyOf({ ask }: Person) {
  const entries = await ask('history.list', { limit: 1000 })
  return entries.map(({ actor, what }) => ({ actor, says: say(what, 'nl') }))
}

async function fingerprintOf({ ask }: Person): Promise<string> {
  const { findings, fingerprint } = await ask('project.verify', {})
  expect(findings).toEqual([])
  return fingerprint!
}

const shownBy = (taken: Pick<CallOutput<'merge.preview'>, 'commands'>) =>
  taken.commands.map(({ actor, what }) => ({ actor, says: say(what, 'nl') }))

/** What `preview` told before came of it, and nothing else. */
async function takeIn(person: Person, name: string) {
  const files = [fileOf(name)]
  const before = await person.ask('project.read', {})
  const told = await person.ask('merge.preview', { files })
  expect(await person.ask('project.read', {})).toEqual(before)
  const { revision: _, ...taken } =
    told.commands.length === 0
      ? await person.ask('merge.take', { files })
      : await step(person, /Kopie .+ samengevoegd/, (ask) => ask('merge.take', { files }))
  expect(taken).toEqual(told)
  return told
}

/** Of a point: the values that stand beside each other, by who wrote them. */
function valuesOf(point: Undecided) {
  if (point.is !== 'written apart') throw new Error(`nothing was written apart: ${point.is}`)
  const { record, group } = point
  return new Map(
    point.values.flatMap(({ value, by }) =>
      by.map(({ actor }) => [actor, { is: 'value' as const, record, group, value }]),
    ),
  )
}

/** The template of a party with works of it at other days, as the party sends it in. */
function shifted(template: Uint8Array, days: Readonly<Record<string, number>>): Uint8Array {
  const book = xlsx.read(template, { cellStyles: true })
  const sheet = book.Sheets[book.SheetNames[0]!]!
  const rows = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true })
  const column = (heading: string) => rows[0]!.indexOf(heading)
  for (const [number, by] of Object.entries(days)) {
    const r = rows.findIndex((row) => row[column('Nummer')] === number)
    for (const heading of ['Start', 'Einde']) {
      const cell = sheet[xlsx.utils.encode_cell({ r, c: column(heading) })] as xlsx.CellObject
      Object.assign(cell, { v: (cell.v as number) + by, w: undefined })
    }
  }
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

function fieldsOf({ id: _, agreements, ...fields }: Combination): CombinationFields {
  return { ...fields, periods: agreements.map(({ work, period }) => ({ work, period })) }
}

async function townOf({ ask }: Person) {
  const { works } = await ask('work.list', {})
  const combinations = await ask('combination.list', {})
  return {
    numbered: (number: string): Work => works.find((work) => work.number === number)!,
    combined: (name: string): Combination => combinations.find((one) => one.name === name)!,
  }
}

async function statusOf({ ask }: Person, works: readonly Work[]) {
  const { clusters } = await ask('overlap.read', {})
  return clusters.find((one) => works.every(({ id }) => one.works.includes(id)))!.status
}

test('a week of a coordinator and three planners comes together, and nothing that was acknowledged is missing', async () => {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))

  // Monday: who works in what.
  const anna = sitsDown('Anna')
  const { parties } = await anna.ask('project.practise', { fresh: true })
  await anna.ask('project.saveAs', { file: fileOf('plan') })
  const laid = await historyOf(anna)
  const party = (name: string) => parties.find((one) => one.name === name)!.id
  const town = await townOf(anna)
  const [turfGas, molenGas, eikenGas] = ['P.0041265', 'P.0041239', 'P.0041278'].map(town.numbered)
  const [eikenSewer, kerkGrid, kerkRoad] = ['R27-014', 'P.0041395', 'W-1163'].map(town.numbered)
  const [turf, molen] = ['Turfstraat', 'Molenlaan'].map(town.combined)

  const outlined = { level: 'outline' as const, money: false, own: false }
  await step(anna, /Stroomnet|deel/i, (ask) =>
    ask('sharing.set', { party: party('Stroomnet'), shared: outlined }),
  )
  await step(anna, /Buizen bestellen/, (ask) =>
    ask('agreement.make', {
      combination: molen!.id,
      point: null,
      fields: { what: 'Buizen bestellen', party: party('Stroomnet'), due: day('2027-01-15'), body: null },
    }),
  )
  for (const name of ['Stroomnet', 'Warmtestad'])
    await anna.ask('copy.forParty', { party: party(name), file: fileOf(name) })
  const template = await anna.ask('party.template', { party: party('Stroomnet') })
  const list = anna.core.file(template.file)!.bytes
  copyFileSync(fileOf('plan'), fileOf('Bea'))

  // The planner of the grid, in the response file.
  const cor = sitsDown('Cor')
  await cor.ask('project.open', { file: fileOf('Stroomnet') })
  const autumn = parsePeriod('01-12-2027 t/m 28-01-2028')!
  await step(cor, /Turfstraat/, (ask) =>
    ask('correction.correct', {
      works: [turfGas!.id],
      becomes: { period: autumn },
      reason: 'aannemer pas in december vrij',
    }),
  )
  await step(cor, /Kan het riool wachten/, (ask) =>
    ask('remark.make', {
      about: { is: 'combination', combination: turf!.id },
      text: 'Kan het riool wachten?',
    }),
  )
  await step(cor, /verkeerd/, (ask) =>
    ask('correction.correct', { works: [molenGas!.id], becomes: { name: 'verkeerd' }, reason: 'verkeerd' }),
  )
  await step(cor, /verkeerd/, () => undoLast(cor.core))

  // The planner of the heat: a work that no list names yet.
  const dirk = sitsDown('Dirk')
  await dirk.ask('project.open', { file: fileOf('Warmtestad') })
  const { work: heard } = await step(dirk, /Warmteoverdrachtstation/, (ask) =>
    ask('byHand.make', {
      party: 'Warmtestad',
      fields: {
        ...{ number: null, name: 'Warmteoverdrachtstation', discipline: 'heat', kind: 'construct' },
        ...{ street: 'Turfstraat', district: null, period: parsePeriod('Q3 2027')!, earliestStart: null },
        ...{ latestEnd: null, phase: null, firmness: 'programmed', budget: null },
      },
      reason: 'volgt in de lijst van december',
    }),
  )
  const [x, y] = turfGas!.bounds!
  const spot: GeoJSON.Point = { type: 'Point', coordinates: [x, y] }
  await step(dirk, /Warmteoverdrachtstation/, (ask) =>
    ask('work.place', {
      work: heard,
      geometry: reproject(spot, projector('EPSG:28992', longitudeLatitude)),
      street: 'Turfstraat',
    }),
  )

  // The colleague, in a copy of all of it, who hands one on.
  const bea = sitsDown('Bea')
  await bea.ask('project.open', { file: fileOf('Bea') })
  await step(bea, /Nee|samenlo/i, (ask) =>
    ask('judgement.judge', {
      works: [kerkGrid!.id, kerkRoad!.id],
      verdict: 'rejected',
      reason: 'de kabel ligt aan de overkant',
    }),
  )
  const els = sitsDown('Els')
  copyFileSync(fileOf('Bea'), fileOf('Els'))
  await els.ask('project.open', { file: fileOf('Els') })
  await step(els, /Vergunning/, (ask) =>
    ask('agreement.make', {
      combination: turf!.id,
      point: null,
      fields: { what: 'Vergunning vragen', party: turf!.lead, due: day('2027-02-01'), body: null },
    }),
  )
  await step(bea, /Molenlaan/, (ask) =>
    ask('combination.change', {
      id: molen!.id,
      fields: { ...fieldsOf(molen!), reason: 'gas gaat voor', level: 4 },
      decided: null,
    }),
  )

  // And the coordinator, who did not wait.
  await step(anna, /Turfstraat/, (ask) =>
    ask('correction.correct', {
      works: [turfGas!.id],
      becomes: { period: parsePeriod('01-06-2027 t/m 30-07-2027')! },
      reason: 'past in de sleuf',
    }),
  )
  await step(anna, /Molenlaan/, (ask) =>
    ask('combination.change', {
      id: molen!.id,
      fields: { ...fieldsOf(molen!), reason: 'in één sleuf, daarna herstraten' },
      decided: null,
    }),
  )

  // Thursday: all of it comes back, one copy twice, and the copy of a copy before the copy it was made of.
  const grid = await takeIn(anna, 'Stroomnet')
  expect(shownBy(grid)).toEqual(cor.told)
  expect(grid.undecided.map(({ is, title }) => [is, title.nl])).toEqual([
    ['written apart', expect.stringContaining('Turfstraat')],
  ])
  expect((await takeIn(anna, 'Stroomnet')).commands).toEqual([])
  expect(shownBy(await takeIn(anna, 'Warmtestad'))).toEqual(dirk.told)
  expect(shownBy(await takeIn(anna, 'Els'))).toEqual([...bea.told.slice(0, 1), ...els.told])
  const rest = await takeIn(anna, 'Bea')
  expect(shownBy(rest)).toEqual(bea.told.slice(1))
  expect(rest.undecided.map(({ is, title }) => [is, title.nl])).toEqual([
    ['written apart', expect.stringContaining('Molenlaan')],
  ])

  const open = await anna.ask('merge.undecided', {})
  expect(open).toHaveLength(2)
  const aboutGas = valuesOf(open.find(({ works }) => works.length === 1)!)
  const aboutMolen = valuesOf(open.find(({ title }) => title.nl.includes('Molenlaan'))!)
  await step(anna, /Beslist.+Turfstraat/, (ask) => ask('merge.decide', { decisions: [aboutGas.get('Cor')!] }))
  await step(anna, /Beslist.+Molenlaan/, (ask) =>
    ask('merge.decide', { decisions: [aboutMolen.get('Anna')!] }),
  )
  expect(await anna.ask('merge.undecided', {})).toEqual([])
  const decided = await townOf(anna)
  expect(decided.numbered('P.0041265').period).toMatchObject({ start: '2027-12-01', end: '2028-01-28' })
  expect(decided.numbered('P.0041239').name).toBe(molenGas!.name)
  expect(decided.combined('Molenlaan')).toMatchObject({
    reason: 'in één sleuf, daarna herstraten',
    level: 4,
  })

  // A list of the grid of before the week: half a year later in the Eikenlaan, and after all was agreed in the Molenlaan.
  const eiken = [eikenSewer!, eikenGas!]
  expect((await statusOf(anna, eiken)).is).toBe('setAside')
  const late = shifted(list, { 'P.0041278': 182, 'P.0041239': 364 })
  const uploads = [anna.core.upload('stroomnet.xlsx', late)]
  const draft = await anna.ask('draft.read', { uploads, partyName: 'Stroomnet' })
  expect(draft.counts).toMatchObject({ asked: 0, added: 0, shifted: 2, missing: 0 })
  await step(anna, /Aanlevering van Stroomnet: 0 nieuw, 2 gewijzigd/, (ask) =>
    ask('draft.store', { draft: draft.id }),
  )
  expect(await statusOf(anna, eiken)).toMatchObject({ is: 'reopened', was: 'setAside' })

  // Friday: the plan, and everyone has the same.
  const plan = await anna.ask('plan.read', { year: 2027 })
  const planned = (name: string) => plan.combinations.find(({ combination }) => combination.name === name)!
  expect(planned('Molenlaan').strays.map(({ work }) => work)).toEqual([molenGas!.id])
  expect(planned('Turfstraat').strays.map(({ work }) => work)).toEqual([turfGas!.id])
  expect(notesOfWorks(plan)(heard)).toContainEqual(message('byHand.noted'))
  const made = await anna.ask('export.make', { format: 'docx', year: 2027 })
  const text = textOfDocx(anna.core.file(made.file)!.bytes)
  for (const said of [
    'in één sleuf, daarna herstraten',
    'Buizen bestellen',
    'Vergunning vragen',
    'Warmteoverdrachtstation',
    'de kabel ligt aan de overkant',
    'Eikenlaan',
    ...planned('Molenlaan').strays.flatMap(({ says }) => says.map((one) => say(one, 'nl'))),
    ...planned('Turfstraat').strays.flatMap(({ says }) => says.map((one) => say(one, 'nl'))),
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('gas gaat voor')

  const everything = [laid, ...[anna, bea, cor, dirk, els].map(({ told }) => told)].flat()
  expect(sorted(await historyOf(anna))).toEqual(sorted(everything))
  const print = await fingerprintOf(anna)
  for (const other of [bea, els]) {
    await takeIn(other, 'plan')
    expect(await other.ask('merge.undecided', {})).toEqual([])
    expect(await fingerprintOf(other)).toBe(print)
    expect(sorted(await historyOf(other))).toEqual(sorted([...everything, ...other.told.slice(-1)]))
  }
  // That the colleague took the coordinator's file in is no news here, and brings no step.
  const { project } = await anna.ask('project.read', {})
  const revision = project?.revision
  const files = [fileOf('Bea')]
  const back = await anna.ask('merge.take', { files })
  expect(back).toEqual({ revision, commands: [], records: [], undecided: [] })
  expect(await fingerprintOf(anna)).toBe(print)
  const remarks = await anna.ask('remark.list', {})
  expect(remarks.map(({ text: said, actor }) => [said, actor])).toEqual([['Kan het riool wachten?', 'Cor']])
}, 300_000)
