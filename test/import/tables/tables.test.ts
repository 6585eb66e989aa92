/** Lists as planners send them: headings found, columns understood, dates exact, every row accounted for. */
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { dateOfSerial } from '../../../electron/import/readers/cell-of-number.ts'
import { textFile, workbook, type MadeCell } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

const roads: MadeCell[][] = [
  ['Gemeente Waterveen'],
  ['Meerjarenplanning wegen', null, null, null, 'CONCEPT'],
  [],
  ['Project', null, 'Locatie', null, 'Uitvoering', null, 'Status', 'Raming'],
  ['nummer', 'omschrijving', 'straat', 'wijk', 'start', 'einde', null, 'euro'],
  [
    '0012',
    'Herinrichting Dorpsstraat',
    'Dorpsstraat',
    'Centrum',
    'Q3 2027',
    'eind 2027',
    'DO',
    '€ 1.250.000,-',
  ],
  ['0013', 'Asfalt Kerkweg', 'Kerkweg', 'Centrum', '2028', null, 'idee', 95_000.4],
  [],
  ['Totaal', null, null, null, null, null, null, 1_345_000],
  ['* bedragen exclusief btw'],
]
const merged = ['A1:H1', 'A4:B4', 'C4:D4', 'E4:F4', 'G4:G5']

const fieldsOf = (reading: Awaited<ReturnType<typeof readDelivery>>, table = 0) =>
  Object.fromEntries(
    (reading.report.mapping.tables[table]?.columns ?? [])
      .filter(({ field }) => field !== 'ignore')
      .map(({ column, field }) => [field, column]),
  )

describe('a workbook with a title block, merged headings and totals', () => {
  test.each(['xlsx', 'xls', 'ods'] as const)('as %s', async (type) => {
    const file = workbook(`wegen.${type}`, { Planning: { rows: roads, merged } }, type)
    const reading = await readDelivery([file], inRd)
    expect(reading.report.mapping.tables[0]?.headerRow).toBe(5)
    expect(fieldsOf(reading)).toEqual({
      number: 'Project nummer',
      name: 'Project omschrijving',
      street: 'Locatie straat',
      district: 'Locatie wijk',
      start: 'Uitvoering start',
      end: 'Uitvoering einde',
      phase: 'Status',
      budget: 'euro',
    })
    expect(reading.works.map(({ fields, source }) => [source.row, fields.number, fields.budget])).toEqual([
      [6, '0012', 1_250_000],
      [7, '0013', 95_000],
    ])
    expect(reading.works[0]?.fields).toMatchObject({
      kind: 'reconstruct',
      discipline: 'roads',
      firmness: 'scheduled',
      period: { start: '2027-07-01', end: '2027-12-31', precision: 'third' },
    })
    expect(reading.works[1]?.fields.period).toMatchObject({ end: '2028-12-31', derived: 'end' })
    // The footnote is no work and no faulty one, and it is told.
    expect(rowsOf(reading)).toEqual({ read: 2, works: 0, unplaced: 2, joined: 0, rejected: 0 })
    expect(saidAbout(reading)).toEqual(expect.arrayContaining(['import.totalRow', 'import.footnotes']))
  })

  test('the rows to point at are the rows of the file, blank ones included', async () => {
    const { tables, report } = await readDelivery(
      [
        workbook('wegen.xlsx', {
          Planning: { rows: [['Wegenplan'], [], [], ['Nummer', 'Straat'], ['0012', 'Kade']] },
        }),
      ],
      inRd,
    )
    expect(report.mapping.tables[0]?.headerRow).toBe(4)
    expect(tables[0]?.topRows[3]).toEqual(['Nummer', 'Straat'])
  })

  test('the heading can be pointed at', async () => {
    const file = workbook('wegen.xlsx', { Planning: { rows: roads, merged } })
    const { report } = await readDelivery([file], inRd)
    const [table] = report.mapping.tables
    if (table === undefined) throw new Error('no table')
    const mapping = { tables: [{ ...table, headerRow: 4, columns: [] }] }
    const again = await readDelivery([file], { ...inRd, mapping })
    expect(again.tables[0]?.columns.map(({ column }) => column)).toContain('Uitvoering')
  })
})

describe('dates in a workbook', () => {
  test('serial numbers of both calendars', () => {
    expect(dateOfSerial(44_197, false)).toBe('2021-01-01')
    expect(dateOfSerial(42_735, true)).toBe('2021-01-01')
    expect(dateOfSerial(1, false)).toBe('1900-01-01')
    expect(dateOfSerial(61, false)).toBe('1900-03-01')
    expect(dateOfSerial(44_197.99, false)).toBe('2021-01-01')
  })

  test('keep the precision that the format shows', async () => {
    const rows: MadeCell[][] = [
      ['Projectnr', 'Omschrijving', 'Start'],
      ['1', 'dag', { number: 46_458, format: 'dd-mm-yyyy' }],
      ['2', 'maand', { number: 46_447, format: 'mmm-yy' }],
      ['3', 'jaar', { number: 46_388, format: 'yyyy' }],
      ['4', 'kaal getal', 46_458],
      ['5', 'jaartal', 2027],
    ]
    const { works } = await readDelivery([workbook('d.xlsx', { Blad1: { rows } })], inRd)
    expect(works.map(({ fields }) => [fields.period.start, fields.period.precision])).toEqual([
      ['2027-03-12', 'day'],
      ['2027-03-01', 'month'],
      ['2027-01-01', 'year'],
      ['2027-03-12', 'day'],
      ['2027-01-01', 'year'],
    ])
  })

  test('a column that proves to be month-day-year is read so, and the report says it', async () => {
    const csv = 'Projectnr;Omschrijving;Startdatum\n1;a;03/04/2027\n2;b;03/25/2027\n'
    const reading = await readDelivery([textFile('us.csv', csv)], inRd)
    expect(reading.works.map(({ fields }) => fields.period.start)).toEqual(['2027-03-04', '2027-03-25'])
    expect(saidAbout(reading)).toContain('import.monthFirst')
  })
})

