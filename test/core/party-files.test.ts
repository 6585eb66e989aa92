/** What goes back to a party and comes back from it, through the core. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import xlsx from 'xlsx'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { Draft } from '../../shared/domain/draft.ts'
import { PartyId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import { valueOf } from '../../shared/domain/result.ts'

let core: Core
let parties: { id: PartyId; name: string }[] = []

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-core-'))
  core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  const { parties: known } = valueOf(await core.ask('project.practise', { fresh: true }))
  parties = known
}, 120_000)
afterAll(() => core.close())

async function templateOf(name: string, language: 'nl' | 'en' = 'nl'): Promise<Uint8Array> {
  const party = parties.find((each) => each.name === name)
  if (!party) throw new Error(`the town has no ${name}`)
  const made = valueOf(await core.ask('party.template', { party: party.id, language }))
  const bytes = core.file(made.file)?.bytes
  if (!bytes) throw new Error('the template was not kept')
  return bytes
}

async function deliver(partyName: string, bytes: Uint8Array): Promise<Draft> {
  const uploads = [core.upload('sjabloon 2027.xlsx', bytes)]
  return valueOf(await core.ask('draft.read', { uploads, partyName }))
}

async function discard(draft: Draft): Promise<void> {
  await core.ask('draft.discard', { draft: draft.id })
}

/** The template as a person leaves it behind: some cells of its first sheet changed, everything else as it was. */
function edited(bytes: Uint8Array, edit: (sheet: xlsx.WorkSheet) => void): Uint8Array {
  const book = xlsx.read(bytes, { cellStyles: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (!sheet) throw new Error('the template has no sheet')
  edit(sheet)
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

function columnOf(sheet: xlsx.WorkSheet, heading: string): number {
  const range = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1')
  for (let c = range.s.c; c <= range.e.c; c++) if (cellAt(sheet, 0, c)?.v === heading) return c
  throw new Error(`there is no column ${heading}`)
}

function cellAt(sheet: xlsx.WorkSheet, r: number, c: number): xlsx.CellObject | undefined {
  return sheet[xlsx.utils.encode_cell({ r, c })] as xlsx.CellObject | undefined
}

describe('the template of a party', () => {
  it.each(['Gemeente Waterveen', 'Glasnet', 'Stroomnet', 'Vitaal Water', 'Warmtestad'])(
    'of %s comes back unchanged without a question and without a change, in both languages',
    async (name) => {
      for (const language of ['nl', 'en'] as const) {
        const draft = await deliver(name, await templateOf(name, language))
        expect(draft.questions).toEqual([])
        expect(draft.counts).toMatchObject({
          asked: 0,
          added: 0,
          moved: 0,
          shifted: 0,
          changed: 0,
          missing: 0,
        })
        expect(draft.counts.unchanged).toBeGreaterThan(3)
        expect(draft.report.rejected).toEqual([])
        await discard(draft)
      }
    },
    120_000,
  )

  it('with one date changed shifts exactly that work', async () => {
    const template = edited(await templateOf('Gemeente Waterveen'), (sheet) => {
      const end = columnOf(sheet, 'Einde')
      for (let r = 1; ; r++) {
        const cell = cellAt(sheet, r, end)
        if (typeof cell?.v !== 'number') continue
        cell.v += 40
        delete cell.w
        return
      }
    })
    const draft = await deliver('Gemeente Waterveen', template)
    expect(draft.counts).toMatchObject({ asked: 0, added: 0, moved: 0, shifted: 1, changed: 0, missing: 0 })
    const { differences } = valueOf(
      await core.ask('draft.differences', { draft: draft.id, group: 'shifted' }),
    )
    expect(differences).toMatchObject([
      { changedFields: ['period'], matchedBy: 'id', shiftDays: { start: 0, end: 40 } },
    ])
    await discard(draft)
  })

  it('with a new row adds one work', async () => {
    const template = edited(await templateOf('Glasnet'), (sheet) => {
      const range = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1')
      const row: unknown[] = []
      row[columnOf(sheet, 'Nummer')] = '0099'
      row[columnOf(sheet, 'Werk')] = 'Glasvezel buitengebied'
      row[columnOf(sheet, 'Straat')] = 'Kerkstraat'
      row[columnOf(sheet, 'Discipline')] = 'telecom'
      row[columnOf(sheet, 'Soort werk')] = 'aanleg'
      row[columnOf(sheet, 'Periode in woorden')] = 'Q3 2028'
      row[columnOf(sheet, 'Fase')] = 'idee'
      xlsx.utils.sheet_add_aoa(sheet, [row], { origin: { r: range.e.r + 1, c: 0 } })
    })
    const draft = await deliver('Glasnet', template)
    expect(draft.questions).toEqual([])
    expect(draft.counts).toMatchObject({ asked: 0, added: 1, moved: 0, shifted: 0, changed: 0, missing: 0 })
    const { differences } = valueOf(await core.ask('draft.differences', { draft: draft.id, group: 'added' }))
    expect(differences[0]?.fields).toMatchObject({
      number: '0099',
      discipline: 'telecom',
      kind: 'construct',
      firmness: 'idea',
      period: { start: '2028-07-01', end: '2028-09-30', precision: 'quarter' },
    })
    await discard(draft)
  })

  it('with a row copied to make a new work of it, takes the row that was not renamed for the known one', async () => {
    let name = ''
    const template = edited(await templateOf('Glasnet'), (sheet) => {
      const range = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1')
      const rows = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true })
      const copy = [...(rows[1] ?? [])]
      name = String(copy[columnOf(sheet, 'Werk')])
      const changed = cellAt(sheet, 1, columnOf(sheet, 'Werk'))
      if (changed) Object.assign(changed, { v: 'Een heel ander werk aan de Ringvaart', w: undefined })
      const number = cellAt(sheet, 1, columnOf(sheet, 'Nummer'))
      if (number) Object.assign(number, { t: 's', v: 'NIEUW-1', w: undefined })
      xlsx.utils.sheet_add_aoa(sheet, [copy], { origin: { r: range.e.r + 1, c: 0 } })
    })
    const draft = await deliver('Glasnet', template)
    const { differences } = valueOf(await core.ask('draft.differences', { draft: draft.id, limit: 1000 }))
    const kept = differences.find(({ fields }) => fields.name === name)
    expect(kept).toMatchObject({ matchedBy: 'id', group: 'unchanged' })
    expect(draft.counts.missing).toBe(0)
    await discard(draft)
  })

  it('is refused with a sentence for a party that has no works', async () => {
    const nobody = PartyId.parse('00000000-0000-7000-8000-000000000000')
    const made = await core.ask('party.template', { party: nobody })
    expect(made.ok ? '' : say(made.failure, 'nl')).toContain('geen werken')
  })

  it('holds lists to choose from, checks on dates and amounts, and hides the identity', async () => {
    const files = unzipSync(await templateOf('Gemeente Waterveen'))
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const checks = [...sheet.matchAll(/<dataValidation ([^>]*?)\/?>(?:<formula1>(.*?)<\/formula1>)?/g)].map(
      ([, attributes = '', formula]) => ({ attributes, formula }),
    )
    const checkOf = (column: string) =>
      checks.find(({ attributes }) => attributes.includes(`sqref="${column}2:`)) ?? { attributes: '' }
    expect(checkOf('J')).toMatchObject({ formula: "'Lijsten'!$A$2:$A$16" })
    expect(checkOf('M')).toMatchObject({
      formula: 'AND(ISNUMBER(M2),OR(L2=&quot;&quot;,M2=&quot;&quot;,L2&lt;=M2))',
    })
    expect(checkOf('R').attributes).toContain('type="whole"')
    expect(checkOf('S').attributes).toContain('Laat deze kolom staan')
    expect(/<col min="19"[^>]*hidden="true"/.test(sheet)).toBe(true)
    const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())
    expect(/name="Lijsten"[^>]*state="hidden"/.test(workbook)).toBe(true)
  })
})

