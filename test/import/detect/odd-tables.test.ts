/** Lists in the shapes that planning lists have: columns per year, group headings, swapped columns, thousands. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDelivery, type DeliveryReading } from '../../../electron/import/read-delivery.ts'
import { timesOfHeading } from '../../../electron/import/detect/read-number.ts'
import { meaningsOfHeading } from '../../../electron/import/detect/heading-words.ts'
import { firmnessOfPhase } from '../../../electron/import/detect/phase-words.ts'
import { textFile, workbook, type MadeCell } from '../made-files.ts'
import { inRd, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

const sheet = (rows: MadeCell[][], merged: string[] = [], name = 'Plan') =>
  readDelivery([workbook('plan.xlsx', { [name]: { rows, merged } })], inRd)

const whenOf = ({ works }: DeliveryReading) =>
  works.map(({ fields, source }) => [source.row, fields.period.start, fields.period.end])

describe('a plan with a column per period', () => {
  test('per year: crosses that follow each other are one work, and a row without one stays', async () => {
    const reading = await sheet([
      ['Meerjarenplan wegen'],
      [],
      ['Nr', 'Straat', '2026', '2027', '2028', 'Opmerking'],
      ['W1', 'Dorpsstraat', 'x', null, null, 'a'],
      ['W2', 'Kade', '-', 'x', 'x', null],
      ['W3', 'Plein', null, 0, null, 'later'],
    ])
    expect(whenOf(reading)).toEqual([
      [4, '2026-01-01', '2026-12-31'],
      [5, '2027-01-01', '2028-12-31'],
      [6, null, null],
    ])
    expect(rowsOf(reading).read).toBe(3)
    expect(saidAbout(reading)).toContain('mapping.spreadOverYears')
    const again = await readDelivery(
      [
        workbook('plan.xlsx', {
          Plan: {
            rows: [
              ['Nr', '2026', '2027', '2028'],
              ['W1', 'x', null, 'x'],
            ],
          },
        }),
      ],
      { ...inRd, mapping: null },
    )
    expect(again.works).toHaveLength(2)
  })

  test('with amounts, in thousands: each year has its own', async () => {
    const reading = await sheet([
      ['Projectnr', 'Omschrijving', '2026 (x € 1.000)', '2027 (x € 1.000)', 'Totaal'],
      ['R1', 'Riool A', 100, null, 100],
      ['R2', 'Riool B', '€ 250', '€ 50', 300],
      ['Totaal', null, 350, 50, 400],
    ])
    expect(reading.works.map(({ fields }) => [fields.number, fields.period.raw, fields.budget])).toEqual([
      ['R1', '2026', 100_000],
      ['R2', '2026', 250_000],
      ['R2', '2027', 50_000],
    ])
  })

  test('per quarter under a merged year', async () => {
    const reading = await sheet(
      [
        ['Project', null, '2027', null, null, null, '2028', null],
        ['nr', 'naam', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2'],
        ['1', 'Werk A', 'x', null, null, null, null, null],
        ['2', 'Werk B', null, null, null, 'x', null, 'x'],
      ],
      ['A1:B1', 'C1:F1', 'G1:H1'],
    )
    expect(whenOf(reading)).toEqual([
      [3, '2027-01-01', '2027-03-31'],
      [4, '2027-10-01', '2027-12-31'],
      [4, '2028-04-01', '2028-06-30'],
    ])
  })

  test('per month: months that follow each other are one work', async () => {
    const reading = await sheet([
      ['Project', 'Straat', 'jan 2027', 'feb 2027', 'mrt 2027', 'apr 2027'],
      ['P1', 'Kade', 'x', 'x', null, 'x'],
    ])
    expect(whenOf(reading)).toEqual([
      [2, '2027-01-01', '2027-02-28'],
      [2, '2027-04-01', '2027-04-30'],
    ])
  })

  test('with dates of its own, years only say when money is spent', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', 'Start', '2026', '2027'],
      ['1', 'a', '01-03-2026', 10, 20],
      ['2', 'b', '01-04-2026', 10, null],
    ])
    expect(whenOf(reading)).toEqual([
      [2, '2026-03-01', '2026-03-01'],
      [3, '2026-04-01', '2026-04-01'],
    ])
  })
})

describe('what is written once for several rows', () => {
  test('a district in a row of its own, in its own column', async () => {
    const reading = await sheet([
      ['Wijk', 'Straat', 'Werkzaamheden', 'Periode', 'Raming'],
      ['Centrum', null, null, null, null],
      [null, 'Kade', 'Asfalt', 'Q1 2027', 1000],
      [null, 'Laan', 'Riool', 'Q2 2027', 2000],
      ['Subtotaal', null, null, null, 3000],
      ['Noord', null, null, null, null],
      [null, 'Wal', 'Asfalt', '2028', 500],
      ['* exclusief btw', null, null, null, null],
    ])
    expect(reading.works.map(({ fields }) => fields.district)).toEqual(['Centrum', 'Centrum', 'Noord'])
    expect(rowsOf(reading)).toMatchObject({ read: 3, rejected: 0 })
    expect(saidAbout(reading)).toContain('import.footnotes')
  })

  test.each([
    ['years', ['2027', '2028'], 'period'],
    ['districts', ['Wijk Noord', 'Buurt Zuid'], 'district'],
    ['disciplines', ['Riolering', 'Drinkwater'], 'discipline'],
  ] as const)('%s as a merged line between the rows', async (_, [first, second], field) => {
    const reading = await sheet(
      [
        ['Nr', 'Straat', 'Werk', 'Raming'],
        [first, null, null, null],
        ['1', 'Kade', 'vervangen', 10],
        ['2', 'Laan', 'vervangen', 20],
        [second, null, null, null],
        ['3', 'Wal', 'vervangen', 30],
      ],
      ['A2:D2', 'A5:D5'],
    )
    const column = reading.report.mapping.tables[0]?.columns.at(-1)
    expect(column?.field).toBe(field)
    expect(reading.works.map(({ fields }) => fields.number)).toEqual(['1', '2', '3'])
    const said = reading.works.map(({ fields }) =>
      field === 'period' ? fields.period.raw : field === 'district' ? fields.district : fields.discipline,
    )
    expect(said[0]).toBe(said[1])
    expect(said[0]).not.toBe(said[2])
  })

  test('a street by itself is not that of the row above, a street of a block is', async () => {
    const alone = await sheet([
      ['Nr', 'Naam', 'Straat'],
      ['1', 'Kabel een', 'Kade'],
      ['2', 'Kabel twee', null],
      ['3', 'Kabel drie', null],
    ])
    expect(alone.works.map(({ fields }) => fields.street)).toEqual(['Kade', null, null])
    const blocks = await sheet([
      ['Wijk', 'Straat', 'Werkzaamheden', 'Jaar'],
      ['Noord', 'Kade', 'riool', 2027],
      [null, null, 'weg', 2028],
      ['Zuid', 'Laan', 'riool', 2027],
      [null, null, 'weg', 2028],
    ])
    expect(blocks.works.map(({ fields }) => fields.street)).toEqual(['Kade', 'Kade', 'Laan', 'Laan'])
  })

  test('a quarter left empty beside a year is not that of the row above, a year left empty is', async () => {
    const quarters = await sheet([
      ['Werk', 'Uitvoeringsjaar', 'Uitvoeringskwartaal'],
      ['Riool', 2027, 3],
      ['Weg', 2028, null],
      ['Groen', 2029, null],
    ])
    expect(whenOf(quarters).map(([, start]) => start)).toEqual(['2027-07-01', '2028-01-01', '2029-01-01'])
    const years = await sheet([
      ['Jaar', 'Kwartaal', 'Werk'],
      [2027, 1, 'Riool'],
      [null, 2, 'Weg'],
      [2028, 4, 'Groen'],
      [null, 1, 'Plein'],
    ])
    expect(whenOf(years).map(([, start]) => start)).toEqual([
      '2027-01-01',
      '2027-04-01',
      '2028-10-01',
      '2028-01-01',
    ])
  })

  test('weeks of a start and an end take the year beside them', async () => {
    const reading = await sheet([
      ['Nr melding', 'Week start', 'Week eind', 'Jaar'],
      ['M-1', 12, 16, 2027],
      ['M-2', 50, 2, 2027],
    ])
    expect(whenOf(reading)).toEqual([
      [2, '2027-03-22', '2027-04-25'],
      [3, '2027-12-13', '2028-01-16'],
    ])
  })

  test('a sheet called after a year gives that year, when its rows say nothing about time', async () => {
    const rows = [
      ['Nr', 'Straat'],
      ['1', 'Kade'],
    ]
    expect(whenOf(await sheet(rows, [], 'Planning 2027'))).toEqual([[2, '2027-01-01', '2027-12-31']])
    expect(whenOf(await sheet(rows, [], 'Versie 2 van 2027 def'))).toEqual([[2, null, null]])
  })
})

describe('columns that are not what they seem', () => {
  test('X and Y that are swapped are noticed', async () => {
    const reading = await readDelivery(
      [textFile('x.csv', 'nr;naam;x;y\n1;a;487000;121000\n2;b;480100;131500\n')],
      inRd,
    )
    expect(shapeOf(reading.works[0])).toEqual({ type: 'Point', coordinates: [121_000, 487_000] })
    expect(saidAbout(reading)).toContain('mapping.metresSwapped')
  })

  test('van and tot are dates or side streets, as their values say', async () => {
    const dates = await readDelivery(
      [textFile('a.csv', 'Nr;Straat;Van;Tot\n1;Kade;1-3-2027;1-6-2027\n')],
      inRd,
    )
    expect(dates.works[0]?.fields.period).toMatchObject({ start: '2027-03-01', end: '2027-06-01' })
    const streets = await readDelivery([textFile('a.csv', 'Nr;Straat;Van;Tot\n1;Kade;Laan;Wal\n')], inRd)
    expect(streets.report.mapping.tables[0]?.columns.map(({ field }) => field)).toEqual([
      'number',
      'street',
      'from',
      'to',
    ])
  })

  test('serial numbers are dates in a date column only', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', 'Start', 'Aantal woningen'],
      ['1', 'a', 46_458, 46_458],
    ])
    expect(reading.report.mapping.tables[0]?.columns.at(-1)?.field).toBe('ignore')
    expect(whenOf(reading)).toEqual([[2, '2027-03-12', '2027-03-12']])
  })

  test.each([
    ['Huisnr', 'houseNumbers'],
    ['Huisnummers', 'houseNumbers'],
    ['Huisnr. van', 'from'],
    ['Van straat', 'from'],
    ['FromStreet', 'from'],
    ['To_1', 'end'],
    ['Tot zijstraat', 'to'],
    ['tussen', 'from'],
    ['Traject tot', 'to'],
    ['Woonplaats', 'city'],
    ['Gemeente', 'city'],
    ['PC6', 'postcode'],
    ['samenloop-id', 'work'],
    ['naam van de straat', 'name'],
    ['Straat en huisnummer', 'street'],
    ['Hoofdstatus', 'phase'],
    ['Begindatum', 'start'],
  ])('the heading %s means %s', (heading, field) => {
    expect(meaningsOfHeading(heading)[0]?.field).toBe(field)
  })

  test.each([
    ['Raming x € 1.000', 1_000],
    ['Budget (k€)', 1_000],
    ['Kosten in mln', 1_000_000],
    ['Raming 2027', 1],
    ['Budget (€)', 1],
  ])('amounts under "%s" are times %d', (heading, times) => {
    expect(timesOfHeading(heading)).toBe(times)
  })

  test.each([
    ['nog niet gestart', 'programmed'],
    ['niet uitgevoerd', 'programmed'],
    ['uitvoering gestart', 'executing'],
    ['DO gereed', 'scheduled'],
    ['gereed', 'done'],
    ['programmering', 'programmed'],
    ['In programmeringsfase', 'programmed'],
  ])('the phase "%s" is %s', (phase, firmness) => {
    expect(firmnessOfPhase(phase)).toBe(firmness)
  })

  test('two letters in a name of a file or sheet are no voltage', async () => {
    const rows = [
      ['Nr', 'Naam'],
      ['1', 'Herinrichting plein'],
    ]
    const reading = await readDelivery([workbook('planning_MS_OV.xlsx', { HS: { rows } })], inRd)
    expect(reading.works[0]?.fields.discipline).toBe('roads')
    const cable = await readDelivery([workbook('laagspanning 2027.xlsx', { HS: { rows } })], inRd)
    expect(cable.works[0]?.fields.discipline).toBe('electricityLow')
  })
})

test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Amsterdam', 'Pacific/Kiritimati'])(
  'no date moves in %s',
  (zone) => {
    const said = execFileSync(
      process.execPath,
      [fileURLToPath(new URL('../say-every-date.ts', import.meta.url))],
      {
        env: { ...process.env, TZ: zone },
      },
    )
    const lines = String(said).trim().split('\n')
    expect(lines).toHaveLength(7)
    for (const line of lines) expect(line.replace(/^\S+ /, '')).toBe('2027-03-12 2027-10-31')
  },
)