describe('a csv', () => {
  test('semicolons, decimal commas, windows-1252, leading zeros, quotes over lines', async () => {
    const text =
      'Ordernummer;Omschrijving;X-coördinaat;Y-coördinaat;Periode;Bedrag\r\n' +
      '00417;"Aanleg ""glasvezel""\r\nCafé’s";121687,5;487840,25;Q2 2027;1.234,50\r\n' +
      '00418;Tweede;121700;487850;na 2030;n.t.b.\r\n'
    const file = { path: 'x.csv', bytes: new Uint8Array(iconv.encode(text, 'windows-1252')) }
    const reading = await readDelivery([file], inRd)
    expect(reading.report.files[0]).toMatchObject({ encoding: 'windows-1252', crs: 'EPSG:28992', rows: 2 })
    expect(reading.questions).toMatchObject([{ about: 'crs', proposal: 'EPSG:28992' }])
    const [first, second] = reading.works
    expect(first?.fields).toMatchObject({
      number: '00417',
      name: 'Aanleg "glasvezel"\r\nCafé’s',
      budget: 1235,
    })
    expect(shapeOf(first)).toEqual({ type: 'Point', coordinates: [121_687.5, 487_840.25] })
    expect(second?.fields).toMatchObject({ period: { start: '2031-01-01', end: null }, budget: null })
  })

  test('commas and a byte order mark; degrees are placed without a question', async () => {
    const text = '\uFEFFid,naam,latitude,longitude\n1,"Dam, Amsterdam",52.373,4.893\n'
    const reading = await readDelivery([textFile('x.csv', text)], inRd)
    expect(reading.questions).toEqual([])
    const geometry = shapeOf(reading.works[0])
    expect(geometry?.type === 'Point' && geometry.coordinates.map((each) => Math.round(each / 100))).toEqual([
      1213, 4874,
    ])
  })

  test('swapped degrees are noticed', async () => {
    const text = 'id;naam;lengtegraad;breedtegraad\n1;a;52,373;4,893\n2;b;52,374;4,894\n'
    const reading = await readDelivery([textFile('x.csv', text)], inRd)
    const geometry = shapeOf(reading.works[0])
    expect(geometry?.type === 'Point' && Math.round((geometry.coordinates[0] ?? 0) / 1000)).toBe(121)
    expect(saidAbout(reading)).toContain('import.swapped')
  })

  test('a year column with quarters beside it', async () => {
    const text = 'Projectnr;Naam;Jaar;Kwartaal\n1;a;2027;3\n2;b;2028;\n3;c;2027;Q1\n'
    const { works } = await readDelivery([textFile('x.csv', text)], inRd)
    expect(works.map(({ fields }) => [fields.period.start, fields.period.precision])).toEqual([
      ['2027-07-01', 'quarter'],
      ['2028-01-01', 'year'],
      ['2027-01-01', 'quarter'],
    ])
  })
})

describe.skipIf(!hasRealFiles)('real lists (../shared/data)', () => {
  const sheet = (name: string) => realFile(`edge/sheets/${name}`)

  test.each(['date.xlsx', 'date_1904.xlsx'])('%s gives 2021-01-01', async (name) => {
    const { works } = await readFiles([sheet(name)])
    expect(works[0]?.fields.period).toMatchObject({ start: '2021-01-01', precision: 'day' })
  })

  test('merged cells carry their value', async () => {
    const { tables, works } = await readFiles([sheet('merged_range.xlsx')])
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Sheet1', 'Sheet2'])
    expect(tables[0]?.topRows[2]).toEqual(['A3', 'B3', 'C3', 'C3', 'E3', 'F3', 'G3', 'H3'])
    expect(tables[1]?.topRows[3]?.slice(0, 4)).toEqual(['A1', 'B4', 'C3', 'C3'])
    expect(works.length).toBeGreaterThan(0)
  })

  test('hidden sheets, title rows, a two-row heading, years written once, totals', async () => {
    const reading = await readFiles([sheet('Bucks County Five Year Plan 2024-2028.xlsx')])
    const said = saidAbout(reading)
    expect(said.filter((key) => key === 'import.sheetHidden')).toHaveLength(3)
    expect(reading.report.mapping.tables).toHaveLength(1)
    expect(reading.report.mapping.tables[0]?.columns.map(({ column }) => column)).toContain(
      'LOCATION FROM Intersection From',
    )
    expect(rowsOf(reading)).toEqual({ read: 53, works: 0, unplaced: 53, joined: 0, rejected: 0 })
    expect(said.filter((key) => key === 'import.totalRow')).toHaveLength(6)
    const years = new Set(reading.works.map(({ fields }) => fields.period.raw))
    expect([...years]).toEqual(['2024', '2025', '2026', '2027', '2028'])
    expect(reading.works.every(({ fields }) => !/result/i.test(fields.name))).toBe(true)
  })

  test('a list without a heading, in windows-1252', async () => {
    const reading = await readFiles([sheet('PND_naam_20180118.csv')])
    expect(reading.report.mapping.tables[0]).toMatchObject({ headerRow: null, encoding: 'windows-1252' })
    expect(saidAbout(reading)).toContain('import.noHeading')
    expect(reading.works.some(({ fields }) => fields.name.includes('’'))).toBe(true)
    expect(rowsOf(reading).read).toBe(241)
  })
})
