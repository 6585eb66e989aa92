/** What a pair means: an opportunity, a conflict, a dig rest that would be broken. */
import type { Firmness } from '../../domain/firmness.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { WorkKind } from '../../domain/work-kind.ts'

/** A work as the outcomes see it. The period is that of its combination when it has one. */
export interface WorkInTime {
  readonly kind: WorkKind
  readonly firmness: Firmness
  /** Days since 1970-01-01, as in OverlapInput. */
  readonly startDay: number
  readonly endDay: number
  /** The combinations the work stands in. */
  readonly combinations: readonly string[]
}

/** What is measured of a pair. `gapDays` is null when one of the two has no date. */
export interface PairFacts {
  readonly distance: number
  readonly gapDays: number | null
}

const daysPerYear = 365.25

/** The outcomes of a pair, in the order of their table; the same for (a, b) and (b, a). */
export function outcomesOf(
  facts: PairFacts,
  a: WorkInTime,
  b: WorkInTime,
  settings: OverlapSettings,
): Outcome[] {
  return rules.filter(([, applies]) => applies(facts, a, b, settings)).map(([outcome]) => outcome)
}

/** Days that the street stays closed after a work: by its kind, or because it was done together. */
export function digRestDays(
  work: Pick<WorkInTime, 'kind' | 'combinations'>,
  settings: OverlapSettings,
): number {
  const agreed = work.combinations.length > 0 ? settings.digRest.years : 0
  return Math.round(daysPerYear * Math.max(settings.digRest.yearsByKind[work.kind], agreed))
}

/** The longest dig rest the settings can give, in days. */
export function longestDigRest({ digRest }: OverlapSettings): number {
  return Math.round(daysPerYear * Math.max(digRest.years, ...Object.values(digRest.yearsByKind)))
}

/**
 * Whether the street that `earlier` closes would be opened again too soon by `later`. Open and missing bounds are days
 * that no calendar reaches, so they are never within years of another.
 */
export function breaksDigRest(earlier: WorkInTime, later: WorkInTime, settings: OverlapSettings): boolean {
  const days = later.startDay - earlier.endDay
  return days > 0 && days <= digRestDays(earlier, settings)
}

type Rule = (facts: PairFacts, a: WorkInTime, b: WorkInTime, settings: OverlapSettings) => boolean

const rules: readonly (readonly [Outcome, Rule])[] = [
  ['opportunity', isOpportunity],
  ['conflict', isConflict],
  ['digRest', isDigRest],
]

function isOpportunity(
  { distance, gapDays }: PairFacts,
  a: WorkInTime,
  b: WorkInTime,
  { opportunity }: OverlapSettings,
): boolean {
  if (isUnderWay(a) || isUnderWay(b) || distance > opportunity.distance) return false
  return gapDays === null || gapDays <= opportunity.window
}

function isUnderWay({ firmness }: WorkInTime): boolean {
  return firmness === 'executing' || firmness === 'done'
}

function isConflict(
  { distance, gapDays }: PairFacts,
  a: WorkInTime,
  b: WorkInTime,
  settings: OverlapSettings,
): boolean {
  if (distance > settings.conflict.distance || gapDays !== 0) return false
  return !a.combinations.some((combination) => b.combinations.includes(combination))
}

function isDigRest(
  { distance }: PairFacts,
  a: WorkInTime,
  b: WorkInTime,
  settings: OverlapSettings,
): boolean {
  if (distance > settings.digRest.distance) return false
  return breaksDigRest(a, b, settings) || breaksDigRest(b, a, settings)
}
