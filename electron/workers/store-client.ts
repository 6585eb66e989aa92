/** A store in a thread of its own, so that reading and writing never hold up the window. */
import { Worker } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { Store } from '../store/index.ts'
import type { StoreAction, StoreAnswer, StoreCall } from './store-thread.ts'

/**
 * Every method of a Store, answered later and in the order asked. Rejects with an ExpectedFailure, or with the bug.
 * What is passed in is copied; after `close` the thread is gone.
 */
export type StoreClient = {
  readonly [Method in keyof Store]: (...args: Parameters<Store[Method]>) => Promise<ReturnType<Store[Method]>>
}

const methods: Readonly<Record<keyof Store, true>> = {
  summary: true,
  works: true,
  places: true,
  knownWorks: true,
  partyByName: true,
  parties: true,
  deliveries: true,
  mappings: true,
  deliveredFiles: true,
  combinations: true,
  judgements: true,
  layer: true,
  history: true,
  addLayer: true,
  addLayers: true,
  removeLayer: true,
  placeWork: true,
  confirmPlace: true,
  storeDelivery: true,
  decideMissing: true,
  makeCombination: true,
  changeCombination: true,
  dissolveCombination: true,
  setAside: true,
  reopen: true,
  changeOverlapSettings: true,
  undo: true,
  redo: true,
  verify: true,
  close: true,
}

/** The call that opening the file answers, before any other. */
const openingCall = 0

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** Starts the thread and opens or creates the project file. Rejects as `openProject` and `createProject` fail. */
export async function openStoreThread(action: StoreAction): Promise<StoreClient> {
  const thread = new Worker(new URL('./store-thread.ts', import.meta.url), { workerData: action })
  const ask = askThrough(thread)
  await ask.opened
  const client = Object.keys(methods).map((method) => [
    method,
    (...args: unknown[]) => ask.call(method as keyof Store, args),
  ])
  return Object.fromEntries(client) as StoreClient
}

interface Asking {
  readonly opened: Promise<unknown>
  readonly call: (method: keyof Store, args: readonly unknown[]) => Promise<unknown>
}

function askThrough(thread: Worker): Asking {
  const waiting = new Map<number, Waiting>()
  let calls = openingCall
  let gone: Error | null = null
  const answerTo = (call: number) =>
    new Promise<unknown>((resolve, reject) => waiting.set(call, { resolve, reject }))
  const end = (why: Error) => {
    gone ??= why
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  }

  thread.on('message', (answer: StoreAnswer) => {
    const asker = waiting.get(answer.call)
    waiting.delete(answer.call)
    if (asker) settle(asker, answer)
  })
  thread.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
  thread.on('exit', (code) => end(new Error(`the thread of the store ended with ${code}`)))

  return {
    opened: answerTo(openingCall),
    call(method, args) {
      if (gone) return Promise.reject(gone)
      calls += 1
      const answer = answerTo(calls)
      thread.postMessage({ call: calls, method, args } satisfies StoreCall)
      return answer
    },
  }
}

function settle({ resolve, reject }: Waiting, answer: StoreAnswer): void {
  if ('value' in answer) resolve(answer.value)
  else reject('failure' in answer ? new ExpectedFailure(answer.failure) : answer.bug)
}
