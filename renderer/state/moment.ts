/** The moment everything on screen is about: one step of time, or a period from–to; and which works are active in it. */
import { calendarDate, dateOfDay, dayNumber } from '../../shared/time/day-number.ts'
import type { Work } from '../../shared/domain/work.ts'

export type Step = 'month' | 'quarter' | 'year'

/**
 * Day numbers as in shared/time/day-number; both ends included. A moment is as long as its step: August 2027 is all of its
 * days. `day` is where it was put, so that a longer step and back again leaves it where it is.
 */
export type Moment =
  | { readonly mode: 'moment'; readonly day: number; readonly start: number; readonly end: number }
  | { readonly mode: 'period'; readonly start: number; readonly end: number }

export const monthsIn: Readonly<Record<Step, number>> = { month: 1, quarter: 3, year: 12 }

/** The moment of one step that holds this day. */
export function momentOn(day: number, step: Step): Moment {
  const [year = 0, month = 1] = dateOfDay(day).split('-').map(Number)
  const first = month - 1 - ((month - 1) % monthsIn[step])
  return {
    mode: 'moment',
    day,
    start: firstOfMonth(year, first),
    end: firstOfMonth(year, first + monthsIn[step]) - 1,
  }
}

/** Months counted from 0; from 12 on they are those of the next year. */
function firstOfMonth(year: number, month: number): number {
  const date = calendarDate(year + Math.floor(month / 12), (month % 12) + 1, 1)
  return date === null ? 0 : dayNumber(date)
}

/** First and last day of a work; infinite where the period is open. */
export interface Days {
  readonly start: number
  readonly end: number
}

const known = new WeakMap<Work, Days | 'undated'>()

/** The days of a work, or null when it has no date at all. Computed once per work. */
export function daysOf(work: Work): Days | null {
  let days = known.get(work)
  if (days === undefined) known.set(work, (days = computeDays(work)))
  return days === 'undated' ? null : days
}

function computeDays({ period: { start, end } }: Work): Days | 'undated' {
  if (start === null && end === null) return 'undated'
  return {
    start: start === null ? -Infinity : dayNumber(start),
    end: end === null ? Infinity : dayNumber(end),
  }
}

/** Whether a work is active at the moment. Works without a date always are; null is all of time. */
export function activeIn(work: Work, moment: Moment | null): boolean {
  if (moment === null) return true
  const days = daysOf(work)
  if (days === null) return true
  return days.start <= moment.end && days.end >= moment.start
}
