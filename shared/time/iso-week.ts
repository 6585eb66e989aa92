/** Weeks as planners number them: ISO 8601, Monday to Sunday, of the year in which their Thursday lies. */
import type { CalendarDate } from '../domain/period.ts'
import { dateOfDay, dayNumber } from './day-number.ts'

/** 0 for Monday to 6 for Sunday. `day` is a day number; day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The week that holds a day. */
export function isoWeek(day: number): { readonly week: number; readonly year: number } {
  const thursday = day - weekdayOf(day) + 3
  const year = Number(dateOfDay(thursday).slice(0, 4))
  const newYear = dayNumber(`${String(year).padStart(4, '0')}-01-01` as CalendarDate)
  return { week: Math.floor((thursday - newYear) / 7) + 1, year }
}
