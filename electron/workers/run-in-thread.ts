/** Runs one piece of long work in a thread of its own, so that the window keeps answering and cancel is immediate. */
import { totalmem } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

/** How far the work is: `done` of `total` steps; total null while it is not known. */
export interface ThreadProgress {
  readonly what: Message
  readonly done: number
  readonly total: number | null
}

/** What a thread says: any number of progress reports, then one value or one expected failure. */
export type ThreadSays<Out> = { progress: ThreadProgress } | { value: Out } | { failure: Message }

export interface ThreadOptions {
  readonly onProgress?: (progress: ThreadProgress) => void
  /** Aborting ends the thread at once; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** What to say when the thread needs more memory than it may have; without it that is a bug like any other. */
  readonly outOfMemory?: Message
  /** Megabytes of JavaScript values; by default what this machine can spare. */
  readonly mostMemory?: number
}

/** Half the machine, and no more than any delivery of a region needs: the window, the store and the rest live on. */
export const spareMemory = Math.floor(Math.min(4096, totalmem() / 2 ** 21))

/**
 * Starts the thread at `entry` with `input` (structured clone) and gives its value.
 * Rejects with {@link ExpectedFailure} when the thread reports one or runs out of memory, and with the thread's own error
 * when it dies of a bug.
 */
export function runInThread<Out>(entry: URL, input: unknown, options: ThreadOptions = {}): Promise<Out> {
  const { onProgress, signal, outOfMemory, mostMemory = spareMemory } = options
  return new Promise<Out>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error)
    const thread = new Worker(entry, {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    })
    const end = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel)
      settle()
      void thread.terminate()
    }
    const cancel = () => end(() => reject(signal?.reason as Error))
    signal?.addEventListener('abort', cancel)
    thread.on('message', (says: ThreadSays<Out>) => {
      if ('progress' in says) onProgress?.(says.progress)
      else if ('failure' in says) end(() => reject(new ExpectedFailure(says.failure)))
      else end(() => resolve(says.value))
    })
    thread.on('error', (error) =>
      end(() => reject(outOfMemory && isOutOfMemory(error) ? new ExpectedFailure(outOfMemory) : error)),
    )
    thread.on('exit', (code) =>
      end(() => reject(new Error(`thread ${entry.pathname} ended with ${String(code)}`))),
    )
  })
}

export function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
