/**
 * Sweeps the memory of this thread before the engine would. It waits until what is in use has more than doubled, for it
 * thinks of all the gigabytes that a thread may have; of a large delivery that keeps as much garbage as there are works.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that may pile up: sweeping more often takes longer than it is worth. */
const mostPiledUp = 40 * 2 ** 20

export interface MemorySweeper {
  readonly sweep: () => void
  /** To be called often, between steps of long work: sweeps where enough has piled up since it last did. */
  readonly sweepIfMuch: () => void
}

export function memorySweeper(): MemorySweeper {
  const engine = engineSweep()
  let left = getHeapStatistics().used_heap_size
  const sweep = () => {
    engine()
    left = getHeapStatistics().used_heap_size
  }
  return {
    sweep,
    sweepIfMuch: () => {
      if (getHeapStatistics().used_heap_size >= left + mostPiledUp) sweep()
    },
  }
}

/** The engine only hands it out where it is told to. */
function engineSweep(): () => void {
  setFlagsFromString('--expose-gc')
  const sweep: unknown = runInNewContext(`typeof gc === 'function' ? gc : null`)
  return typeof sweep === 'function' ? (sweep as () => void) : () => undefined
}
