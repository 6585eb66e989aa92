import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { rowsToReturn } from '../../../electron/import/returned/rows-to-return.ts'
import { hasRowsToReturn } from '../../../shared/domain/returned-remarks.ts'
import { textFile } from '../made-files.ts'
import { inRd, saidAbout } from '../real-files.ts'

/** A csv with these columns and rows, and a place for each row. */
async function listOf(heading: string, ...rows: readonly string[]) {
  const lines = rows.map((row, index) => `N${index + 1};Werk ${index + 1};${row};${155_000 + index};463000`)
  const file = textFile('lijst.csv', [`nummer;naam;${heading};x;y`, ...lines].join('\n'))
  const read = await readDelivery([file], inRd)
  const periods = read.works.map(({ fields: { period } }) => `${period.start ?? ''}..${period.end ?? ''}`)
  const fields = Object.fromEntries(
    (read.report.mapping.tables[0]?.columns ?? []).map(({ column, field, unit }) => [
      column,
      unit === undefined ? field : `${field} (${unit})`,
    ]),
  )
  const sent = rowsToReturn([file], read.report, [])
  const returned = (sent[0]?.rows ?? []).map(({ row, reasons }) => [row, reasons.map(({ key }) => key)])
  return { read, periods, fields, returned }
}

describe('a year and a part of it in two columns', () => {
  test('each bound has its own year', async () => {
    const { periods } = await listOf('jaar start;week start;jaar eind;week eind', '2026;51;2027;2')
    expect(periods).toEqual(['2026-12-14..2027-01-17'])
  })

  test('without its week the bound is the year', async () => {
    const { periods } = await listOf(
      'startjaar;startkwartaal;eindjaar;eindkwartaal',
      '2027;2;2028;',
      '2027;;2027;3',
    )
    expect(periods).toEqual(['2027-04-01..2028-12-31', '2027-01-01..2027-09-30'])
  })
})

describe('digits behind a year', () => {
  test('are weeks when years would run back, in a column of bounds, or beside months', async () => {
    for (const rows of [
      ['2027-36', '2027-14'],
      ['2027-36', '2027-05'],
    ]) {
      const { fields, periods } = await listOf('periode', ...rows)
      expect(fields['periode']).toBe('period (week)')
      expect(periods[0]).toBe('2027-09-06..2027-09-12')
    }
    const bounds = await listOf('start;einde', '2027-36;2027-48', '2027-40;2027-50')
    expect(bounds.fields).toMatchObject({ start: 'start (week)', einde: 'end (week)' })
    expect(bounds.periods).toEqual(['2027-09-06..2027-12-05', '2027-10-04..2027-12-19'])
    expect(bounds.read.questions.filter(({ about }) => about === 'unit')).toEqual([])
  })

  test('are asked when nothing proves what they are', async () => {
    const { read } = await listOf('periode', '2027-36', '2027-48')
    expect(read.questions).toContainEqual(
      expect.objectContaining({ about: 'unit', value: 'periode', proposal: 'week' }),
    )
    const again = await readDelivery(
      [textFile('lijst.csv', 'nummer;naam;periode;x;y\nN1;Werk 1;2027-36;155000;463000')],
      {
        ...inRd,
        mapping: read.report.mapping,
      },
    )
    expect(again.questions.filter(({ about }) => about === 'unit')).toEqual([])
    expect(again.works[0]?.fields.period.start).toBe('2027-09-06')
  })

  test('stay months where all of them can be', async () => {
    const { fields, periods } = await listOf('periode', '2027-03', '2027-11')
    expect(fields['periode']).toBe('period')
    expect(periods).toEqual(['2027-03-01..2027-03-31', '2027-11-01..2027-11-30'])
  })
})

