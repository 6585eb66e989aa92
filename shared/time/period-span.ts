/** What a piece of text about time means: a range of days with its precision, and the spans of weeks to years. */
import type { CalendarDate, Precision } from '../domain/period.ts'
import { addDays, calendarDate, dateOfDay, dayNumber, daysInMonth } from './day-number.ts'

export interface Span {
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  readonly precision: Precision
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

function firstMonday(year: number): number {
  // 4 January is always in week 1; day number 0 was a Thursday.
  const fourth = dayNumber(`${String(year).padStart(4, '0')}-01-04` as CalendarDate)
  return fourth - ((((fourth + 3) % 7) + 7) % 7)
}

function weeksInYear(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7
}
