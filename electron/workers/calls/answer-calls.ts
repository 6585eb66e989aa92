/** The answering end of calls between threads: what a thread can be asked is what its entry hands to {@link answerCalls}. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { parentPort, workerData, type MessagePort, type Transferable } from 'node:worker_threads'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { quietSweeper } from '../sweep-when-quiet.ts'
import { mustStop } from './stop-flag.ts'
import {
  openingCall,
  type Call,
  type Guest,
  type Methods,
  type Said,
  type ThreadProgress,
  type ValueOf,
} from './call-messages.ts'

export interface AnswerSettings<Answers extends Methods<Answers>> {
  /** What of an answer moves to who asked instead of being copied: here it is gone then. */
  readonly moves?: {
    readonly [Name in keyof Answers]?: (value: ValueOf<Answers[Name]>) => readonly Transferable[]
  }
  /** Calls that leave much behind: once it is quiet after them, this thread is swept. */
  readonly leaveMuch?: readonly (keyof Answers)[]
  /** The call after which nothing is answered any more, and the thread ends. */
  readonly last?: keyof Answers
  /** What a thread that asks through a port of its own is answered instead. */
  readonly forGuest?: (answers: Answers) => Answering<Answers>
}

interface Answering<Answers extends Methods<Answers>> {
  readonly answers: Answers
  /** Called once who asked is gone, while this thread goes on. */
  readonly left?: () => void
}

/** Makes the methods that this thread answers of what it was started with, and begins them in the order they are called. */
export function answerCalls<Input, Answers extends Methods<Answers>>(
  open: (input: Input) => Answers | Promise<Answers>,
  { moves = {}, leaveMuch = [], last, forGuest }: AnswerSettings<Answers> = {},
): void {
  if (!parentPort) throw new Error('this file is started as a thread')
  let isOver = false
  const sweeper = quietSweeper()
  const ports = new Set<MessagePort>()
  const opened = Promise.withResolvers<Answering<Answers>>()
  const hear = async (
    port: MessagePort,
    { answers }: Answering<Answers>,
    { call, name, args, stop }: Call,
  ) => {
    const method = name as keyof Answers
    const act = () => answers[method](...(args as never[]))
    sweeper.wait()
    await answer(port, call, act, { stop, moves: moves[method] as never })
    if (leaveMuch.includes(method)) sweeper.owe()
    else sweeper.wait()
    if (method !== last) return
    isOver = true
    for (const each of ports) each.close()
  }
  const listen = (port: MessagePort, answering: Promise<Answering<Answers>>) => {
    ports.add(port)
    port.on('message', (said: Call | Guest) => {
      if ('call' in said) return void answering.then((known) => hear(port, known, said))
      listen(
        said.guest,
        answering.then((known) => forGuest?.(known.answers) ?? known),
      )
    })
    port.on('close', () => {
      ports.delete(port)
      void answering.then(({ left }) => isOver || left?.())
    })
  }
  listen(parentPort, opened.promise)
  // Who started a thread that does not open hears why, and ends it.
  void answer(parentPort, openingCall, async () =>
    opened.resolve({ answers: await open(workerData as Input) }),
  )
}

/** Thrown on the way, so that what nobody waits for any more is not worked out to its end. */
class Stopped extends Error {}

const asked = new AsyncLocalStorage<(progress: ThreadProgress) => void>()

/**
 * Tells who asked for what this thread is doing how far it is. To be called now and then: what nobody waits for any more ends
 * here.
 */
export function report(progress: ThreadProgress): void {
  asked.getStore()?.(progress)
}

async function answer(
  port: MessagePort,
  call: number,
  act: () => unknown,
  { stop, moves }: { stop?: Call['stop']; moves?: (value: unknown) => readonly Transferable[] } = {},
): Promise<void> {
  const say = (said: Said, moved: readonly Transferable[] = []) => port.postMessage(said, moved)
  const tell = (progress: ThreadProgress) => {
    if (stop && mustStop(stop)) throw new Stopped()
    say({ call, progress })
  }
  try {
    const value = await asked.run(tell, act)
    say({ call, value }, moves?.(value))
  } catch (error) {
    if (error instanceof Stopped) say({ call, stopped: true })
    else if (error instanceof ExpectedFailure) say({ call, failure: error.failure })
    else say({ call, bug: error })
  }
}
