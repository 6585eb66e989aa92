/**
 * Calendar dates as whole numbers, so that they can be counted with. Only integer arithmetic on the proleptic
 * Gregorian calendar: no Date, so no time zone can move a day.
 */
import type { CalendarDate, Period } from '../domain/period.ts'

const daysPerEra = 146_097

/** Days since 1970-01-01, which is 0. `date` is `YYYY-MM-DD`; earlier dates are negative. */
export function dayNumber(date: CalendarDate): number {
  return numberOfDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

/** The date `days` after 1970-01-01; the other way round of {@link dayNumber}. Years 0–9999. */
export function dateOfDay(days: number): CalendarDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  // Years are counted from March here, so that the leap day comes last.
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** A date from its parts; null when the calendar has no such day. Month and day count from 1. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return written(year, month, day)
}

/** Days in a month, counted from 1; February knows its leap years. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The date `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days)
}

/** The day `years` later, by the calendar; 29 February becomes the 28th where there is none. `years` is whole. */
export function addYears(days: number, years: number): number {
  const date = dateOfDay(days)
  const year = Number(date.slice(0, 4)) + years
  const month = Number(date.slice(5, 7))
  return numberOfDay(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))
}

/** The day `years` later, whole years by the calendar and a part of one as its share of 365.25 days. */
export function yearsLater(days: number, years: number): number {
  const whole = Math.floor(years)
  return addYears(days, whole) + Math.round(365.25 * (years - whole))
}

/** Below 0 when `a` is earlier, 0 on the same day, above 0 when later: the number of days between them. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(a) - dayNumber(b)
}

type Bounded = Pick<Period, 'start' | 'end'>

/**
 * Days between two periods: 0 when they share a day, otherwise the later start minus the earlier end. An open bound
 * reaches as far as it can. Null when one of them has no date at all.
 */
export function gapInDays(a: Bounded, b: Bounded): number | null {
  if (hasNoDate(a) || hasNoDate(b)) return null
  return Math.max(0, daysFrom(a.end, b.start), daysFrom(b.end, a.start))
}

function hasNoDate(period: Bounded): boolean {
  return period.start === null && period.end === null
}

function daysFrom(end: CalendarDate | null, start: CalendarDate | null): number {
  return end === null || start === null ? 0 : compareDates(start, end)
}

function numberOfDay(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - 719_468
}

function written(year: number, month: number, day: number): CalendarDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return text as CalendarDate
}
