/** Pairs in the order people read them, and those that one work stands in. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Pair } from '../../../shared/domain/overlap.ts'

/** The pairs of one work, {@link strongestFirst}. */
export function pairsOfWork(pairs: readonly Pair[], work: WorkId): Pair[] {
  return strongestFirst(pairs.filter(({ a, b }) => a === work || b === work))
}

/** A sorted copy: highest score first, noise after the rest, equals by the works' own order. */
export function strongestFirst(pairs: readonly Pair[]): Pair[] {
  const name = ({ a, b }: Pair) => a + b
  return pairs.toSorted(
    (one, two) =>
      Number(one.noise !== null) - Number(two.noise !== null) ||
      two.score - one.score ||
      (name(one) < name(two) ? -1 : 1),
  )
}
