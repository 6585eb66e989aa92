/** The one thread that holds the project file: it opens the store, then answers one call after another. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { createProject, openProject, type Store } from '../store/index.ts'

export type StoreAction =
  { readonly open: string } | { readonly create: string; readonly name: string; readonly crs: string }

export interface StoreCall {
  readonly call: number
  readonly method: keyof Store
  readonly args: readonly unknown[]
}

/** An expected failure travels as a value; a bug as the error it is. */
export type StoreAnswer = { readonly call: number } & (
  { readonly value: unknown } | { readonly failure: Message } | { readonly bug: unknown }
)

/** The call that opening the file answers. */
const openingCall = 0

/** Their bytes stand on memory of their own (store/pack-places), so it can be handed over instead of copied. */
const handedOver: ReadonlySet<keyof Store> = new Set(['places', 'knownWorks', 'layer'])

if (parentPort) serve(parentPort, workerData as StoreAction)

function serve(port: NonNullable<typeof parentPort>, action: StoreAction): void {
  let store: Store | null = null
  const answer = (call: number, act: () => unknown, transfer = false) => {
    const said = answerOf(call, act)
    port.postMessage(said, transfer && 'value' in said ? blocksOf(said.value) : [])
    return 'value' in said
  }

  const isOpen = answer(openingCall, () => {
    store = 'open' in action ? openProject(action.open) : createProject(action.create, action)
  })
  if (!isOpen) return

  port.on('message', ({ call, method, args }: StoreCall) => {
    answer(
      call,
      () => (store?.[method] as (...args: readonly unknown[]) => unknown)(...args),
      handedOver.has(method),
    )
    if (method === 'close') port.close()
  })
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
