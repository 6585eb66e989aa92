/** Which works a work meets: the pairs it stands in, seen from its own side. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Pair } from '../../../shared/domain/overlap.ts'

export interface Meeting {
  readonly pair: Pair
  readonly other: WorkId
}

/** The pairs of one work, strongest first, slivers after the rest. */
export function pairsOfWork(pairs: readonly Pair[], work: WorkId): Meeting[] {
  return pairs
    .flatMap((pair): Meeting[] => {
      if (pair.a === work) return [{ pair, other: pair.b }]
      if (pair.b === work) return [{ pair, other: pair.a }]
      return []
    })
    .sort(
      (a, b) =>
        Number(a.pair.sliver) - Number(b.pair.sliver) ||
        b.pair.score - a.pair.score ||
        (a.other < b.other ? -1 : 1),
    )
}
