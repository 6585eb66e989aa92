/**
 * Sweeps the memory of this thread before the engine would. It waits until what is in use has more than doubled, for it
 * thinks of all the gigabytes that a thread may have; of a large delivery that keeps as much garbage as there are works, and with
 * it the files that hang on it, of which the engine does not know how large they are.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that the program may grow by between two sweeps. */
const leastGrowth = 32 * 2 ** 20
/** A sweep looks at all that is in use: where that is much it may grow by this part of it. */
const shareInUse = 0.6

export interface MemorySweeper {
  readonly sweep: () => void
  /** To be called often, between steps of long work: sweeps where the program has grown much since it last did. */
  readonly sweepIfMuch: () => void
}

export function memorySweeper(): MemorySweeper {
  const engine = engineSweep()
  let least = process.memoryUsage.rss()
  const sweep = () => {
    engine()
    least = process.memoryUsage.rss()
  }
  return {
    sweep,
    sweepIfMuch: () => {
      const now = process.memoryUsage.rss()
      least = Math.min(least, now)
      if (now - least >= Math.max(leastGrowth, getHeapStatistics().used_heap_size * shareInUse)) sweep()
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
