/** The one thread that holds the project file. */
import {
  createProject,
  lookAtProject,
  openProject,
  type CommandBy,
  type CommandName,
  type Store,
} from '../store/index.ts'
import type { FileAccess } from '../../shared/domain/file-standing.ts'
import { answerCalls } from './calls/answer-calls.ts'
import { worksInColumns, type WorksInColumns } from './works-in-columns.ts'
import { unpackDelivery, unpackReady, type PackedDelivery, type PackedReady } from './packed-works.ts'

/** `actor` is told to whoever opens the project second. */
export type StoreAction =
  | { readonly open: string; readonly actor?: string; readonly takesOver?: boolean }
  | { readonly look: string; readonly why: Exclude<FileAccess, 'written'> }
  | { readonly create: string; readonly name: string; readonly crs: string; readonly actor?: string }

function storeOf(action: StoreAction): Store {
  if ('look' in action) return lookAtProject(action.look, action.why)
  return 'open' in action ? openProject(action.open, action) : createProject(action.create, action, action)
}

/** What a Store can be asked; works come and go packed. */
export type StoreAnswers = Omit<Store, 'run' | 'makeReady' | 'eachWork'> & {
  /** All of {@link Store.works}. */
  worksInColumns(): WorksInColumns
  run(name: CommandName, input: unknown, by: CommandBy): unknown
  makeReady(set: string, delivery: PackedReady): void
}

function open(action: StoreAction): StoreAnswers & { forgetReady: Store['forgetReady'] } {
  const store = storeOf(action)
  return {
    ...store,
    worksInColumns: () => store.eachWork(worksInColumns),
    run(name, input, by) {
      const given = name === 'delivery.store' ? unpackDelivery(input as PackedDelivery) : input
      return store.run(name, given as never, by)
    },
    makeReady(set, delivery) {
      store.makeReady(set, unpackReady(delivery))
      // It stands in the file by now; the engine would let go of it when it comes to it.
      for (const { deflated } of delivery.files) deflated.buffer.transfer(0)
    },
  }
}

answerCalls(open, {
  last: 'close',
  leaveMuch: ['places', 'worksInColumns', 'run'],
  forGuest(answers) {
    const made = new Set<string>()
    const makeReady: StoreAnswers['makeReady'] = (set, delivery) => {
      made.add(set)
      answers.makeReady(set, delivery)
    }
    // Who made it ready is gone, stored or put away.
    return { answers: { ...answers, makeReady }, left: () => made.forEach((set) => answers.forgetReady(set)) }
  },
})
