/** What an agreed period asks of one work: whether it fits what its party delivered, or has to move and how far. */
import type { Work } from '../../shared/domain/work.ts'
import { dayNumber } from '../../shared/time/day-number.ts'
import type { AgreedPeriod } from '../../shared/domain/period.ts'

export interface Shift {
  /** `fits`: the agreed period shares a day with the work's own; `noDate`: the work has none. */
  readonly is: 'fits' | 'noDate' | 'later' | 'earlier'
  /** Days to the nearest day of the agreed period; 0 when it fits or has no date. */
  readonly days: number
  /** The agreed period reaches outside what the party said it can live with. */
  readonly outsideRoom: boolean
}

/** What `agreed` asks of `work`. */
export function shiftOfWork(work: Work, agreed: AgreedPeriod): Shift {
  const { start, end } = work.period
  const outsideRoom =
    (work.earliestStart !== null && agreed.start < work.earliestStart) ||
    (work.latestEnd !== null && agreed.end > work.latestEnd)
  if (start === null && end === null) return { is: 'noDate', days: 0, outsideRoom }
  if (end !== null && end < agreed.start) {
    return { is: 'later', days: dayNumber(agreed.start) - dayNumber(end), outsideRoom }
  }
  if (start !== null && start > agreed.end) {
    return { is: 'earlier', days: dayNumber(start) - dayNumber(agreed.end), outsideRoom }
  }
  return { is: 'fits', days: 0, outsideRoom }
}
