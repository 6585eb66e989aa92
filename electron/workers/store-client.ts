/** A store in a thread of its own, so that reading and writing never hold up the window. */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { Store } from '../store/index.ts'
import { packDelivery } from './packed-works.ts'
import { newStopFlag, type StopFlag } from './stop-flag.ts'
import type { StoreAction, StoreAnswer, StoreCall, StoreGuest } from './store-thread.ts'

/**
 * Every method of a Store, answered later and in the order asked. Rejects with an ExpectedFailure, or with the bug.
 * What is passed in is copied; after `close` the thread is gone.
 */
export type StoreClient = {
  readonly [Method in keyof Store]: (...args: Parameters<Store[Method]>) => Promise<ReturnType<Store[Method]>>
}

export interface SharedStore extends StoreClient {
  /** A port by which another thread asks the same store, for {@link storeThrough}; its calls take their turn. */
  readonly share: () => MessagePort
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
  closedAreas: true,
  digRestExceptions: true,
  layer: true,
  water: true,
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
  addToCombination: true,
  takeOutOfCombination: true,
  agreeAgain: true,
  dissolveCombination: true,
  judge: true,
  reopen: true,
  exceptDigRest: true,
  withdrawDigRestException: true,
  changeOverlapSettings: true,
  undo: true,
  redo: true,
  saveCopy: true,
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
export async function openStoreThread(action: StoreAction): Promise<SharedStore> {
  const thread = new Worker(new URL('./store-thread.ts', import.meta.url), { workerData: action })
  const ask = askThrough(thread)
  const opened = ask.answerTo(openingCall)
  await opened
  return {
    ...clientOf(ask),
    share() {
      const { port1, port2 } = new MessageChannel()
      thread.postMessage({ guest: port1 } satisfies StoreGuest, [port1])
      return port2
    },
  }
}

/**
 * The store that shared this port. When it is closed, what was asked and not answered is rejected. Once `stop` is said, a
 * delivery that is being stored fails with `store.stopped` and leaves nothing behind.
 */
export function storeThrough(port: MessagePort, stop: StopFlag): StoreClient {
  return clientOf(askThrough(port, stop))
}

function clientOf(ask: Asking): StoreClient {
  const client = Object.keys(methods).map((method) => [
    method,
    (...args: unknown[]) => ask.call(method as keyof Store, args),
  ])
  return Object.fromEntries(client) as StoreClient
}

interface Asking {
  readonly answerTo: (call: number) => Promise<unknown>
  readonly call: (method: keyof Store, args: readonly unknown[]) => Promise<unknown>
}

function askThrough(thread: Worker | MessagePort, stop = newStopFlag()): Asking {
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
  if (thread instanceof Worker) {
    thread.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
    thread.on('exit', (code) => end(new Error(`the thread of the store ended with ${code}`)))
  } else thread.on('close', () => end(new Error('the store was closed')))

  return {
    answerTo,
    call(method, args) {
      if (gone) return Promise.reject(gone)
      const given = handedOver(method, args, stop)
      calls += 1
      const answer = answerTo(calls)
      thread.postMessage({ call: calls, method, args: given } satisfies StoreCall)
      return answer
    },
  }
}

function settle({ resolve, reject }: Waiting, answer: StoreAnswer): void {
  if ('value' in answer) resolve(answer.value)
  else reject('failure' in answer ? new ExpectedFailure(answer.failure) : answer.bug)
}

/** Works go to the store packed: in number they are what a call can carry most of. */
function handedOver(method: keyof Store, args: readonly unknown[], stop: StopFlag): readonly unknown[] {
  if (method !== 'storeDelivery') return args
  const [by, input] = args as Parameters<Store['storeDelivery']>
  return [by, packDelivery(input, stop)]
}
