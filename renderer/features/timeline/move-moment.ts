/** Moving through time: from slider values to a moment and back, and one step further. */
import { momentOn, type Moment, type Step } from '../../state/index.ts'
import { firstDayOf, lastDayOf, unitOfDay, unitsOn, type TimeAxis } from './time-axis.ts'

/**
 * Where the handles stand: one value for a moment, two for a period or all of time. Values are borders between
 * steps: a period from the 3rd up to and including the 5th step has its handles at 2 and 5.
 */
export function handlesOf(axis: TimeAxis, step: Step, moment: Moment | null): number[] {
  if (moment === null) return [0, unitsOn(axis, step)]
  if (moment.mode === 'moment') return [unitOfDay(axis, step, moment.day)]
  return [unitOfDay(axis, step, moment.start), unitOfDay(axis, step, moment.end) + 1]
}

/** The moment that handles stand for; a period is always at least one step long. */
export function momentAt(axis: TimeAxis, step: Step, handles: readonly number[]): Moment {
  const last = unitsOn(axis, step) - 1
  const [from = 0, to] = handles
  const first = Math.min(from, last)
  if (to === undefined) return momentOn(firstDayOf(axis, step, first), step)
  return {
    mode: 'period',
    start: firstDayOf(axis, step, first),
    end: lastDayOf(axis, step, Math.max(first, to - 1)),
  }
}

/** The moment `by` steps further; null when it would leave the axis. All of time begins at its first step. */
export function momentMoved(axis: TimeAxis, step: Step, moment: Moment | null, by: number): Moment | null {
  if (moment === null) return momentAt(axis, step, [by > 0 ? 0 : unitsOn(axis, step) - 1])
  const handles = handlesOf(axis, step, moment).map((handle) => handle + by)
  const farthest = unitsOn(axis, step) - (moment.mode === 'moment' ? 1 : 0)
  if (handles.some((handle) => handle < 0 || handle > farthest)) return null
  return momentAt(axis, step, handles)
}
