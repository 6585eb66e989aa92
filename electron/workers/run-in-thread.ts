/** Runs one piece of long work in a thread of its own, so that the window keeps answering and cancel is immediate. */
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
}

/**
 * Starts the thread at `entry` with `input` (structured clone) and gives its value.
 * Rejects with {@link ExpectedFailure} when the thread reports one, and with the thread's own error when it dies of a bug.
 */
export function runInThread<Out>(entry: URL, input: unknown, options: ThreadOptions = {}): Promise<Out> {
  const { onProgress, signal } = options
  return new Promise<Out>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error)
    const thread = new Worker(entry, { workerData: input })
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
    thread.on('error', (error) => end(() => reject(error)))
    thread.on('exit', (code) =>
      end(() => reject(new Error(`thread ${entry.pathname} ended with ${String(code)}`))),
    )
  })
}