describe('what goes back to a party', () => {
  const list = [
    'Opgave 2027;;;;;',
    'nummer;naam;straat;periode;raming;huisnr',
    '0012;Riool Markt;Kerkstraat;2027;1000;7',
    ';alleen een naam;;;;',
    '0013;Riool Kade;Nergensstraat;zodra het kan;veel;12',
    '0014;=HYPERLINK("http://x");Kerkstraat;Q2 2027;2500,50;007',
    '',
  ].join('\n')

  it('is nothing when every row became a work with a sure place: a sentence says so', async () => {
    const shape = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { naam: 'Riool', nummer: '1', start: '2027' },
          geometry: { type: 'Point', coordinates: [4.9, 52.37] },
        },
      ],
    })
    const uploads = [core.upload('riool.geojson', strToU8(shape))]
    const draft = valueOf(await core.ask('draft.read', { uploads, partyName: 'Nieuw BV' }))
    const made = await core.ask('delivery.rejects', { from: { draft: draft.id } })
    expect(made.ok ? '' : say(made.failure, 'nl')).toContain('niets terug te sturen')
    await discard(draft)
  })

  it('is the rows of their own file, as they stood there, with the row and the reasons in front', async () => {
    const uploads = [core.upload('opgave.csv', strToU8(list))]
    const draft = valueOf(await core.ask('draft.read', { uploads, partyName: 'Nieuw BV' }))
    const made = valueOf(await core.ask('delivery.rejects', { from: { draft: draft.id } }))
    expect(made.name).toBe('Nieuw BV - terug te sturen.xlsx')
    const book = xlsx.read(core.file(made.file)?.bytes, { cellFormula: true })
    const rows = xlsx.utils.sheet_to_json<unknown[]>(book.Sheets['opgave'] ?? {}, { header: 1 })
    expect(rows[0]).toEqual([
      'Rij in uw bestand',
      'Reden',
      'nummer',
      'naam',
      'straat',
      'periode',
      'raming',
      'huisnr',
    ])
    const byRow = new Map(rows.slice(1).map((row) => [row[0], row]))
    expect(byRow.get(4)?.[1]).toContain('maar één gevulde cel')
    expect(byRow.get(4)?.[3]).toBe('alleen een naam')
    expect(byRow.get(5)?.[1]).toContain('"zodra het kan" is niet begrepen')
    expect(byRow.get(5)?.[1]).toContain('"veel" is niet begrepen')
    expect(byRow.get(5)?.slice(2)).toEqual([
      '0013',
      'Riool Kade',
      'Nergensstraat',
      'zodra het kan',
      'veel',
      '12',
    ])
    await discard(draft)
  })

  it('never holds a formula, whatever the cells of the party begin with', async () => {
    const uploads = [core.upload('opgave.csv', strToU8(list.replaceAll('Riool Kade', '+1+cmd|calc!A0')))]
    const draft = valueOf(await core.ask('draft.read', { uploads, partyName: '=1+1 BV' }))
    const made = valueOf(await core.ask('delivery.rejects', { from: { draft: draft.id } }))
    const files = unzipSync(core.file(made.file)?.bytes ?? zipSync({}))
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('+1+cmd|calc!A0')
    expect(sheet).not.toContain('<f>')
    await discard(draft)
  })

  it('can be asked of a stored delivery as well, with the same reasons', async () => {
    const uploads = [core.upload('opgave.csv', strToU8(list))]
    const draft = valueOf(await core.ask('draft.read', { uploads, partyName: 'Later BV' }))
    const before = valueOf(await core.ask('delivery.rejects', { from: { draft: draft.id } }))
    const { delivery } = valueOf(await core.ask('draft.store', { draft: draft.id }))
    const after = valueOf(await core.ask('delivery.rejects', { from: { delivery: delivery.id } }))
    const sheets = [before, after].map(({ file }) => xlsx.read(core.file(file)?.bytes).Sheets['opgave'] ?? {})
    const [was, is] = sheets.map((sheet) => xlsx.utils.sheet_to_json(sheet, { header: 1 }))
    expect(is).toEqual(was)
  })
})
