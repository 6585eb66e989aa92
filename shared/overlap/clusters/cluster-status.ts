/** What people did with a cluster, read from combinations and judgements; never stored. */
import type { Combination } from '../../domain/combination.ts'
import type { CombinationId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/judgement.ts'
import type { ClusterStatus, Pair } from '../../domain/overlap.ts'

/** What was decided about single pairs. */
export interface Decisions {
  combinationsOf(pair: Pair): readonly CombinationId[]
  reasonAside(pair: Pair): string | null
}

/** Looks decisions up by pair; the latest judgement about a pair counts. */
export function decisionsOf(
  combinations: readonly Combination[],
  judgements: readonly Judgement[],
): Decisions {
  const ofWork = new Map<string, CombinationId[]>()
  for (const { id, works } of [...combinations].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const work of works) ofWork.set(work, [...(ofWork.get(work) ?? []), id])
  const reasons = new Map<string, string>()
  for (const { a, b, reason } of [...judgements].sort((a, b) => (a.at < b.at ? -1 : 1)))
    reasons.set(keyOf(a, b), reason)
  return {
    combinationsOf: ({ a, b }) => (ofWork.get(a) ?? []).filter((id) => ofWork.get(b)?.includes(id)),
    reasonAside: ({ a, b }) => reasons.get(keyOf(a, b)) ?? null,
  }
}

/**
 * The status of a cluster from the opportunities in it: combined when each stands in a combination or was set aside and
 * at least one was combined, set aside when each was set aside, otherwise open. Slivers decide only where there is
 * nothing else.
 */
export function clusterStatus(opportunities: readonly Pair[], decisions: Decisions): ClusterStatus {
  const real = opportunities.filter((pair) => !pair.sliver)
  const counted = real.length > 0 ? real : opportunities
  const combined = counted.map((pair) => decisions.combinationsOf(pair))
  const aside = counted.map((pair) => decisions.reasonAside(pair))
  const isOpen = counted.some((_, index) => combined[index]!.length === 0 && aside[index] === null)
  if (isOpen || counted.length === 0) return { is: 'open' }
  const combinations = [...new Set(combined.flat())].sort()
  if (combinations.length > 0) return { is: 'combined', combinations }
  return { is: 'setAside', reason: aside.find((reason) => reason !== null) ?? '' }
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
