/** The thread in which a project stays awake, as the core asks it: one question at a time. */
import { Worker } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { EngineAsk, EngineQuestions, EngineSays } from './engine-messages.ts'
import type { CallOptions } from './calls/ask-calls.ts'
import { spareMemory } from './calls/start-thread.ts'

export interface EngineThread {
  /**
   * Nothing else may be asked until it is answered. Rejects with an ExpectedFailure, with a bug, or with the reason of the
   * signal; after each of these but the first the thread is gone.
   */
  ask<Name extends keyof EngineQuestions>(
    question: Name,
    args: Parameters<EngineQuestions[Name]>,
    options?: CallOptions,
  ): Promise<Awaited<ReturnType<EngineQuestions[Name]>>>
  end(): void
}

interface Asker {
  readonly resolve: (value: unknown) => void
  readonly reject: (why: unknown) => void
  readonly onProgress: CallOptions['onProgress']
}

export function startEngineThread(): EngineThread {
  const thread = new Worker(new URL('./engine-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: spareMemory },
  })
  let asker: Asker | null = null
  let gone: Error | null = null

  const settle = (how: (asker: Asker) => void) => {
    const asked = asker
    asker = null
    // A thread that waits for a question keeps nothing from ending.
    thread.unref()
    if (asked) how(asked)
  }
  const end = (why: unknown) => {
    gone ??= why instanceof Error ? why : new Error(String(why))
    void thread.terminate()
    settle(({ reject }) => reject(why))
  }
  thread.on('message', (says: EngineSays) => {
    if ('progress' in says) asker?.onProgress?.(says.progress)
    else if ('bug' in says) end(says.bug)
    else if ('failure' in says) settle(({ reject }) => reject(new ExpectedFailure(says.failure)))
    else settle(({ resolve }) => resolve(says.value))
  })
  thread.on('error', end)
  thread.on('exit', (code) => end(new Error(`the thread of the engine ended with ${String(code)}`)))
  thread.unref()

  return {
    ask: (question, args, { onProgress, signal } = {}) =>
      new Promise<unknown>((resolve, reject) => {
        if (gone !== null) return reject(gone)
        if (asker) return reject(new Error('the engine is asked one question at a time'))
        if (signal?.aborted) return reject(signal.reason as Error)
        const cancel = () => end(signal?.reason)
        signal?.addEventListener('abort', cancel, { once: true })
        const after =
          <Value>(then: (value: Value) => void) =>
          (value: Value) => {
            signal?.removeEventListener('abort', cancel)
            then(value)
          }
        asker = { resolve: after(resolve), reject: after(reject), onProgress }
        thread.ref()
        thread.postMessage({ question, args } satisfies EngineAsk)
      }) as Promise<never>,
    end: () => end(new Error('the project was closed')),
  }
}
