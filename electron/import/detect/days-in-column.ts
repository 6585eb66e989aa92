/** The days a column of a layer says, whatever they are days of: dates as parties write them, in any precision. */
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isDayFirst } from './column-values.ts'
import { dayOfCount } from './counted-day.ts'

/**
 * For each text the last day it can mean (`2027` is 31 December 2027), or null where it says no day. Which of day and
 * month comes first is proved by the column as a whole.
 */
export function daysInColumn(values: readonly string[]): (CalendarDate | null)[] {
  const rows = values.map((value) => ({ cells: [value] }))
  const dayFirst = isDayFirst(rows, 0)
  // Columns repeat themselves: the same few days stand in thousands of rows.
  const known = new Map<string, CalendarDate | null>()
  return values.map((value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const day = value === '' ? null : (parsePeriod(value, { dayFirst })?.end ?? dayOfMilliseconds(value))
    known.set(value, day)
    return day
  })
}

/** As ArcGIS writes dates. Fewer digits may count anything: no heading says yet that such a column is about time. */
function dayOfMilliseconds(value: string): CalendarDate | null {
  return /^\d{12,13}$/.test(value) ? dayOfCount(value, false) : null
}

/** In how many rows the column says a day. Columns that begin with other things are not read to their end. */
export function countDays(values: readonly string[]): number {
  const first = values.filter((value) => value !== '').slice(0, enoughToTell)
  if (daysInColumn(first).every((day) => day === null)) return 0
  return daysInColumn(values).filter((day) => day !== null).length
}

const enoughToTell = 50
