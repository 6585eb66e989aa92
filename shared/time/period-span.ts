/** What a piece of text about time means: a range of days with its precision, and the spans of weeks to years. */
import type { CalendarDate, Precision } from '../domain/period.ts'
import { addDays, calendarDate, dateOfDay, dayNumber, daysInMonth } from './day-number.ts'

export interface Span {
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  readonly precision: Precision
  /** Of a stretch that differs by region: between which days it may begin and end. Absent where it does not. */
  readonly latestStart?: CalendarDate
  readonly earliestEnd?: CalendarDate
}

/** Whole months, both included; `last` may run past December. */
export function spanOfMonths(year: number, first: number, last: number, precision: Precision): Span | null {
  const endYear = year + Math.floor((last - 1) / 12)
  const endMonth = ((last - 1) % 12) + 1
  const start = calendarDate(year, first, 1)
  const end = calendarDate(endYear, endMonth, daysInMonth(endYear, endMonth))
  return start !== null && end !== null ? { start, end, precision } : null
}

export function spanOfYears(first: number, last: number): Span | null {
  return spanOfMonths(first, 1, (last - first + 1) * 12, first === last ? 'year' : 'years')
}

export function spanOfDay(year: number, month: number, day: number): Span | null {
  const date = calendarDate(year, month, day)
  return date === null ? null : { start: date, end: date, precision: 'day' }
}

/** Monday to Sunday of an ISO 8601 week; null when the year has no such week. */
export function spanOfWeek(year: number, week: number): Span | null {
  if (week < 1 || week > weeksInYear(year)) return null
  const start = dateOfDay(firstMonday(year) + (week - 1) * 7)
  return { start, end: addDays(start, 6), precision: 'week' }
}

/** Begin, middle or end of a span: months for years, quarters and halves; 1–10, 11–20 and the rest for a month. */
export function thirdOf(span: Span, third: 1 | 2 | 3): Span | null {
  if (span.start === null || span.end === null) return null
  const year = Number(span.start.slice(0, 4))
  const month = Number(span.start.slice(5, 7))
  if (span.precision === 'month') {
    const start = calendarDate(year, month, third * 10 - 9)
    const end = third === 3 ? span.end : calendarDate(year, month, third * 10)
    return start !== null && end !== null ? { start, end, precision: 'third' } : null
  }
  const months = { quarter: 3, season: 3, half: 6, year: 12 }[span.precision as string]
  if (months === undefined || months % 3 !== 0) return null
  const first = month + ((third - 1) * months) / 3
  return spanOfMonths(
    year + Math.floor((first - 1) / 12),
    ((first - 1) % 12) + 1,
    ((first - 1) % 12) + months / 3,
    'third',
  )
}

/**
 * A week counted within a month, in the widest sense: the days 7n−6 to 7n, the nth week of the calendar that has a day of
 * that month, and the nth that lies in it whole. `last` counts from the end.
 */
export function spanOfWeekInMonth(year: number, month: number, week: number | 'last'): Span | null {
  const whole = spanOfMonths(year, month, month, 'month')
  if (whole?.start == null || whole.end === null) return null
  const first = dayNumber(whole.start)
  const last = dayNumber(whole.end)
  const [start, end] =
    week === 'last'
      ? [mondayOf(last - 6), mondayOf(last) + 6]
      : [mondayOf(first) + (week - 1) * 7, mondayOf(first + 6) + week * 7 - 1]
  return { start: dateOfDay(start), end: dateOfDay(end), precision: 'third' }
}

/** The first or last half of a month: to the 15th, or from the 16th. */
export function spanOfHalfMonth(year: number, month: number, half: 1 | 2): Span | null {
  const start = calendarDate(year, month, half === 1 ? 1 : 16)
  const end = start === null ? null : calendarDate(year, month, half === 1 ? 15 : daysInMonth(year, month))
  return start !== null && end !== null ? { start, end, precision: 'third' } : null
}

/** Day number 0 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}

function firstMonday(year: number): number {
  // 4 January is always in week 1.
  const fourth = dayNumber(`${String(year).padStart(4, '0')}-01-04` as CalendarDate)
  return mondayOf(fourth)
}

function weeksInYear(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7
}
