/** Thread: one delivery on the desk, from its files until it is stored or put away. */
import type { MessagePort } from 'node:worker_threads'
import { openDesk, type DeskInput, type DraftDesk } from '../desk/draft-desk.ts'
import { answerCalls, report } from './calls/answer-calls.ts'
import type { StopFlag } from './calls/stop-flag.ts'
import { storeThrough } from './store-client.ts'
import { memorySweeper } from './sweep-memory.ts'

export interface DraftThreadInput extends DeskInput {
  readonly store: MessagePort
  readonly stop: StopFlag
}

async function open({ store, stop, ...input }: DraftThreadInput): Promise<DraftDesk> {
  const memory = memorySweeper()
  const desk = await openDesk(storeThrough(store, stop), input, {
    onProgress: (progress) => {
      report(progress)
      // While files are opened nearly all that is made stays.
      if (progress.total !== null) memory.sweepIfMuch()
    },
    onOpened: memory.sweepIfMuch,
  })
  // What was read stands here while people look at it and while it is stored; tables and cells are of no use any more.
  setImmediate(() => memory.sweep())
  return desk
}

// A file of places may be large.
answerCalls(open, { moves: { places: ({ buffer }) => [buffer] } })
