import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noPeriod, type CalendarDate, type Period } from '../../shared/domain/period.ts'
import {
  addDays,
  addYears,
  calendarDate,
  compareDates,
  dateOfDay,
  dayNumber,
  daysInMonth,
  gapInDays,
} from '../../shared/time/day-number.ts'

const date = (text: string) => text as CalendarDate
const period = (start: string | null, end: string | null): Period => ({
  ...noPeriod,
  precision: 'day',
  start: start === null ? null : date(start),
  end: end === null ? null : date(end),
})
const anyDay = fc.integer({ min: -700_000, max: 700_000 })

describe('a calendar date as a number', () => {
  test('counts from 1970-01-01', () => {
    expect(dayNumber(date('1970-01-01'))).toBe(0)
    expect(dayNumber(date('2027-03-12'))).toBe(20_889)
    expect(dateOfDay(-1)).toBe('1969-12-31')
  })

  test('there and back is the same day, for every day', () => {
    fc.assert(fc.property(anyDay, (day) => dayNumber(dateOfDay(day)) === day))
  })

  test('agrees with the UTC calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
        expect(dateOfDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  test('adding days and comparing agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, more) => {
        expect(compareDates(addDays(dateOfDay(day), more), dateOfDay(day))).toBe(more)
      }),
    )
  })

  test('adding years keeps the day, but for the 29th of February', () => {
    const later = (from: string, years: number) => dateOfDay(addYears(dayNumber(date(from)), years))
    expect(later('2027-05-03', 5)).toBe('2032-05-03')
    expect(later('2028-02-29', 5)).toBe('2033-02-28')
    expect(later('2028-02-29', 4)).toBe('2032-02-29')
    expect(later('2027-12-31', 0)).toBe('2027-12-31')
  })

  test('knows leap years and refuses days that are not there', () => {
    expect(daysInMonth(2028, 2)).toBe(29)
    expect(daysInMonth(2100, 2)).toBe(28)
    expect(calendarDate(2027, 2, 29)).toBeNull()
    expect(calendarDate(2028, 2, 29)).toBe('2028-02-29')
    expect(calendarDate(2027, 13, 1)).toBeNull()
  })
})

describe('the gap between two periods', () => {
  test.each([
    ['they share a day', period('2027-01-01', '2027-03-31'), period('2027-03-31', '2027-06-30'), 0],
    [
      'the one starts the day after',
      period('2027-01-01', '2027-03-31'),
      period('2027-04-01', '2027-06-30'),
      1,
    ],
    [
      'the one lies inside the other',
      period('2027-01-01', '2027-12-31'),
      period('2027-05-01', '2027-05-02'),
      0,
    ],
    ['two years lie between', period('2027-01-01', '2027-01-01'), period('2029-01-01', '2029-06-01'), 731],
    [
      'an open end reaches everything later',
      period('2031-01-01', null),
      period('2040-01-01', '2040-12-31'),
      0,
    ],
    ['an open end still has a start', period('2031-01-01', null), period('2030-01-01', '2030-12-31'), 1],
    ['a work without a date has no gap', noPeriod, period('2030-01-01', '2030-12-31'), null],
  ])('%s', (_, a, b, gap) => {
    expect(gapInDays(a, b)).toBe(gap)
    expect(gapInDays(b, a)).toBe(gap)
  })

  test('is the same both ways and never negative', () => {
    const anyPeriod = fc
      .tuple(anyDay, fc.integer({ min: 0, max: 4000 }))
      .map(([start, days]) => period(dateOfDay(start), dateOfDay(start + days)))
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(gapInDays(a, b)).toBe(gapInDays(b, a))
        expect(gapInDays(a, b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
