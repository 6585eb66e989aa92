/** What an agreed period asks of one work: whether it fits what its party planned, or has to shift and how far. */
import type { AgreedPeriod } from '../domain/period.ts'
import type { Work } from '../domain/work.ts'
import { compareDates } from '../time/day-number.ts'

export interface Shift {
  /** `fits`: the party's own period lies within the agreed one, or the agreed one within it; `noDate`: it has none. */
  readonly is: 'fits' | 'noDate' | 'later' | 'earlier'
  /** The least that the own period has to shift to fit; 0 when it fits or has no date. */
  readonly days: number
  /** The agreed period reaches outside what the party said it can live with. */
  readonly outsideRoom: boolean
}

export type PlannedByParty = Pick<Work, 'period' | 'earliestStart' | 'latestEnd'>

/** What `agreed` asks of a work that its party planned so. Open bounds reach as far as they have to. */
export function shiftToAgreed(
  { period: { start, end }, earliestStart, latestEnd }: PlannedByParty,
  agreed: AgreedPeriod,
): Shift {
  const outsideRoom =
    (earliestStart !== null && agreed.start < earliestStart) || (latestEnd !== null && agreed.end > latestEnd)
  if (start === null && end === null) return { is: 'noDate', days: 0, outsideRoom }
  const startsLater = start === null ? Infinity : compareDates(agreed.start, start)
  const endsLater = end === null ? -Infinity : compareDates(agreed.end, end)
  if (startsLater > 0 && endsLater > 0)
    return { is: 'later', days: Math.min(startsLater, endsLater), outsideRoom }
  if (startsLater < 0 && endsLater < 0)
    return { is: 'earlier', days: Math.min(-startsLater, -endsLater), outsideRoom }
  return { is: 'fits', days: 0, outsideRoom }
}
