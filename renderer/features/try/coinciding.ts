/** Which works could be taken up together as they are tried: those that move, and what they now share days with. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { FoundPair, SeenPair } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { gapInDays } from '../../../shared/time/day-number.ts'
import type { NetChanges } from '../../state/index.ts'

/** For each work those it is an opportunity with. */
export type Partners = ReadonlyMap<WorkId, ReadonlySet<WorkId>>

/** The partners of these works as the project stands; `pairs` are all of theirs. */
export function partnersOf(pairs: readonly SeenPair[], works: ReadonlySet<WorkId>): Partners {
  const partners = new Map<WorkId, Set<WorkId>>()
  const add = (one: WorkId, other: WorkId) =>
    partners.set(one, (partners.get(one) ?? new Set<WorkId>()).add(other))
  for (const { a, b, outcomes } of pairs) {
    if (!outcomes.includes('opportunity')) continue
    if (works.has(a)) add(a, b)
    if (works.has(b)) add(b, a)
  }
  return partners
}

/**
 * The moved works and their partners, known or won, whose tried periods share a day with theirs; nothing when no moved
 * work meets anyone. `workOf` gives a work as it is tried; `isFree` whether it can still be taken up.
 */
export function coinciding(
  moved: Iterable<WorkId>,
  partners: Partners,
  changes: NetChanges<FoundPair>,
  workOf: (id: WorkId) => Work | undefined,
  isFree: (work: Work) => boolean,
): WorkId[] {
  const met = new Set<WorkId>()
  for (const id of moved) {
    const work = workOf(id)
    if (work === undefined) continue
    for (const other of [...(partners.get(id) ?? []), ...wonBy(id, changes)]) {
      const partner = workOf(other)
      if (partner === undefined || !isFree(partner) || gapInDays(work.period, partner.period) !== 0) continue
      met.add(id).add(other)
    }
  }
  return [...met]
}

function wonBy(id: WorkId, changes: NetChanges<FoundPair>): WorkId[] {
  return [...changes.values()].flatMap(({ becomes }) => {
    if (becomes === null || !becomes.outcomes.includes('opportunity')) return []
    if (becomes.a === id) return [becomes.b]
    return becomes.b === id ? [becomes.a] : []
  })
}
