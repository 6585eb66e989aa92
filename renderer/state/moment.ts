/** The moment everything on screen is about: one day, or a period from–to; and which works are active in it. */
import { dayNumber } from '../../shared/time/day-number.ts'
import type { Work } from '../../shared/domain/work.ts'

/** Day numbers as in shared/time/day-number; both ends of a period included. */
export type Moment =
  | { readonly mode: 'moment'; readonly day: number }
  | { readonly mode: 'period'; readonly start: number; readonly end: number }

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

/** First and last day of a moment, both included. */
export function daysOfMoment(moment: Moment): Days {
  return moment.mode === 'moment' ? { start: moment.day, end: moment.day } : moment
}

/** Whether a work is active at the moment. Works without a date always are; null is all of time. */
export function activeIn(work: Work, moment: Moment | null): boolean {
  if (moment === null) return true
  const days = daysOf(work)
  if (days === null) return true
  const { start, end } = daysOfMoment(moment)
  return days.start <= end && days.end >= start
}
