import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noPeriod } from '../../shared/domain/period.ts'
import { dateOfDay } from '../../shared/time/day-number.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { periodFrom } from '../../shared/time/period-from.ts'

/** Text, then start, end and precision as the design defines them. */
const cases: readonly (readonly [
  text: string,
  start: string | null,
  end: string | null,
  precision: string,
])[] = [
  ['Q3 2026', '2026-07-01', '2026-09-30', 'quarter'],
  ['3e kw 2026', '2026-07-01', '2026-09-30', 'quarter'],
  ['3e kwartaal van 2026', '2026-07-01', '2026-09-30', 'quarter'],
  ['kwartaal 3 2026', '2026-07-01', '2026-09-30', 'quarter'],
  ['derde kwartaal 2026', '2026-07-01', '2026-09-30', 'quarter'],
  ['2026-Q3', '2026-07-01', '2026-09-30', 'quarter'],
  ['2026 kw 3', '2026-07-01', '2026-09-30', 'quarter'],
  ['3rd quarter of 2026', '2026-07-01', '2026-09-30', 'quarter'],
  ["Q3 '26", '2026-07-01', '2026-09-30', 'quarter'],
  ['week 34 2026', '2026-08-17', '2026-08-23', 'week'],
  ['wk 34-2026', '2026-08-17', '2026-08-23', 'week'],
  ['2026-W34', '2026-08-17', '2026-08-23', 'week'],
  ['week 1 2027', '2027-01-04', '2027-01-10', 'week'],
  ['week 53 2026', '2026-12-28', '2027-01-03', 'week'],
  ['week 34-36 2026', '2026-08-17', '2026-09-06', 'week'],
  ['weken 12 t/m 14 2027', '2027-03-22', '2027-04-11', 'week'],
  ['H1 2027', '2027-01-01', '2027-06-30', 'half'],
  ['1e helft 2027', '2027-01-01', '2027-06-30', 'half'],
  ['tweede helft van 2027', '2027-07-01', '2027-12-31', 'half'],
  ['2e halfjaar 2027', '2027-07-01', '2027-12-31', 'half'],
  ['voorjaar 2027', '2027-03-01', '2027-05-31', 'season'],
  ['zomer 2027', '2027-06-01', '2027-08-31', 'season'],
  ['najaar 2027', '2027-09-01', '2027-11-30', 'season'],
  ['winter 2026/2027', '2026-12-01', '2027-02-28', 'season'],
  ['winter 2027/2028', '2027-12-01', '2028-02-29', 'season'],
  ['autumn 2027', '2027-09-01', '2027-11-30', 'season'],
  ['begin 2027', '2027-01-01', '2027-04-30', 'third'],
  ['medio 2027', '2027-05-01', '2027-08-31', 'third'],
  ['eind 2027', '2027-09-01', '2027-12-31', 'third'],
  ['early 2027', '2027-01-01', '2027-04-30', 'third'],
  ['eind maart 2027', '2027-03-21', '2027-03-31', 'third'],
  ['2026/2027', '2026-01-01', '2027-12-31', 'years'],
  ['2026-2028', '2026-01-01', '2028-12-31', 'years'],
  ['2026-27', '2026-01-01', '2027-12-31', 'years'],
  ['na 2030', '2031-01-01', null, 'open'],
  ['vanaf 2028', '2028-01-01', null, 'open'],
  ['2028 e.v.', '2028-01-01', null, 'open'],
  ['voor 2028', null, '2027-12-31', 'open'],
  ['uiterlijk 2028', null, '2028-12-31', 'open'],
  ['maart 2027', '2027-03-01', '2027-03-31', 'month'],
  ["mrt '27", '2027-03-01', '2027-03-31', 'month'],
  ['03-2027', '2027-03-01', '2027-03-31', 'month'],
  ['2027-03', '2027-03-01', '2027-03-31', 'month'],
  ['2027', '2027-01-01', '2027-12-31', 'year'],
  ['ca. 2027', '2027-01-01', '2027-12-31', 'year'],
  ['2027?', '2027-01-01', '2027-12-31', 'year'],
  ['2027 (onder voorbehoud)', '2027-01-01', '2027-12-31', 'year'],
  ['12-03-2027', '2027-03-12', '2027-03-12', 'day'],
  ['12/3/27', '2027-03-12', '2027-03-12', 'day'],
  ['03/25/2027', '2027-03-25', '2027-03-25', 'day'],
  ['2027-03-12', '2027-03-12', '2027-03-12', 'day'],
  ['2027-03-12T00:00:00+01:00', '2027-03-12', '2027-03-12', 'day'],
  ['2027-03-11T23:00:00Z', '2027-03-12', '2027-03-12', 'day'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01', '2027-01-01', 'day'],
  ['2027-03-12T09:30:00Z', '2027-03-12', '2027-03-12', 'day'],
  ['12 maart 2027', '2027-03-12', '2027-03-12', 'day'],
  ['vr 12 mrt. 2027', '2027-03-12', '2027-03-12', 'day'],
  ['March 12, 2027', '2027-03-12', '2027-03-12', 'day'],
  ['20270312', '2027-03-12', '2027-03-12', 'day'],
  ['01-03-2027 t/m 30-06-2027', '2027-03-01', '2027-06-30', 'day'],
  ['12 t/m 20 maart 2027', '2027-03-12', '2027-03-20', 'day'],
  ['maart - mei 2027', '2027-03-01', '2027-05-31', 'month'],
  ['mei/juni 2027', '2027-05-01', '2027-06-30', 'month'],
  ['Q1-Q3 2027', '2027-01-01', '2027-09-30', 'quarter'],
  ['2027 Q1 t/m Q3', '2027-01-01', '2027-09-30', 'quarter'],
  ['Q4 2026 – Q1 2027', '2026-10-01', '2027-03-31', 'quarter'],
  ['n.t.b.', null, null, 'none'],
  ['onbekend', null, null, 'none'],
  ['-', null, null, 'none'],
  ['', null, null, 'none'],
]

describe('a text about time', () => {
  test.each(cases)('%s', (text, start, end, precision) => {
    expect(parsePeriod(text)).toEqual({ start, end, precision, raw: text, derived: null })
  })

  test('an empty text is no period at all', () => {
    expect(parsePeriod('  ')).toEqual(noPeriod)
  })

  test.each([
    'zodra er geld is',
    'Q5 2027',
    'week 54 2026',
    'week 53 2027',
    '31-02-2027',
    '2028-2027',
    'maart',
    '1 mei',
    'na 1 mei',
    '1 mei t/m 3 juni',
    'Q3',
    '99999999',
    'Stationsstraat 12',
  ])('%s is not understood, and not guessed', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  test('a column that proved to be month-day-year is read that way', () => {
    expect(parsePeriod('03-04-2027')?.start).toBe('2027-04-03')
    expect(parsePeriod('03-04-2027', { dayFirst: false })?.start).toBe('2027-03-04')
  })

  test('a year from another column completes what leaves it out', () => {
    expect(parsePeriod('Q3', { year: 2027 })?.start).toBe('2027-07-01')
    expect(parsePeriod('week 12', { year: 2027 })?.start).toBe('2027-03-22')
    expect(parsePeriod('Q3 2028', { year: 2027 })?.start).toBe('2028-07-01')
  })

  test('every date comes back, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 80_000 }), (day) => {
        const date = dateOfDay(day)
        const [year, month, dayOfMonth] = date.split('-')
        for (const text of [date, `${dayOfMonth}-${month}-${year}`, `${year}${month}${dayOfMonth}`])
          expect(parsePeriod(text)).toMatchObject({ start: date, end: date, precision: 'day' })
      }),
    )
  })

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const period = parsePeriod(text)
        if (period?.start != null && period.end !== null) expect(period.start <= period.end).toBe(true)
      }),
    )
  })
})

