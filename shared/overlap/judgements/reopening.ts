/**
 * Whether a judgement on a pair still stands after one of the works changed. It re-opens by itself only when what it was
 * based on changed by more than {@link mayChange}, or when an outcome came or went.
 */
import type { JudgedFacts, JudgedPeriod } from '../../domain/judgement.ts'
import { Outcome } from '../../domain/outcome.ts'
import type { CalendarDate } from '../../domain/period.ts'
import { compareDates } from '../../time/day-number.ts'

/** How far a period, a distance and, as a share of what it was, a shared area may change under a judgement that stands. */
export const mayChange = { days: 30, metres: 5, share: 0.1 } as const
/** m²: less than this is no ground to speak of, whatever share it is. */
const leastArea = 1

/** A pair as it was judged, or as it becomes. Without periods nothing is known of them, so nothing can have changed. */
export type JudgedSituation = Pick<JudgedFacts, 'distance' | 'sharedArea' | 'outcomes' | 'periods'>

/** Which of the two works of a pair. */
export type Side = 0 | 1

/** One thing that changed under a judgement. */
export type Reopening =
  /** A bound became known or went. */
  | { readonly is: 'dated' | 'undated'; readonly side: Side }
  /** The bound of this work's period that moved furthest, in days; below 0 is earlier. */
  | {
      readonly is: 'shifted'
      readonly side: Side
      readonly bound: 'start' | 'end'
      readonly was: CalendarDate
      readonly becomes: CalendarDate
      readonly days: number
    }
  /** Metres. */
  | { readonly is: 'distance'; readonly was: number; readonly becomes: number }
  /** m². */
  | { readonly is: 'area'; readonly was: number; readonly becomes: number }
  | { readonly is: 'outcome'; readonly outcome: Outcome; readonly came: boolean }

/** Everything that re-opens a judgement made `before`; empty when it stands. */
export function reopenings(before: JudgedSituation, after: JudgedSituation): Reopening[] {
  return [
    ...periodReopenings(before.periods, after.periods),
    ...distanceReopening(before.distance, after.distance),
    ...areaReopening(before.sharedArea ?? 0, after.sharedArea ?? 0),
    ...Outcome.options.flatMap((outcome) => outcomeReopening(outcome, before, after)),
  ]
}

function periodReopenings(before: JudgedFacts['periods'], after: JudgedFacts['periods']): Reopening[] {
  if (before === null || after === null) return []
  return ([0, 1] as const).flatMap((side) => periodReopening(side, before[side], after[side]))
}

function periodReopening(side: Side, before: JudgedPeriod, after: JudgedPeriod): Reopening[] {
  const bounds = (['start', 'end'] as const).map((bound) => ({
    bound,
    was: before[bound],
    becomes: after[bound],
  }))
  if (bounds.some(({ was, becomes }) => was === null && becomes !== null)) return [{ is: 'dated', side }]
  if (bounds.some(({ was, becomes }) => was !== null && becomes === null)) return [{ is: 'undated', side }]
  const shifts = bounds.flatMap(({ bound, was, becomes }) =>
    was === null || becomes === null ? [] : [{ bound, was, becomes, days: compareDates(becomes, was) }],
  )
  const [furthest] = shifts.toSorted((one, two) => Math.abs(two.days) - Math.abs(one.days))
  if (furthest === undefined || Math.abs(furthest.days) <= mayChange.days) return []
  return [{ is: 'shifted', side, ...furthest }]
}

function distanceReopening(was: number, becomes: number): Reopening[] {
  return Math.abs(becomes - was) <= mayChange.metres ? [] : [{ is: 'distance', was, becomes }]
}

function areaReopening(was: number, becomes: number): Reopening[] {
  return Math.abs(becomes - was) <= Math.max(mayChange.share * was, leastArea)
    ? []
    : [{ is: 'area', was, becomes }]
}

function outcomeReopening(outcome: Outcome, before: JudgedSituation, after: JudgedSituation): Reopening[] {
  const [had, has] = [before.outcomes.includes(outcome), after.outcomes.includes(outcome)]
  return had === has ? [] : [{ is: 'outcome', outcome, came: has }]
}
