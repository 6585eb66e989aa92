/** Finding pairs on all cores, threads started and ended included, from the same arrays to the same pairs. */
import { availableParallelism } from 'node:os'
import { gatherPairCrew } from '../../electron/workers/pair-crew.ts'
import { runsOf } from '../../shared/overlap/measure/runs.ts'
import type { PairArrays, Reach } from '../../shared/overlap/pairs/find-pairs.ts'
import type { OverlapInput } from '../../shared/overlap/pairs/overlap-input.ts'
import { preparePairSearch } from '../../shared/overlap/pairs/pair-search.ts'

/** Throws when the pairs are not those of `expected`, in its order. `input.shapes` must be in shared memory. */
export async function measureAllCores(
  input: OverlapInput,
  reach: Reach,
  rounds: number,
  expected: PairArrays,
) {
  const cores = availableParallelism()
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now()
    const crew = gatherPairCrew(cores)
    const search = preparePairSearch(input, runsOf(input.shapes, SharedArrayBuffer), SharedArrayBuffer)
    const found = await crew.findPairs(search, reach)
    best = Math.min(best, performance.now() - startedAt)
    await crew.end()
    if (!isSame(found, expected)) throw new Error('All cores find other pairs than one')
  }
  return { cores, msAllCores: Math.round(best) }
}

function isSame(one: PairArrays, two: PairArrays): boolean {
  if (one.count !== two.count) return false
  for (let pair = 0; pair < one.count; pair++) {
    if (one.a[pair] !== two.a[pair] || one.b[pair] !== two.b[pair]) return false
    if (one.distance[pair] !== two.distance[pair] || one.gapDays[pair] !== two.gapDays[pair]) return false
  }
  return true
}
