/** Moving the moment through time: one step further, or one of its ends. */
import { momentOn, stepEnd, stepStart, type Moment, type Step, type TimeRange } from '../../state/index.ts'

/** What of a moment is taken hold of. */
export type Handle = 'moment' | 'start' | 'end'

/**
 * The moment `by` steps further; null when it would leave `reach`. All of time begins at the first step of `reach`, or at
 * its last going back.
 */
export function momentMoved(moment: Moment | null, step: Step, by: number, reach: TimeRange): Moment | null {
  if (moment === null) return momentOn(by > 0 ? reach.from : reach.to, step)
  if (moment.mode === 'moment') {
    const next = momentOn(stepStart(moment.day, step, by), step)
    return next.start > reach.to || next.end < reach.from ? null : next
  }
  const next: Moment = {
    mode: 'period',
    start: stepStart(moment.start, step, by),
    end: stepStart(moment.end + 1, step, by) - 1,
  }
  const isFit = next.start >= reach.from && next.end <= reach.to
  // Outside already, for it was typed: then it may go on, as long as it comes nearer.
  const isNearer = by > 0 ? moment.start < reach.from : moment.end > reach.to
  return isFit || isNearer ? next : null
}

/** The moment with one of its ends on the step that holds `day`. Ends pull one another along: a period is at least a step. */
export function momentWith(
  moment: Moment | null,
  handle: Handle,
  day: number,
  step: Step,
  all: TimeRange,
): Moment {
  if (handle === 'moment') return momentOn(day, step)
  const { start, end } = spanOf(moment, all)
  const [first, last] = [stepStart(day, step), stepEnd(day, step)]
  return handle === 'start'
    ? { mode: 'period', start: first, end: Math.max(end, last) }
    : { mode: 'period', start: Math.min(start, first), end: last }
}

/** The days a moment stands for; null is all of time. */
export function spanOf(
  moment: Moment | null,
  all: TimeRange,
): { readonly start: number; readonly end: number } {
  return moment ?? { start: all.from, end: all.to }
}
