/** Pairs counted by why they are noise. */
import { Noise, type Pair } from '../../../shared/domain/overlap.ts'

/** How many pairs there are of each kind of noise, in fixed order; kinds without any left out. */
export function noiseCounts(pairs: readonly Pair[]): { readonly noise: Noise; readonly count: number }[] {
  return Noise.options
    .map((noise) => ({ noise, count: pairs.filter((pair) => pair.noise === noise).length }))
    .filter(({ count }) => count > 0)
}
