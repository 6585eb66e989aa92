/** What an agreed period asks of a party: how far its work moves from the party's own period, and whether it can. */
import { dayNumber } from '../../../shared/time/day-number.ts'
import type { AgreedPeriod } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'

export interface Shift {
  /** `none` when both periods share a day or the work has no date. */
  readonly way: 'none' | 'later' | 'earlier'
  /** Days between the party's own period and the agreed one; 0 for `none`. */
  readonly days: number
  /** The agreed period goes beyond what the party can live with. */
  readonly isTooFar: boolean
}

type Planned = Pick<Work, 'period' | 'earliestStart' | 'latestEnd'>

export function shiftOf({ period, earliestStart, latestEnd }: Planned, agreed: AgreedPeriod): Shift {
  const isTooFar =
    (earliestStart !== null && agreed.start < earliestStart) || (latestEnd !== null && agreed.end > latestEnd)
  if (period.end !== null && period.end < agreed.start)
    return { way: 'later', days: dayNumber(agreed.start) - dayNumber(period.end), isTooFar }
  if (period.start !== null && period.start > agreed.end)
    return { way: 'earlier', days: dayNumber(period.start) - dayNumber(agreed.end), isTooFar }
  return { way: 'none', days: 0, isTooFar }
}
