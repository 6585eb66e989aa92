/** Thread: one delivery on the desk, from its files until it is stored or put away. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import type { Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { openDesk, type DeskInput, type DraftDesk } from '../desk/draft-desk.ts'
import type { ThreadProgress } from './calls/call-messages.ts'
import type { StopFlag } from './calls/stop-flag.ts'
import { storeThrough } from './store-client.ts'
import { memorySweeper } from './sweep-memory.ts'

export interface DraftThreadInput extends DeskInput {
  readonly store: MessagePort
  readonly stop: StopFlag
}

export interface DeskCall {
  readonly call: number
  readonly method: keyof DraftDesk
  readonly args: readonly unknown[]
}

/** Opening the desk is call 0; how far it is comes in between. */
export type DeskSays =
  | { readonly progress: ThreadProgress }
  | ({ readonly call: number } & ({ readonly value: unknown } | { readonly failure: Message }))

if (parentPort) await serve(parentPort, workerData as DraftThreadInput)

async function serve(port: MessagePort, { store, stop, ...input }: DraftThreadInput): Promise<void> {
  // A file of places may be large: it is handed over instead of copied.
  const say = (says: DeskSays) =>
    port.postMessage(
      says,
      'value' in says && says.value instanceof Uint8Array ? [says.value.buffer as ArrayBuffer] : [],
    )
  const answer = async (call: number, act: () => unknown) => {
    try {
      say({ call, value: await act() })
    } catch (error) {
      // A bug ends the thread, and everyone who waits for it hears so.
      if (!(error instanceof ExpectedFailure)) throw error
      say({ call, failure: error.failure })
    }
  }
  let desk: DraftDesk | null = null
  const memory = memorySweeper()
  await answer(0, async () => {
    desk = await openDesk(storeThrough(store, stop), input, (progress) => {
      say({ progress })
      memory.sweepIfMuch()
    })
    // What was read stands here while people look at it and while it is stored; tables and cells are of no use any more.
    setImmediate(() => memory.sweep())
  })
  port.on('message', ({ call, method, args }: DeskCall) => {
    if (desk === null) return
    const act = desk[method] as (...args: readonly unknown[]) => unknown
    void answer(call, () => act.apply(desk, [...args]))
  })
}
