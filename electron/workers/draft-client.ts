/** A delivery on the desk, in a thread of its own. */
import { Worker } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { DeskInput, DraftDesk } from '../desk/draft-desk.ts'
import type { DeskCall, DeskSays, DraftThreadInput } from './draft-thread.ts'
import { needsTooMuch } from './needs-too-much.ts'
import type { CallOptions } from './calls/ask-calls.ts'
import { isOutOfMemory, spareMemory } from './calls/start-thread.ts'
import { newStopFlag, sayStop } from './calls/stop-flag.ts'
import type { SharedStore } from './store-client.ts'

/** Every method of the desk, answered later. Once put away it answers nothing more. */
export type DraftClient = {
  readonly [Method in keyof DraftDesk]: (
    ...args: Parameters<DraftDesk[Method]>
  ) => Promise<Awaited<ReturnType<DraftDesk[Method]>>>
} & { readonly putAway: () => void }

/** Megabytes for what has just been made: with more, garbage of a large delivery waits longer to be swept. */
const youngMemory = 12

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

const methods: Readonly<Record<keyof DraftDesk, true>> = {
  show: true,
  decide: true,
  differences: true,
  outlines: true,
  places: true,
  placings: true,
  store: true,
  files: true,
}

/**
 * Reads the files in a new thread, which then holds them and what was read: the list is empty at once, so that nothing here
 * keeps their memory. Rejects with the sentence when they cannot be read;
 * aborting ends the thread at once and rejects with the signal's reason.
 */
export async function openDraftThread(
  store: SharedStore,
  input: DeskInput,
  { onProgress, signal }: CallOptions,
): Promise<DraftClient> {
  signal?.throwIfAborted()
  const port = store.share()
  const stop = newStopFlag()
  const workerData: DraftThreadInput = { ...input, store: port, stop }
  const thread = new Worker(new URL('./draft-thread.ts', import.meta.url), {
    workerData,
    transferList: [port],
    resourceLimits: { maxOldGenerationSizeMb: spareMemory, maxYoungGenerationSizeMb: youngMemory },
  })
  const tooMuch = needsTooMuch(input.files)
  input.files.length = 0
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let gone: Error | null = null
  let storing: Promise<unknown> | null = null
  const wait = (call: number) =>
    new Promise<unknown>((resolve, reject) => waiting.set(call, { resolve, reject }))
  const end = (why: unknown) => {
    gone ??= why instanceof Error ? why : new Error(String(why))
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
    void thread.terminate()
  }
  thread.on('message', (says: DeskSays) => {
    if ('progress' in says) return onProgress?.(says.progress)
    const asker = waiting.get(says.call)
    waiting.delete(says.call)
    if ('value' in says) asker?.resolve(says.value)
    else asker?.reject(new ExpectedFailure(says.failure))
  })
  thread.on('error', (error) => end(isOutOfMemory(error) ? new ExpectedFailure(tooMuch) : error))
  thread.on('exit', (code) => end(new Error(`the thread of a draft ended with ${code}`)))

  const cancel = () => end(signal?.reason)
  signal?.addEventListener('abort', cancel)
  try {
    await wait(calls)
  } catch (error) {
    end(error)
    throw error
  } finally {
    signal?.removeEventListener('abort', cancel)
  }

  const ask = (method: keyof DraftDesk, args: readonly unknown[]): Promise<unknown> => {
    if (gone) return Promise.reject(gone)
    calls += 1
    const answer = wait(calls)
    thread.postMessage({ call: calls, method, args } satisfies DeskCall)
    if (method === 'store') storing = answer
    return answer
  }
  const desk = Object.keys(methods).map((method) => [
    method,
    (...args: unknown[]) => ask(method as keyof DraftDesk, args),
  ])
  return {
    ...Object.fromEntries(desk),
    /** What is being stored at that moment fails with a sentence first. */
    putAway() {
      sayStop(stop)
      const last = () => end(new Error('the draft was put away'))
      if (storing === null) last()
      else storing.then(last, last)
    },
  } as DraftClient
}
