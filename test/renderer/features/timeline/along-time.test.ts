/** What stands along time: names of steps as there is room, and marks that are there to be seen. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisRows } from '../../../../renderer/features/timeline/axis-labels.ts'
import { conflictCounts } from '../../../../renderer/features/timeline/conflict-counts.ts'
import { sayLabel } from '../../../../renderer/features/timeline/say-time.ts'
import { busyBetween } from '../../../../renderer/features/timeline/span-counts.ts'
import {
  holidayBands,
  planYearBand,
  restDays,
  restMarks,
} from '../../../../renderer/features/timeline/time-marks.ts'
import type { StreetClosing } from '../../../../shared/domain/street-closing.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import { fewPairs } from './few-pairs.ts'
import { dateOfDay, dayNumber } from '../../../../shared/time/day-number.ts'
import { period, workId, workOf } from '../../make-work.ts'

const day = (date: string) => dayNumber(CalendarDate.parse(date))
const range = (from: string, to: string) => ({ from: day(from), to: day(to) })

describe('the axis', () => {
  const rows = (from: string, to: string, textSize = 16) => {
    const { lower, upper } = axisRows(range(from, to), 960, textSize)
    return {
      lower: lower.map((label) => sayLabel(label, 'nl')),
      upper: upper.map((label) => sayLabel(label, 'nl')),
    }
  }

  it('names days with their weekday in a week', () => {
    expect(rows('2027-08-30', '2027-09-05')).toEqual({
      lower: ['ma 30', 'di 31', 'wo 1', 'do 2', 'vr 3', 'za 4', 'zo 5'],
      upper: ['aug 2027', 'sep 2027'],
    })
  })

  it('names weeks in half a year, months in a year, quarters in ten', () => {
    expect(rows('2027-01-04', '2027-05-30').lower.slice(0, 3)).toEqual(['1', '2', '3'])
    expect(rows('2027-01-01', '2028-12-31')).toMatchObject({ upper: ['2027', '2028'] })
    expect(rows('2027-01-01', '2028-12-31').lower.slice(0, 3)).toEqual(['jan', 'feb', 'mrt'])
    expect(rows('2026-01-01', '2034-12-31').lower.slice(0, 5)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q1'])
  })

  it('names years in fifty, some of them where all do not fit', () => {
    expect(rows('2020-01-01', '2039-12-31').lower.slice(0, 2)).toEqual(['2020', '2021'])
    expect(rows('1960-01-01', '2040-12-31').lower.slice(0, 2)).toEqual(['1960', '1965'])
  })

  it('says less where text is larger', () => {
    expect(rows('2026-01-01', '2034-12-31', 32).lower.slice(0, 2)).toEqual(['2026', '2027'])
  })

  it('never writes one name over the next, at any zoom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 30_000 }),
        fc.integer({ min: 7, max: 18_000 }),
        fc.constantFrom(300, 640, 960, 1600),
        (from, length, width) => {
          const { lower, upper } = axisRows({ from, to: from + length - 1 }, width, 16)
          for (const row of [lower, upper])
            row.slice(1).forEach((label, at) => {
              const before = row[at]!
              const pixels = (label.at - before.at) * width
              expect(pixels).toBeGreaterThanOrEqual(sayLabel(before, 'nl').length * 6 + 2)
            })
        },
      ),
    )
  })
})

describe('marks', () => {
  it('show the bouwvak of a region, and from first to last where no region is chosen', () => {
    const inSight = range('2027-01-01', '2027-12-31')
    const days = (region: 'north' | null) =>
      holidayBands({ building: true, school: false, region }, inSight, 960).map(({ from, to }) =>
        [from, to].map(dateOfDay).join(' '),
      )
    expect(days('north')).toEqual(['2027-07-26 2027-08-13'])
    expect(days(null)).toEqual(['2027-07-26 2027-08-27'])
  })

  it('show Christmas that began the year before, and no speck', () => {
    const wanted = { building: false, school: true, region: 'south' } as const
    const january = holidayBands(wanted, range('2028-01-01', '2028-01-31'), 960)
    expect(january.map(({ what, year }) => `${what} ${year}`)).toEqual(['christmas 2027'])
    expect(
      holidayBands(wanted, range('2020-01-01', '2035-12-31'), 960).map(({ what }) => what),
    ).not.toContain('autumn')
  })

  it('show the year of the plan where there is more than it', () => {
    expect(planYearBand(2027, range('2026-01-01', '2028-12-31'))).toHaveLength(1)
    expect(planYearBand(2027, range('2027-02-01', '2027-03-31'))).toEqual([])
    expect(planYearBand(2029, range('2026-01-01', '2028-12-31'))).toEqual([])
  })

  it('put dig rests that lie near one another on one spot, and none when looking from far', () => {
    const closing = (name: string, from: string | null, until: string): StreetClosing => ({
      by: { work: workId(1) },
      works: [],
      name,
      from: from === null ? null : CalendarDate.parse(from),
      until: CalendarDate.parse(until),
      settled: false,
      breaks: [],
      before: [],
    })
    const closings = [
      closing('Kade', '2027-03-01', '2032-02-28'),
      closing('Laan', '2027-03-02', '2032-02-28'),
      closing('Plein', null, '2027-09-30'),
    ]
    const marks = restMarks(restDays(closings), range('2027-01-01', '2027-12-31'), 960)
    expect(marks.map(({ day: at, closing: shut, opening }) => [dateOfDay(at), shut, opening])).toEqual([
      ['2027-03-01', ['Kade', 'Laan'], []],
      ['2027-10-01', [], ['Plein']],
    ])
    expect(restMarks(restDays(closings), range('2020-01-01', '2035-12-31'), 960)).toEqual([])
  })
})

describe('conflicts', () => {
  const some = [
    workOf(1, { period: period('2027-01-01', '2027-03-31') }),
    workOf(2, { period: period('2027-03-01', '2027-06-30') }),
    workOf(3, { period: period('2027-05-01', null) }),
  ]
  const conflicts = (shown: readonly number[]) =>
    conflictCounts({
      found: fewPairs(
        some.map(({ id }) => id),
        [
          { a: 0, b: 1, outcomes: ['conflict'] },
          { a: 1, b: 2, outcomes: ['conflict', 'opportunity'] },
          { a: 0, b: 2, outcomes: ['opportunity'] },
          { a: 1, b: 2, outcomes: ['conflict'], isNoise: true },
        ],
      ),
      workById: new Map(some.map((work) => [work.id, work])),
      combinations: [],
      shown: new Set(shown.map(workId)),
    })

  it('are busy on the days their works share', () => {
    const all = conflicts([1, 2, 3])
    expect(all.count).toBe(2)
    expect(busyBetween(all, day('2027-02-28'), day('2027-02-28'))).toBe(0)
    expect(busyBetween(all, day('2027-03-01'), day('2027-03-31'))).toBe(1)
    expect(busyBetween(all, day('2027-04-01'), day('2027-04-30'))).toBe(0)
    expect(busyBetween(all, day('2027-06-30'), day('2027-12-31'))).toBe(1)
  })

  it('count when one of their works passes the filter', () => {
    expect(conflicts([1]).count).toBe(1)
    expect(conflicts([2]).count).toBe(2)
    expect(conflicts([]).count).toBe(0)
  })
})
