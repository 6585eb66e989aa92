/** A store in a thread of its own, so that reading and writing never hold up the window. */
import type { MessagePort } from 'node:worker_threads'
import type { CommandBy, CommandName, NewDelivery, ReadyDelivery, StoreClient } from '../store/index.ts'
import { callsThrough, methodsOf, type Calls } from './calls/ask-calls.ts'
import { startThread } from './calls/start-thread.ts'
import { newStopFlag, type StopFlag } from './calls/stop-flag.ts'
import { packDelivery, packReady } from './packed-works.ts'
import type { StoreAction, StoreAnswers } from './store-thread.ts'
import type { WorksInColumns } from './works-in-columns.ts'

export interface SharedStore extends StoreClient {
  /** A port by which another thread asks the same store, for {@link storeThrough}; its calls take their turn. */
  readonly share: () => MessagePort
  /** All works, packed. */
  readonly worksInColumns: () => Promise<WorksInColumns>
}

/** Megabytes for what has just been made: what storing works makes is garbage at once, and need not pile up to be that. */
const youngMemory = 12

/** Starts the thread and opens or creates the project file. Rejects as `openProject` and `createProject` fail. */
export async function openStoreThread(action: StoreAction): Promise<SharedStore> {
  const entry = new URL('./store-thread.ts', import.meta.url)
  // What a bug did of a transaction was rolled back.
  const thread = startThread<StoreAnswers>(entry, action, { survives: ['bug'], youngMemory })
  await thread.opened
  return clientOf(thread, { share: thread.share, worksInColumns: () => thread.call('worksInColumns', []) })
}

/**
 * The store that shared this port. When it is closed, what was asked and not answered is rejected. Once `stop` is said, a
 * delivery that is being stored fails with `store.stopped` and leaves nothing behind.
 */
export function storeThrough(port: MessagePort, stop: StopFlag): StoreClient {
  return clientOf(callsThrough<StoreAnswers>(port), {}, stop)
}

/** Works go to the store packed: in number they are what a call can carry most of. */
function clientOf<Own extends object>(calls: Calls<StoreAnswers>, own: Own, stop = newStopFlag()) {
  return methodsOf<StoreClient, Own>(calls, {
    ...own,
    run(name: CommandName, input: unknown, by: CommandBy) {
      const given = name === 'delivery.store' ? packDelivery(input as NewDelivery, stop) : input
      return calls.call('run', [name, given, by])
    },
    makeReady(set: string, delivery: ReadyDelivery) {
      // Memory that is of no use to who asked any more.
      const transfer = delivery.files.map(({ deflated }) => deflated.buffer)
      return calls.call('makeReady', [set, packReady(delivery)], { transfer })
    },
  })
}
