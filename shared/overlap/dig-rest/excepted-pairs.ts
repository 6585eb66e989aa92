/** Pairs of which people said that the street may be opened all the same. */
import type { Pair } from '../../domain/overlap.ts'
import { isViolation, type StreetClosing } from '../../domain/street-closing.ts'

/** Tells whether a pair that breaks a dig rest is excepted, and the exception still sure. */
export function exceptedPairs(
  closings: readonly Pick<StreetClosing, 'works' | 'breaks'>[],
): (pair: Pick<Pair, 'a' | 'b'>) => boolean {
  const excepted = new Set<string>()
  for (const { works, breaks } of closings)
    for (const broken of breaks)
      if (!isViolation(broken)) for (const work of works) excepted.add(keyOf(work, broken.work))
  return ({ a, b }) => excepted.has(keyOf(a, b)) || excepted.has(keyOf(b, a))
}

function keyOf(closer: string, work: string): string {
  return `${closer} ${work}`
}
