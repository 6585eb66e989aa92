/**
 * Sweeps the memory of this thread once it has been quiet for a while after work that left much behind. The engine would
 * come to that when as much again is made, which in a thread that mostly waits is never.
 */
import { getHeapStatistics } from 'node:v8'
import { memorySweeper } from './sweep-memory.ts'

/** Milliseconds in which nobody asks anything: who changes things one after the other is not made to wait. */
const quiet = 1500
/** Bytes that a thread may have grown by since it was swept, and the same as a share of what it had then. */
const growth = { least: 32 * 2 ** 20, share: 0.25 }

export interface QuietSweeper {
  /** What was done left much behind. */
  readonly owe: () => void
  /** Large blocks were let go of that no heap counts, since threads share them: it is swept however little the thread grew. */
  readonly oweSurely: () => void
  /** Something is asked: what is owed waits until it is quiet again. */
  readonly wait: () => void
  /** Nothing is swept any more. */
  readonly end: () => void
}

export function quietSweeper(): QuietSweeper {
  let isOwed = false
  let isSure = false
  let timer: NodeJS.Timeout | undefined
  let swept = 0
  const sweep = () => {
    isOwed = false
    if (!isSure && memoryOfThread() - swept < Math.max(growth.least, growth.share * swept)) return
    isSure = false
    memorySweeper().sweep()
    swept = memoryOfThread()
  }
  const wait = () => {
    clearTimeout(timer)
    // The program may end before.
    if (isOwed) timer = setTimeout(sweep, quiet).unref()
  }
  const owe = () => {
    isOwed = true
    wait()
  }
  return {
    wait,
    owe,
    oweSurely() {
      isSure = true
      owe()
    },
    end: () => clearTimeout(timer),
  }
}

/** What its values have of the system, those that lie outside of their heap included. */
function memoryOfThread(): number {
  const { total_heap_size: heap, external_memory: beside } = getHeapStatistics()
  return heap + beside
}
