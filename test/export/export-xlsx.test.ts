/** The workbook opens again, and no date has moved. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import xlsx from 'xlsx'
import { CalendarDate } from '../../shared/domain/period.ts'
import { message } from '../../shared/domain/message.ts'
import { exportXlsx } from '../../electron/export/export-xlsx.ts'
import { tableOf, workbookFile } from '../../electron/export/workbook-file.ts'
import { plan } from '../plan/sample-plan.ts'

const made = (of: typeof plan, language: 'nl' | 'en' = 'nl') =>
  exportXlsx({ plan: of, paper: 'plan', language, date: CalendarDate.parse('2026-11-21') })
const bytes = await made(plan)

function rowsOf(sheet: string): Record<string, unknown>[] {
  const found = xlsx.read(bytes).Sheets[sheet]
  if (!found) throw new Error(`there is no sheet ${sheet}`)
  return xlsx.utils.sheet_to_json(found)
}

describe('the plan as a workbook', () => {
  it('has a sheet for what is done together, for every party, and for what is undated, open and not now', () => {
    expect(xlsx.read(bytes).SheetNames).toEqual([
      'Samen',
      'Dossiers',
      'Volgorde',
      'Feiten',
      'Bijlagen',
      'Besluiten',
      'Afspraken',
      'Gemeente Waterveen',
      'Stroomnet',
      'Zonder datum',
      'Nog open',
      'Niet nu',
      'Regels',
    ])
  })

  it('has a row for every work of a combination, with the agreed period beside its own', () => {
    const [sewer, gas] = rowsOf('Samen')
    expect(sewer).toMatchObject({
      Combinatie: 'Kerkstraat',
      Trekker: 'Gemeente Waterveen',
      Integratiegraad: '3 werk-met-werk',
      Nummer: '0012',
      Reden: 'Samen in de Kerkstraat',
    })
    expect(gas).toMatchObject({ Partij: 'Stroomnet', 'Eigen periode': '± Q2 2027' })
  })

  it('keeps dates as dates, on the day they were', () => {
    // Excel counts 1 March 2027 as day 46447, 31 August as 46630, New Year's Eve as 46752.
    expect(rowsOf('Samen')[0]).toMatchObject({
      'Afgesproken start': 46_447,
      'Afgesproken einde': 46_752,
      'Eigen start': 46_447,
      'Eigen einde': 46_630,
    })
    const shown = xlsx.read(bytes).Sheets.Samen?.B2 as xlsx.CellObject | undefined
    expect(shown?.w).toBe('01-03-2027')
  })

  it('names the reason for what is not now and the score of what is open', () => {
    expect(rowsOf('Niet nu').map((row) => row.Reden)).toEqual(Array(2).fill('Relinen gaat zonder graven'))
    expect(rowsOf('Nog open')[0]).toMatchObject({ Kansengebied: 'Havenkade', Score: 87 })
    expect(rowsOf('Zonder datum')[0]).toMatchObject({ Werk: 'Ooit de Molenlaan', 'Eigen periode': 'n.t.b.' })
  })

  it('says by which rules, and what is standard where it is something else', async () => {
    const settings = { ...plan.settings, opportunity: { distance: 40, window: 365 } }
    const book = xlsx.read(await made({ ...plan, settings }))
    const rows = xlsx.utils.sheet_to_json<Record<string, string>>(book.Sheets.Regels!)
    expect(rows[0]).toEqual({
      Regel: 'Koppelkans',
      'Wat hij zegt':
        'Twee werken zijn een koppelkans als ze hoogstens 40 m en 365 dagen (1 jaar) uit elkaar liggen. Werk dat al loopt of klaar is, telt niet mee.',
      Standaard: '25 m, 730 dagen',
    })
    expect(rows[1]).toMatchObject({ Regel: 'Knelpunt' })
    expect(rows[1]).not.toHaveProperty('Standaard')
  })

  it('gives each work its own agreed period, what was original then, and what strays from it', async () => {
    const [{ combination, works, ...rest }] = plan.combinations as [(typeof plan)['combinations'][0]]
    const [first, second] = works as [(typeof works)[0], (typeof works)[0]]
    const agreed = { start: '2027-05-01', end: '2027-06-30' } as typeof combination.period
    const original = { period: second.period, earliestStart: null, latestEnd: null, bounds: null }
    const agreements = [{ work: first.id, period: agreed, original }]
    const strays = [{ work: first.id, says: [message('agreement.noPlace')] }]
    const together = [{ ...rest, combination: { ...combination, agreements }, works, strays }]
    const book = xlsx.read(await made({ ...plan, combinations: together }))
    const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(book.Sheets.Samen!)
    expect(rows.find((row) => row['Werk'] === first.name)).toMatchObject({
      'Start van het geheel': 46447,
      'Afgesproken start': 46508,
      'Afgesproken einde': 46568,
      'Eigen periode': '± Q2 2027',
      'Let op': 'Heeft geen plaats meer.',
    })
    expect(rows.find((row) => row['Werk'] === second.name)).toMatchObject({ 'Afgesproken start': 46447 })
  })

  it('notes what is to be minded of a work on every sheet: here a rest that it breaks', async () => {
    const noted = async (sheet: string, work: string) => {
      const { id } = plan.works.find(({ name }) => name === work)!
      const broken = { work: id, street: 'Dam', starts: '2027-02-28', until: '2029-12-31', isExcepted: false }
      const brokenRests = [broken as (typeof plan.brokenRests)[number]]
      const book = xlsx.read(await made({ ...plan, brokenRests }))
      const rows = xlsx.utils.sheet_to_json<Record<string, string>>(book.Sheets[sheet]!)
      return rows.filter((row) => row['Let op'] !== undefined).map((row) => row['Let op'])
    }
    const sentence = [expect.stringMatching(/^Breekt de graafrust: Dam/)]
    expect(await noted('Samen', 'Gas Kerkstraat')).toEqual(sentence)
    expect(await noted('Stroomnet', 'Kabel Coöperatieweg')).toEqual(sentence)
    expect(await noted('Nog open', 'Weg Havenkade')).toEqual(sentence)
  })

  it('keeps the heading in sight and lets it be filtered', () => {
    const files = unzipSync(bytes)
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<autoFilter ref="A1:S3"/>')
  })

  it('is the same bytes for the same plan, and speaks English too', async () => {
    expect(Buffer.from(await made(plan)).equals(Buffer.from(bytes))).toBe(true)
    const english = xlsx.read(await made(plan, 'en'))
    expect(english.SheetNames[0]).toBe('Together')
  })
})

describe('names of sheets', () => {
  it('are made fit for Excel and different from each other', () => {
    const column = { heading: 'Werk', width: 10, cell: () => null }
    const long = 'Waterschap met een bijzonder lange naam'
    const file = workbookFile(
      [long, `${long} bis`, 'a/b [c]?', 'A B  C'].map((name) => tableOf(name, [column], [])),
    )
    const names = xlsx.read(file).SheetNames
    expect(names[0]).toBe('Waterschap met een bijzonder la')
    expect(names[1]).toBe('Waterschap met een bijzonde (2)')
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })
})
