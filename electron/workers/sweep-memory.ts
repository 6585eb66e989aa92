/**
 * Sweeps the memory of this thread before the engine would. It waits until what is in use has more than doubled, for it
 * thinks of all the gigabytes that a thread may have; of a large delivery that keeps as much garbage as there are works, and with
 * it the files that hang on it, of which the engine does not know how large they are.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that the program may grow by between two sweeps. */
const leastGrowth = 16 * 2 ** 20
/** A sweep looks at all that is in use: where that is much it may grow by this part of it. */
const shareInUse = 0.4

export interface MemorySweeper {
  /** What stays is moved together besides, so that the room between it goes back to the system: at the end of long work. */
  readonly sweep: () => void
  /** To be called often, between steps of long work: sweeps where the program has grown much since it last did. */
  readonly sweepIfMuch: () => void
}

export function memorySweeper(): MemorySweeper {
  const engine = engineSweep()
  let least = process.memoryUsage.rss()
  const sweep = (flavor: Flavor) => {
    engine(flavor)
    least = process.memoryUsage.rss()
  }
  return {
    sweep: () => sweep('last-resort'),
    sweepIfMuch: () => {
      const now = process.memoryUsage.rss()
      least = Math.min(least, now)
      // Moving what stays takes three times as long and narrows the nursery; between steps the room is filled again anyway.
      if (now - least >= Math.max(leastGrowth, getHeapStatistics().used_heap_size * shareInUse))
        sweep('regular')
    },
  }
}

type Flavor = 'regular' | 'last-resort'

/** The engine only hands it out where it is told to. */
function engineSweep(): (flavor: Flavor) => void {
  setFlagsFromString('--expose-gc')
  const sweep: unknown = runInNewContext(`typeof gc === 'function' ? gc : null`)
  if (typeof sweep !== 'function') return () => undefined
  return (flavor) => (sweep as (how: object) => void)({ type: 'major', flavor })
}