describe('a duration', () => {
  test('without a unit is asked', async () => {
    const { read, periods, fields } = await listOf('startdatum;doorlooptijd', '03-05-2027;6', '07-06-2027;12')
    expect(fields['doorlooptijd']).toBe('duration (week)')
    expect(read.questions).toContainEqual(
      expect.objectContaining({ about: 'unit', value: 'doorlooptijd', proposal: 'week' }),
    )
    expect(periods).toEqual(['2027-05-03..2027-06-13', '2027-06-07..2027-08-29'])
  })

  test('gives the start where only the end is known, and leaves given bounds alone', async () => {
    const { periods } = await listOf(
      'start;gereed;duur',
      ';13-06-2027;6 weken',
      '03-05-2027;30-05-2027;6 weken',
    )
    expect(periods).toEqual(['2027-05-03..2027-06-13', '2027-05-03..2027-05-30'])
  })

  test('that nobody understands leaves the end to the calendar year, and goes back', async () => {
    const { read, periods, returned } = await listOf(
      'start;duur',
      '03-05-2027;6 weken',
      '03-05-2027;kort',
      '03-05-2027;n.t.b.',
    )
    expect(periods).toEqual(['2027-05-03..2027-06-13', '2027-05-03..2027-12-31', '2027-05-03..2027-05-03'])
    expect(read.works[1]?.fields.period.derived).toBe('end')
    expect(returned).toEqual([[3, ['import.durationNotUnderstood']]])
  })
})

describe('days that stand as a count', () => {
  test('seconds, milliseconds and serial numbers, with or without a fraction', async () => {
    const { read, periods } = await listOf(
      'start;einde',
      '1809122400;1814306400',
      '1809122400000;1814306400000',
      '46508;46568.0',
      '46508,5;46568',
    )
    expect(periods).toEqual(Array.from({ length: 4 }, () => '2027-05-01..2027-06-30'))
    expect(saidAbout(read)).toContain('import.countedDays')
  })

  test('are no dates in a column that is not about time', async () => {
    const { fields } = await listOf('start;oppervlak', '01-05-2027;46508', '01-06-2027;46509')
    expect(fields['oppervlak']).toBe('ignore')
  })

  test('far from any plan are not understood', async () => {
    const { periods, returned } = await listOf(
      'start;einde',
      '01-05-2027;-2209161600000',
      '01-05-2027;01-06-2027',
    )
    expect(periods[0]).toBe('2027-05-01..2027-12-31')
    expect(returned).toEqual([[2, ['import.endAssumed']]])
  })
})

describe('a column whose heading is understood and whose values are not', () => {
  test('is said with an example, and its rows go back', async () => {
    const { read, fields, returned } = await listOf(
      'startdatum;raming',
      'zie bijlage;volgens bestek',
      'zie bijlage;',
      ';n.v.t.',
    )
    expect(fields).toMatchObject({ startdatum: 'ignore', raming: 'ignore' })
    const notes = read.report.notes.filter(({ message }) => message.key === 'import.columnUnread')
    expect(notes.map(({ message }) => message.values)).toEqual([
      { column: 'startdatum', count: 2, sample: 'zie bijlage' },
      { column: 'raming', count: 1, sample: 'volgens bestek' },
    ])
    expect(returned).toEqual([
      [2, ['partyFile.columnUnread', 'partyFile.columnUnread']],
      [3, ['partyFile.columnUnread']],
    ])
    expect(hasRowsToReturn(read.report)).toBe(true)
  })

  test('and one that another column made spare is said too', async () => {
    const { read } = await listOf('startdatum;aanvang;einde', '01-05-2027;01-04-2027;01-06-2027')
    expect(saidAbout(read)).toContain('import.columnSpare')
  })

  test('nothing is said of words, registers and what the table has already', async () => {
    const { read } = await listOf(
      'start;einde;gewijzigd op;toelichting',
      '01-05-2027;01-06-2027;gisteren;zie brief',
    )
    expect(saidAbout(read)).not.toContain('import.columnUnread')
    expect(saidAbout(read)).not.toContain('import.columnSpare')
  })
})

describe('a period text beside a start alone', () => {
  test('gives the end that nobody gave otherwise', async () => {
    const { periods } = await listOf('start;einde;periode', '01-03-2027;;Q1 - Q3 2027', '01-03-2027;;2027')
    expect(periods).toEqual(['2027-03-01..2027-09-30', '2027-03-01..2027-03-01'])
  })
})
