/** Pairs counted by why they are noise. */
import { Noise } from '../../../shared/domain/overlap.ts'

/** How many there are of each kind of noise, in fixed order; kinds without any left out. */
export function noiseCounts(
  noises: Iterable<Noise | null>,
): { readonly noise: Noise; readonly count: number }[] {
  const counts = new Map<Noise | null, number>()
  for (const noise of noises) counts.set(noise, (counts.get(noise) ?? 0) + 1)
  return Noise.options.flatMap((noise) => {
    const count = counts.get(noise) ?? 0
    return count > 0 ? { noise, count } : []
  })
}
