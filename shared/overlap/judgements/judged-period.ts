/** When a work takes part, in calendar dates: what a judgement keeps, and is held against later. */
import type { JudgedPeriod } from '../../domain/judgement.ts'
import { dateOfDay } from '../../time/day-number.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'
import type { WorkInTime } from '../pairs/outcomes.ts'

/** The period of a work as the engine takes it; an open bound is null, both null is no date at all. */
export function judgedPeriod({ startDay, endDay }: Pick<WorkInTime, 'startDay' | 'endDay'>): JudgedPeriod {
  if (startDay === noDay) return { start: null, end: null }
  return {
    start: startDay === openStart ? null : dateOfDay(startDay),
    end: endDay === openEnd ? null : dateOfDay(endDay),
  }
}
