/**
 * Sweeps the memory of this thread before the engine would. It waits until what is in use has more than doubled, for it
 * thinks of all the gigabytes that a thread may have; of a large delivery that keeps as much garbage as there are works, and with
 * it the files that hang on it.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that may pile up: a third of what was in use, since sweeping looks at all of that, and between these. */
const [leastPiledUp, mostPiledUp] = [16 * 2 ** 20, 40 * 2 ** 20]

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
      const enough = Math.min(mostPiledUp, Math.max(leastPiledUp, left / 3))
      if (getHeapStatistics().used_heap_size >= left + enough) sweep()
    },
  }
}

/** What stays is moved together besides, so that the room between it goes back to the system. */
const wholly = { type: 'major', flavor: 'last-resort' }

/** The engine only hands it out where it is told to. */
function engineSweep(): () => void {
  setFlagsFromString('--expose-gc')
  const sweep: unknown = runInNewContext(`typeof gc === 'function' ? gc : null`)
  return typeof sweep === 'function' ? () => (sweep as (how: object) => void)(wholly) : () => undefined
}
