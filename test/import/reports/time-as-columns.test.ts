/** Bar charts in cells: weeks, months, quarters, years and dates as columns are read as periods. */
import { describe, expect, test } from 'vitest'
import { spreadPeriods } from '../../../electron/import/detect/spread-periods.ts'
import type { RawRow } from '../../../electron/import/readers/raw-table.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { workbook, type MadeCell } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, saidAbout } from '../real-files.ts'

const sheet = (rows: MadeCell[][], merged: string[] = [], name = 'Plan') =>
  readDelivery([workbook('plan.xlsx', { [name]: { rows, merged } })], inRd)
const whenOf = ({ works }: Awaited<ReturnType<typeof readDelivery>>) =>
  works.map(({ fields }) => [fields.number, fields.period.start, fields.period.end])
const day = (serial: number) => ({ number: serial, format: 'dd-mm-yyyy' })

describe('weeks', () => {
  test('under merged months, the year in the title', async () => {
    const reading = await sheet(
      [
        ['Planning 2027'],
        ['Nr', 'Omschrijving', 'april', null, null, null, 'mei', null],
        [null, null, 14, 15, 16, 17, 18, 19],
        ['G1', 'Werk', 'x', 'x', 'x', null, null, null],
        ['G2', 'Werk', null, null, null, null, 'x', 'x'],
      ],
      ['C2:F2', 'G2:H2'],
    )
    expect(whenOf(reading)).toEqual([
      ['G1', '2027-04-05', '2027-04-25'],
      ['G2', '2027-05-03', '2027-05-16'],
    ])
    expect(saidAbout(reading)).toContain('mapping.spreadOverYears')
  })

  test('in the heading itself, over the turn of the year, the year in the name of the sheet', async () => {
    const reading = await sheet(
      [
        ['Nr', 'Naam', 'wk 50', 'wk 51', 'wk 52', 'wk 1', 'wk 2'],
        ['G1', 'Werk', null, 'x', 'x', 'x', null],
      ],
      [],
      'Planning 2027',
    )
    expect(whenOf(reading)).toEqual([['G1', '2027-12-20', '2028-01-09']])
  })

  test('numbers alone, two runs are two works', async () => {
    const reading = await sheet(
      [
        ['Nr', 'Naam', 14, 15, 16, 17, 18],
        ['G1', 'Werk', 'x', null, 'x', 'x', null],
      ],
      [],
      '2027',
    )
    expect(whenOf(reading)).toEqual([
      ['G1', '2027-04-05', '2027-04-11'],
      ['G1', '2027-04-19', '2027-05-02'],
    ])
  })

  test('as the dates of their Mondays', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', day(46_482), day(46_489), day(46_496), day(46_503)],
      ['G1', 'Werk', 'x', 'x', null, null],
    ])
    expect(whenOf(reading)).toEqual([['G1', '2027-04-05', '2027-04-18']])
  })

  test('whose year stands nowhere are told', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', 'wk 14', 'wk 15', 'wk 16'],
      ['G1', 'Werk', 'x', 'x', null],
    ])
    expect(whenOf(reading)).toEqual([['G1', null, null]])
    expect(saidAbout(reading)).toContain('mapping.scaleWithoutYear')
  })

  test('in which nothing stands are told, and give no year to the works', async () => {
    const reading = await sheet([
      ['Planning 2027'],
      ['Nr', 'Naam', 'wk 14', 'wk 15', 'wk 16'],
      ['G1', 'Werk', null, null, null],
    ])
    expect(whenOf(reading)).toEqual([['G1', null, null]])
    expect(saidAbout(reading)).toContain('mapping.scaleEmpty')
  })
})

