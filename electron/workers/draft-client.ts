/** A delivery on the desk, in a thread of its own. */
import type { DeskInput, DraftDesk } from '../desk/draft-desk.ts'
import { methodsOf, type CallOptions } from './calls/ask-calls.ts'
import { startThread } from './calls/start-thread.ts'
import { newStopFlag, sayStop } from './calls/stop-flag.ts'
import type { DraftThreadInput } from './draft-thread.ts'
import { needsTooMuch } from './needs-too-much.ts'
import type { SharedStore } from './store-client.ts'

type Desk = {
  readonly [Method in keyof DraftDesk]: (
    ...args: Parameters<DraftDesk[Method]>
  ) => Promise<Awaited<ReturnType<DraftDesk[Method]>>>
}

/** Every method of the desk, answered later. Once put away it answers nothing more. */
export type DraftClient = Desk & {
  /** What is being stored at that moment fails with a sentence first. */
  readonly putAway: () => void
}

/** Megabytes for what has just been made: with more, garbage of a large delivery waits longer to be swept. */
const youngMemory = 12

/**
 * Reads the files in a new thread, which then holds them and what was read: the list is empty at once, so that nothing here
 * keeps their memory. Rejects with the sentence when they cannot be read;
 * aborting ends the thread at once and rejects with the signal's reason.
 */
export async function openDraftThread(
  store: SharedStore,
  input: DeskInput,
  options: Pick<CallOptions, 'onProgress' | 'signal'>,
): Promise<DraftClient> {
  options.signal?.throwIfAborted()
  const port = store.share()
  const stop = newStopFlag()
  const given: DraftThreadInput = { ...input, store: port, stop }
  const thread = startThread<DraftDesk>(new URL('./draft-thread.ts', import.meta.url), given, {
    ...options,
    transfer: [port],
    youngMemory,
    outOfMemory: needsTooMuch(input.files),
  })
  input.files.length = 0
  await thread.opened
  let storing: Promise<unknown> | null = null
  return methodsOf<Desk, Pick<DraftClient, 'store' | 'putAway'>>(thread, {
    store(...args) {
      const stored = thread.call('store', args)
      storing = stored
      return stored
    },
    putAway() {
      sayStop(stop)
      const last = () => thread.end(new Error('the draft was put away'))
      if (storing === null) last()
      else storing.then(last, last)
    },
  })
}
