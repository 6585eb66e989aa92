/**
 * A thread that knows one project as it stands, and answers what other rules would do to it. It stays for a while after
 * an answer: who changes a rule changes it again, and the next answer needs little of what the first one did.
 */
import { Worker } from 'node:worker_threads'
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import type { RulesEffect } from '../../shared/domain/rules-effect.ts'
import type { EffectInput, EffectQuestion, EffectSays } from './effect-messages.ts'
import { spareMemory, type ThreadOptions } from './run-in-thread.ts'
import { newStopFlag, sayStop } from './stop-flag.ts'

export interface EffectClient {
  /** Aborting stops the question, not the thread, and rejects with the signal's reason. */
  ask(settings: OverlapSettings, options: ThreadOptions): Promise<RulesEffect>
  end(): void
}

interface Asker {
  readonly resolve: (effect: RulesEffect) => void
  readonly reject: (why: unknown) => void
  readonly onProgress: ThreadOptions['onProgress']
}

/** `quiet`: milliseconds without a question after which the thread ends; a later question starts another. */
export function effectClient(input: EffectInput, quiet = 60_000): EffectClient {
  const askers = new Map<number, Asker>()
  let questions = 0
  let thread: Worker | null = null
  let timer: NodeJS.Timeout | undefined

  const end = (why: unknown) => {
    const ended = thread
    thread = null
    clearTimeout(timer)
    for (const { reject } of askers.values()) reject(why)
    askers.clear()
    void ended?.terminate()
  }
  const hear = (says: EffectSays) => {
    const asker = askers.get(says.question)
    if ('progress' in says) return asker?.onProgress?.(says.progress)
    askers.delete(says.question)
    if ('effect' in says) asker?.resolve(says.effect)
    if (askers.size > 0) return
    // Nobody waits for a thread that waits for a question.
    thread?.unref()
    timer = setTimeout(() => end(null), quiet).unref()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./effect-thread.ts', import.meta.url), {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: spareMemory },
    })
    started.on('message', hear)
    started.on('error', end)
    return started
  }

  return {
    ask: (settings, { onProgress, signal }) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error)
        clearTimeout(timer)
        thread ??= start()
        thread.ref()
        const question = ++questions
        const stop = newStopFlag()
        const cancel = () => {
          sayStop(stop)
          reject(signal?.reason as Error)
        }
        signal?.addEventListener('abort', cancel, { once: true })
        askers.set(question, { resolve, reject, onProgress })
        thread.postMessage({ question, settings, stop } satisfies EffectQuestion)
      }),
    end: () => end(new Error('the project was changed or closed')),
  }
}
