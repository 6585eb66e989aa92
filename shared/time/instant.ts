/**
 * Moments that programs write: seconds or milliseconds since 1970, and instants in UTC. What counts is the day it then is
 * in the Netherlands: local midnight in UTC is the evening before. Only arithmetic: no time zone of the machine.
 */
import type { CalendarDate } from '../domain/period.ts'
import { addDays, calendarDate, dateOfDay, dayNumber, daysInMonth } from './day-number.ts'

const hour = 3_600
const daySeconds = 24 * hour
/** 1981 to 2100: what else counts so many seconds is no date of a plan. */
const leastSeconds = 347_155_200
const mostSeconds = 4_133_894_400

/** The day in the Netherlands, `seconds` after 1970-01-01T00:00Z. */
export function dutchDay(seconds: number): CalendarDate {
  return dateOfDay(Math.floor((seconds + (isSummerTime(seconds) ? 2 : 1) * hour) / daySeconds))
}

/** Seconds since 1970 of a number of seconds or milliseconds; null when it is neither between 1981 and 2100. */
export function epochSeconds(value: number): number | null {
  if (!Number.isFinite(value)) return null
  const seconds = Math.abs(value) > 1e11 ? value / 1000 : value
  return seconds >= leastSeconds && seconds <= mostSeconds ? seconds : null
}

/** Seconds since 1970 of a date and time in UTC. */
export function secondsOf(date: CalendarDate, hours: number, minutes: number, seconds: number): number {
  return dayNumber(date) * daySeconds + hours * hour + minutes * 60 + seconds
}

/**
 * From 01:00 UTC on the last Sunday of March to that of October, until 1995 of September. Directive 2000/84/EC and those
 * before it.
 */
function isSummerTime(seconds: number): boolean {
  const year = Number(dateOfDay(Math.floor(seconds / daySeconds)).slice(0, 4))
  const starts = secondsOf(lastSunday(year, 3), 1, 0, 0)
  const ends = secondsOf(lastSunday(year, year < 1996 ? 9 : 10), 1, 0, 0)
  return seconds >= starts && seconds < ends
}

function lastSunday(year: number, month: number): CalendarDate {
  const last = calendarDate(year, month, daysInMonth(year, month)) ?? (`${year}-12-31` as CalendarDate)
  // Day number 0 was a Thursday.
  return addDays(last, -((((dayNumber(last) + 4) % 7) + 7) % 7))
}
