/** Finding pairs on one core: the time, and the most memory it takes besides what goes in. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { runsOf } from '../../shared/overlap/measure/runs.ts'
import { findPairs, type PairArrays, type Reach } from '../../shared/overlap/pairs/find-pairs.ts'
import type { OverlapInput } from '../../shared/overlap/pairs/overlap-input.ts'

const bytesPerMegabyte = 2 ** 20

/** The best of some rounds; memory counts the coordinates and everything that comes on top of the input. */
export function measurePairsAlone(input: OverlapInput, reach: Reach, rounds: number) {
  // Reading the text leaves more garbage than the search itself; it must not count as the search's memory.
  collectGarbage()
  const before = memory()
  let peak = before
  let best = Infinity
  let found: PairArrays | null = null
  for (let round = 0; round < rounds; round++) {
    found = null
    collectGarbage()
    const startedAt = performance.now()
    const runs = runsOf(input.shapes)
    found = findPairs(input, reach, { runs, onProgress: () => (peak = Math.max(peak, memory())) })
    best = Math.min(best, performance.now() - startedAt)
    peak = Math.max(peak, memory())
  }
  const coordinates = input.shapes.coordinates.byteLength
  return {
    found: found!,
    msOneCore: Math.round(best),
    peakMb: megabytes(coordinates + peak - before),
    coordinatesMb: megabytes(coordinates),
  }
}

/** Node keeps its collector to itself unless asked. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

/** Bytes in use on the heap and in typed arrays, shared ones included. */
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function megabytes(bytes: number): number {
  return Math.round((10 * bytes) / bytesPerMegabyte) / 10
}