describe('other stretches of time', () => {
  test('quarters as numbers under years that are not merged', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', 2027, null, null, null, 2028, null, null, null],
      [null, null, 1, 2, 3, 4, 1, 2, 3, 4],
      ['K1', 'Werk', null, 'x', 'x', null, null, null, null, null],
      ['K2', 'Werk', null, null, null, 'x', 'x', null, null, null],
    ])
    expect(whenOf(reading)).toEqual([
      ['K1', '2027-04-01', '2027-09-30'],
      ['K2', '2027-10-01', '2028-03-31'],
    ])
  })

  test('months without a year take it from the title', async () => {
    const reading = await sheet([
      ['Uitvoering 2027', null],
      ['Nr', 'Naam', 'jan', 'feb', 'mrt', 'apr'],
      ['M1', 'Werk', null, 'x', 'x', null],
    ])
    expect(whenOf(reading)).toEqual([['M1', '2027-02-01', '2027-03-31']])
  })

  test('other words than a cross are other works, and stay with them', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', 'Q1 2027', 'Q2 2027', 'Q3 2027'],
      ['R1', 'Werk', 'voorbereiding', 'uitvoering', 'uitvoering'],
    ])
    expect(whenOf(reading)).toEqual([
      ['R1', '2027-01-01', '2027-03-31'],
      ['R1', '2027-04-01', '2027-09-30'],
    ])
  })

  test('amounts of years stay apart, those of months belong together', async () => {
    const years = await sheet([
      ['Nr', 'Naam', '2027', '2028'],
      ['R1', 'Werk', 100, 50],
    ])
    expect(years.works.map(({ fields }) => [fields.period.raw, fields.budget])).toEqual([
      ['2027', 100],
      ['2028', 50],
    ])
    const months = await sheet([
      ['Nr', 'Naam', 'jan 2027', 'feb 2027'],
      ['R1', 'Werk', 100, 50],
    ])
    expect(months.works.map(({ fields }) => [fields.period.end, fields.budget])).toEqual([
      ['2027-02-28', 150],
    ])
  })
})

describe('bars drawn in colour', () => {
  const columns = ['Nr', 'week 14 2027', 'week 15 2027', 'week 16 2027', 'week 17 2027']
  const row = (number: string, fills: (string | null)[], cells: RawRow['cells'] = []): RawRow => ({
    row: 2,
    cells: [number, ...cells],
    geometry: null,
    fills,
  })
  const [blue, grey] = ['#0070c0', '#d9d9d9']

  test('are periods; stripes and shaded columns are none', () => {
    const spread = spreadPeriods(columns, [
      row('A', [null, blue, blue, grey]),
      row('B', [null, null, null, grey, blue]),
      row('C', [grey, grey, grey, grey, grey]),
      row('D', [null, '#ffffff', null, grey, null]),
    ])
    expect(spread?.rows.map(({ cells }) => cells)).toEqual([
      ['A', 'week 14 2027 – week 15 2027'],
      ['B', 'week 17 2027'],
      ['C', null],
      ['D', null],
    ])
    expect(spread?.note.key).toBe('mapping.spreadByFill')
  })

  test('give way to crosses in their own row', () => {
    const spread = spreadPeriods(columns, [row('A', [null, blue, blue, blue, blue], ['x', 'x'])])
    expect(spread?.rows.map(({ cells }) => cells)).toEqual([['A', 'week 14 2027 – week 15 2027']])
    expect(spread?.note.key).toBe('mapping.spreadOverYears')
  })
})

describe.skipIf(!hasRealFiles)('18-weken-als-kolommen', () => {
  test.each([
    [
      'kruisjes',
      [
        ['2027-04-05', '2027-05-02'],
        ['2027-05-03', '2027-06-06'],
        ['2027-05-31', '2027-07-04'],
      ],
    ],
    [
      'kleurbalk',
      [
        ['2027-04-05', '2027-05-02'],
        ['2027-05-03', '2027-06-06'],
        ['2027-05-31', '2027-07-04'],
      ],
    ],
    [
      'kwartalen',
      [
        ['2027-04-01', '2027-09-30'],
        ['2027-10-01', '2028-03-31'],
        ['2028-10-01', '2028-12-31'],
      ],
    ],
    [
      'jaren',
      [
        ['2027-01-01', '2028-12-31'],
        ['2029-01-01', '2029-12-31'],
        ['2030-01-01', '2030-12-31'],
      ],
    ],
  ])('%s', async (name, periods) => {
    const reading = await readFiles([realFile(`reports/18-weken-als-kolommen/${name}.xlsx`)])
    expect(whenOf(reading).map(([, ...period]) => period)).toEqual(periods)
    expect(reading.works.every(({ place }) => place !== null)).toBe(true)
  })
})
