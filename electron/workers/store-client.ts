/** A store in a thread of its own, so that reading and writing never hold up the window. */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type {
  CommandBy,
  CommandName,
  NewDelivery,
  ReadyDelivery,
  Store,
  StoreClient,
} from '../store/index.ts'
import { packDelivery, packReady } from './packed-works.ts'
import { newStopFlag, type StopFlag } from './calls/stop-flag.ts'
import type { StoreAction, StoreAnswer, StoreCall, StoreGuest } from './store-thread.ts'

export interface SharedStore extends StoreClient {
  /** A port by which another thread asks the same store, for {@link storeThrough}; its calls take their turn. */
  readonly share: () => MessagePort
}

/** Megabytes for what has just been made: what storing works makes is garbage at once, and need not pile up to be that. */
const youngMemory = 12

/** The call that opening the file answers, before any other. */
const openingCall = 0

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** Starts the thread and opens or creates the project file. Rejects as `openProject` and `createProject` fail. */
export async function openStoreThread(action: StoreAction): Promise<SharedStore> {
  const thread = new Worker(new URL('./store-thread.ts', import.meta.url), {
    workerData: action,
    resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
  })
  const ask = askThrough(thread)
  const opened = ask.answerTo(openingCall)
  await opened
  const share = () => {
    const { port1, port2 } = new MessageChannel()
    thread.postMessage({ guest: port1 } satisfies StoreGuest, [port1])
    return port2
  }
  return clientOf(ask, { share })
}

/**
 * The store that shared this port. When it is closed, what was asked and not answered is rejected. Once `stop` is said, a
 * delivery that is being stored fails with `store.stopped` and leaves nothing behind.
 */
export function storeThrough(port: MessagePort, stop: StopFlag): StoreClient {
  return clientOf(askThrough(port, stop), {})
}

/** Whatever a Store can be asked, the client can: it has no list of its own. */
function clientOf<Own extends object>(ask: Asking, own: Own): StoreClient & Own {
  const get = (_: object, method: string | symbol) => {
    if (method in own) return own[method as keyof Own]
    // Who awaits a client asks whether it is a promise.
    if (typeof method === 'symbol' || method === 'then') return undefined
    return (...args: unknown[]) => ask.call(method as keyof Store, args)
  }
  return new Proxy(own, { get }) as StoreClient & Own
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
      const given = packed(method, args, stop)
      calls += 1
      const answer = answerTo(calls)
      thread.postMessage({ call: calls, method, args: given } satisfies StoreCall, handedOver(method, args))
      return answer
    },
  }
}

function settle({ resolve, reject }: Waiting, answer: StoreAnswer): void {
  if ('value' in answer) resolve(answer.value)
  else reject('failure' in answer ? new ExpectedFailure(answer.failure) : answer.bug)
}

/** Works go to the store packed: in number they are what a call can carry most of. */
function packed(method: keyof Store, args: readonly unknown[], stop: StopFlag): readonly unknown[] {
  if (method === 'makeReady') return [args[0], packReady(args[1] as ReadyDelivery)]
  if (method !== 'run') return args
  const [name, input, by] = args as [CommandName, unknown, CommandBy]
  return name === 'delivery.store' ? [name, packDelivery(input as NewDelivery, stop), by] : args
}

/** Memory that is of no use to who asked any more. */
function handedOver(method: keyof Store, args: readonly unknown[]): ArrayBuffer[] {
  if (method !== 'makeReady') return []
  return (args[1] as ReadyDelivery).files.map(({ deflated }) => deflated.buffer)
}
