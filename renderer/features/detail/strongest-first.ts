/** Pairs in the order people read them. */
import type { SeenPair } from '../../../shared/domain/overlap.ts'

/** A sorted copy: highest score first, noise after the rest, equals by the works' own order. */
export function strongestFirst(pairs: readonly SeenPair[]): SeenPair[] {
  const name = ({ a, b }: SeenPair) => a + b
  return pairs.toSorted(
    (one, two) =>
      Number(one.noise !== null) - Number(two.noise !== null) ||
      two.score - one.score ||
      (name(one) < name(two) ? -1 : 1),
  )
}
