/** Which works stand in the chart: those it is about, and those of others that lie near them. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import type { Period } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'

export interface TrialRows {
  /** First start first; without a date last. */
  readonly own: readonly Work[]
  readonly near: readonly Work[]
  /** Works nearby for which there was no room. */
  readonly leftOut: number
}

/** More rows than this nobody compares in a meeting. */
const mostNear = 24

/**
 * `about` and the works they are a pair with (`pairs` are all of theirs), the strongest pairs first when there are too many. Pairs with a work as large
 * as a region say nothing about a street; of those the other work is left out.
 */
export function trialRows(
  about: readonly WorkId[],
  pairs: readonly SeenPair[],
  workById: ReadonlyMap<WorkId, Work>,
): TrialRows {
  const own = new Set(about)
  const strength = new Map<WorkId, number>()
  for (const { a, b, score, noise } of pairs) {
    if (noise === 'region' || own.has(a) === own.has(b)) continue
    const other = own.has(a) ? b : a
    strength.set(other, Math.max(strength.get(other) ?? 0, score))
  }
  const near = [...strength].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([id]) => id)
  const worksOf = (ids: readonly WorkId[]) =>
    ids
      .flatMap((id) => workById.get(id) ?? [])
      .sort((a, b) => firstDay(a.period).localeCompare(firstDay(b.period)))
  return {
    own: worksOf(about),
    near: worksOf(near.slice(0, mostNear)),
    leftOut: Math.max(0, near.length - mostNear),
  }
}

/** Sorts as text; works without a date come last. */
function firstDay({ start, end }: Period): string {
  return start ?? end ?? '9999'
}
