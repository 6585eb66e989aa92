/** What a pair means: an opportunity, a conflict, a dig rest that would be broken. */
import type { Firmness } from '../../domain/firmness.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { WorkKind } from '../../domain/work-kind.ts'
import { dayNumber, yearsLater } from '../../time/day-number.ts'
import { noDay, openEnd, openStart } from './overlap-input.ts'
import { outcomeBits } from './pair-table.ts'

/** A work as the outcomes see it. The period is that of its combination when it has one. */
export interface WorkInTime {
  readonly kind: WorkKind
  readonly firmness: Firmness
  /** Days since 1970-01-01, as in OverlapInput. */
  readonly startDay: number
  readonly endDay: number
  /** The period is a range in which it can fall, or a bound of it is not given: what it shares is possible, not certain. */
  readonly vague: boolean
  /** The combinations the work stands in. */
  readonly combinations: readonly string[]
}

/** The settings that decide on outcomes, with the horizon in days, so that it is worked out once. */
interface OutcomeRules extends Pick<OverlapSettings, 'opportunity' | 'conflict' | 'digRest'> {
  /** The horizon in days since 1970-01-01, both included. */
  readonly firstDay: number
  readonly lastDay: number
}

const daysPerYear = 365.25

export function outcomeRules({ opportunity, conflict, digRest, horizon }: OverlapSettings): OutcomeRules {
  const { from, until } = horizon
  return {
    opportunity,
    conflict,
    digRest,
    firstDay: from === null ? openStart : dayNumber(`${from}-01-01` as CalendarDate),
    lastDay: until === null ? openEnd : dayNumber(`${until}-12-31` as CalendarDate),
  }
}

/**
 * The outcomes of a pair, as {@link outcomeBits} together; the same for (a, b) and (b, a). `distance` in metres,
 * `gapDays` as in OverlapInput: `noGap` when one of the two has no date.
 */
export function outcomesOf(
  distance: number,
  gapDays: number,
  a: WorkInTime,
  b: WorkInTime,
  rules: OutcomeRules,
): number {
  let outcomes = breaksRest(distance, a, b, rules) ? outcomeBits.digRest : 0
  if (!isInHorizon(a, rules) || !isInHorizon(b, rules)) return outcomes
  if (isOpportunity(distance, gapDays, a, b, rules)) outcomes |= outcomeBits.opportunity
  if (isConflict(distance, gapDays, a, b, rules)) outcomes |= outcomeBits.conflict
  return outcomes
}

/** Whether works that are no opportunity come as near as one: they are pairs all the same, for whoever looks them up. */
export function isWithinReach(
  distance: number,
  gapDays: number,
  a: WorkInTime,
  b: WorkInTime,
  rules: OutcomeRules,
): boolean {
  const { opportunity } = rules
  if (distance > opportunity.distance || gapDays > opportunity.window) return false
  return isInHorizon(a, rules) && isInHorizon(b, rules)
}

/** Years that the street stays closed after a work: by its kind, or because it was done together; 0: it does not close. */
export function digRestYears(
  work: Pick<WorkInTime, 'kind' | 'combinations'>,
  settings: Pick<OverlapSettings, 'digRest'>,
): number {
  const agreed = work.combinations.length > 0 ? settings.digRest.years : 0
  return Math.max(settings.digRest.yearsByKind[work.kind], agreed)
}

/** The last closed day after a work that ended on `endDay`, by the calendar: five years after 30 September, 30 September. */
export function lastDayOfRest(endDay: number, years: number): number {
  return yearsLater(endDay, years)
}

/** No dig rest the settings can give is longer than so many days. */
export function longestDigRest({ digRest }: OverlapSettings): number {
  return mostDays(Math.max(digRest.years, ...Object.values(digRest.yearsByKind)))
}

/** What a rest of so many years never exceeds, leap days and all. */
function mostDays(years: number): number {
  return Math.ceil(daysPerYear * years) + 2
}

/**
 * Whether the street that `earlier` closes would be opened again too soon by `later`. Open and missing bounds are days
 * that no calendar reaches, so they are never within years of another.
 */
export function breaksDigRest(
  earlier: WorkInTime,
  later: WorkInTime,
  settings: Pick<OverlapSettings, 'digRest'>,
): boolean {
  if (later.startDay <= earlier.endDay) return false
  const years = digRestYears(earlier, settings)
  // Most pairs need no calendar, and a bound that is open or missing has none.
  if (years === 0 || later.startDay - earlier.endDay > mostDays(years)) return false
  return later.startDay <= lastDayOfRest(earlier.endDay, years)
}

/** A work without any date is in every horizon; one that is open at a side reaches as far as that goes. */
function isInHorizon({ startDay, endDay }: WorkInTime, { firstDay, lastDay }: OutcomeRules): boolean {
  return startDay === noDay || (startDay <= lastDay && endDay >= firstDay)
}

function isOpportunity(
  distance: number,
  gapDays: number,
  a: WorkInTime,
  b: WorkInTime,
  { opportunity }: OutcomeRules,
): boolean {
  if (distance > opportunity.distance || gapDays > opportunity.window) return false
  return !isUnderWay(a) && !isUnderWay(b)
}

function isUnderWay({ firmness }: WorkInTime): boolean {
  return firmness === 'executing' || firmness === 'done'
}

function isConflict(
  distance: number,
  gapDays: number,
  a: WorkInTime,
  b: WorkInTime,
  { conflict }: OutcomeRules,
): boolean {
  if (distance > conflict.distance || gapDays !== 0) return false
  return !areTogether(a, b)
}

/** What was agreed to be done together is neither in each other's way nor too late for each other. */
function areTogether(a: WorkInTime, b: WorkInTime): boolean {
  return a.combinations.some((combination) => b.combinations.includes(combination))
}

function breaksRest(distance: number, a: WorkInTime, b: WorkInTime, rules: OutcomeRules): boolean {
  if (distance > rules.digRest.distance || areTogether(a, b)) return false
  return breaksDigRest(a, b, rules) || breaksDigRest(b, a, rules)
}
