/** The moment everything on screen is about: one step of time, or a period from–to; and which works are active in it. */
import { dayNumber } from '../../shared/time/day-number.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { stepEnd, stepStart, type Step } from './time-steps.ts'

/**
 * Day numbers as in shared/time/day-number; both ends included. A moment is as long as its step: August 2027 is all of its
 * days. `day` is where it was put, so that a longer step and back again leaves it where it is.
 */
export type Moment =
  | { readonly mode: 'moment'; readonly day: number; readonly start: number; readonly end: number }
  | { readonly mode: 'period'; readonly start: number; readonly end: number }

/** The moment of one step that holds this day. */
export function momentOn(day: number, step: Step): Moment {
  return { mode: 'moment', day, start: stepStart(day, step), end: stepEnd(day, step) }
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
    start: start === null ? -Infinity : dayOf(start),
    end: end === null ? Infinity : dayOf(end),
  }
}

const knownDays = new Map<CalendarDate, number>()

/** Works begin and end on few days: of very many of them most are known already. */
function dayOf(date: CalendarDate): number {
  const day = knownDays.get(date) ?? dayNumber(date)
  knownDays.set(date, day)
  return day
}

/** Whether a work is active at the moment. Works without a date always are; null is all of time. */
export function activeIn(work: Work, moment: Moment | null): boolean {
  if (moment === null) return true
  const days = daysOf(work)
  if (days === null) return true
  return days.start <= moment.end && days.end >= moment.start
}
