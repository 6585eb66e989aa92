/** The one thread that holds the project file: it opens the store, then answers one call after another. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import type { Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { createProject, openProject, type CommandBy, type Store } from '../store/index.ts'
import { unpackDelivery, unpackReady, type PackedDelivery, type PackedReady } from './packed-works.ts'

export type StoreAction =
  { readonly open: string } | { readonly create: string; readonly name: string; readonly crs: string }

export interface StoreCall {
  readonly call: number
  readonly method: keyof Store
  readonly args: readonly unknown[]
}

/** Another thread that asks the same store, through a port of its own. */
export interface StoreGuest {
  readonly guest: MessagePort
}

/** An expected failure travels as a value; a bug as the error it is. */
export type StoreAnswer = { readonly call: number } & (
  { readonly value: unknown } | { readonly failure: Message } | { readonly bug: unknown }
)

/** The call that opening the file answers. */
const openingCall = 0

/** Their bytes stand on memory of their own (store/pack-places), so it can be handed over instead of copied. */
const handedOver: ReadonlySet<keyof Store> = new Set(['places', 'knownWorks', 'layer', 'closedAreas'])

if (parentPort) serve(parentPort, workerData as StoreAction)

function serve(port: MessagePort, action: StoreAction): void {
  const opened = answerOf(openingCall, () =>
    'open' in action ? openProject(action.open) : createProject(action.create, action),
  )
  if (!('value' in opened)) return port.postMessage(opened)
  const store = opened.value as Store
  port.postMessage({ call: openingCall, value: undefined })

  const guests = new Set<MessagePort>()
  let isClosed = false
  port.on('message', (said: StoreCall | StoreGuest) => {
    if ('guest' in said) {
      guests.add(said.guest)
      const made = new Set<string>()
      said.guest.on('message', (call: StoreCall) => {
        if (call.method === 'makeReady') made.add(call.args[0] as string)
        answerThrough(said.guest, store, call)
      })
      said.guest.on('close', () => {
        guests.delete(said.guest)
        // Who made it ready is gone, stored or put away.
        if (!isClosed) for (const set of made) store.forgetReady(set)
      })
      return
    }
    answerThrough(port, store, said)
    if (said.method !== 'close') return
    isClosed = true
    for (const each of [port, ...guests]) each.close()
  })
}

function answerThrough(port: MessagePort, store: Store, { call, method, args }: StoreCall): void {
  const said = answerOf(call, () => act(store, method, args))
  port.postMessage(said, handedOver.has(method) && 'value' in said ? blocksOf(said.value) : [])
}

function act(store: Store, method: keyof Store, args: readonly unknown[]): unknown {
  if (method === 'makeReady') {
    const [set, delivery] = args as [string, PackedReady]
    store.makeReady(set, unpackReady(delivery))
    // It stands in the file by now; the engine would let go of it when it comes to it.
    for (const { deflated } of delivery.files) deflated.buffer.transfer(0)
    return
  }
  if (method === 'run' && args[0] === 'delivery.store') {
    const [name, input, by] = args as ['delivery.store', PackedDelivery, CommandBy]
    return store.run(name, unpackDelivery(input), by)
  }
  return (store[method] as (...args: readonly unknown[]) => unknown)(...args)
}

function answerOf(call: number, act: () => unknown): StoreAnswer {
  try {
    return { call, value: act() }
  } catch (error) {
    return error instanceof ExpectedFailure ? { call, failure: error.failure } : { call, bug: error }
  }
}

/** The blocks of memory under the places in a list of them, each once. */
function blocksOf(places: unknown): ArrayBuffer[] {
  const blocks = new Set<ArrayBuffer>()
  for (const place of places as (
    Uint8Array<ArrayBuffer> | { wkb: Uint8Array<ArrayBuffer> | null } | null
  )[]) {
    const bytes = place instanceof Uint8Array ? place : place?.wkb
    if (bytes) blocks.add(bytes.buffer)
  }
  return [...blocks]
}