describe('a period from a start and an end column', () => {
  test('takes both', () => {
    expect(periodFrom({ start: '01-03-2027', end: '30-06-2027' })).toEqual({
      period: {
        start: '2027-03-01',
        end: '2027-06-30',
        precision: 'day',
        raw: '01-03-2027 – 30-06-2027',
        derived: null,
      },
      remark: null,
    })
  })

  test('with the start alone takes the end from the same text, and says so', () => {
    const { period } = periodFrom({ start: '2027', end: '' })
    expect(period).toMatchObject({ start: '2027-01-01', end: '2027-12-31', derived: 'end', raw: '2027' })
  })

  test('with the end alone takes the start from the same text, and says so', () => {
    const { period } = periodFrom({ start: 'n.t.b.', end: '01-03-2026' })
    expect(period).toMatchObject({ start: '2026-03-01', end: '2026-03-01', derived: 'start' })
  })

  test('an open bound is nothing that was derived', () => {
    expect(periodFrom({ start: 'na 2030', end: '' }).period).toMatchObject({ end: null, derived: null })
  })

  test('an end before its start is not swapped but reported', () => {
    const { period, remark } = periodFrom({ start: '01-06-2027', end: '01-03-2027' })
    expect(period).toMatchObject({
      start: null,
      end: null,
      precision: 'none',
      raw: '01-06-2027 – 01-03-2027',
    })
    expect(remark?.key).toBe('import.endBeforeStart')
  })

  test('a text that is not understood keeps its words', () => {
    const { period, remark } = periodFrom({ start: 'zodra er geld is', end: '' })
    expect(period).toMatchObject({ precision: 'none', raw: 'zodra er geld is' })
    expect(remark).toMatchObject({ key: 'import.periodNotUnderstood', values: { text: 'zodra er geld is' } })
  })

  test('a bound that is given but not understood reaches to the edge of the calendar year of the other', () => {
    const end = periodFrom({ start: '01-05-2027', end: 'zodra er geld op is' })
    expect(end.period).toMatchObject({ start: '2027-05-01', end: '2027-12-31', derived: 'end' })
    expect(end.remark).toMatchObject({ key: 'import.endAssumed', values: { text: 'zodra er geld op is' } })
    const start = periodFrom({ start: 'zodra er geld is', end: 'Q3 2027' })
    expect(start.period).toMatchObject({ start: '2027-01-01', end: '2027-09-30', derived: 'start' })
    expect(start.remark?.key).toBe('import.startAssumed')
    expect(periodFrom({ start: 'na 2030', end: 'zie brief' }).period).toMatchObject({
      start: '2031-01-01',
      end: null,
    })
  })

  test('a bound without a year takes it from the other', () => {
    expect(periodFrom({ start: '3 mei', end: '28 mei 2027' }).period).toMatchObject({
      start: '2027-05-03',
      end: '2027-05-28',
    })
    expect(periodFrom({ start: 'november', end: 'februari 2027' }).period).toMatchObject({
      start: '2026-11-01',
      end: '2027-02-28',
    })
    expect(periodFrom({ start: 'week 50', end: 'week 2' }, { year: 2027 }).period).toMatchObject({
      start: '2027-12-13',
      end: '2028-01-16',
    })
  })

  test('months with the year in another column may run into the next year', () => {
    const { period } = periodFrom({ start: 'November', end: 'March' }, { year: 2026 })
    expect(period).toMatchObject({ start: '2026-11-01', end: '2027-03-31', precision: 'month' })
  })

  test('is as vague as its vaguest side', () => {
    expect(periodFrom({ start: '01-03-2027', end: 'Q4 2027' }).period).toMatchObject({
      end: '2027-12-31',
      precision: 'quarter',
    })
  })
})
