/** Starts a thread that answers calls, and hears how it ended. */
import { totalmem } from 'node:os'
import { basename } from 'node:path'
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import type { Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { askThrough, type CallOptions, type Calls, type Survived } from './ask-calls.ts'
import type { ArgsOf, Guest, Methods, ValueOf } from './call-messages.ts'

export interface Thread<Answers extends Methods<Answers>> extends Calls<Answers> {
  /** Rejects when the thread cannot make of its input what it is to answer; then it is gone. */
  readonly opened: Promise<unknown>
  /** A port by which another thread asks the same one, for `callsThrough`; its calls take their turn. */
  share(): MessagePort
  /** Whatever waits is rejected with this, and all that is called later. */
  end(why: unknown): void
  isGone(): boolean
}

export interface ThreadSettings extends CallOptions {
  readonly survives?: readonly Survived[]
  /** What to say when the thread needs more memory than it may have; without it that is a bug like any other. */
  readonly outOfMemory?: Message
  /** Megabytes of JavaScript values; by default what this machine can spare. */
  readonly mostMemory?: number
  /** Megabytes for what has just been made: with more, garbage waits longer to be swept. */
  readonly youngMemory?: number
}

/** Half the machine, and no more than any delivery of a region needs: the window, the store and the rest live on. */
const spareMemory = Math.floor(Math.min(4096, totalmem() / 2 ** 21))

/**
 * Starts `entry`, which gives what it makes of `input` to `answerCalls`; progress and signal are those of that. The thread
 * keeps the program from ending only while somebody waits for it.
 */
export function startThread<Answers extends Methods<Answers>>(
  entry: URL,
  input: unknown,
  {
    survives = [],
    outOfMemory,
    mostMemory = spareMemory,
    youngMemory,
    transfer = [],
    ...options
  }: ThreadSettings = {},
): Thread<Answers> {
  options.signal?.throwIfAborted()
  const thread = new Worker(entry, {
    workerData: input,
    transferList: [...transfer],
    resourceLimits: {
      maxOldGenerationSizeMb: mostMemory,
      ...(youngMemory !== undefined && { maxYoungGenerationSizeMb: youngMemory }),
    },
  })
  const asking = askThrough<Answers>(thread, survives, {
    onWaiting: (isWaiting) => (isWaiting ? thread.ref() : thread.unref()),
    onEnd: () => void thread.terminate(),
  })
  thread.on('error', (error) =>
    asking.end(outOfMemory && isOutOfMemory(error) ? new ExpectedFailure(outOfMemory) : error),
  )
  const name = basename(entry.pathname).replace(/-thread\.\w+$/, '')
  thread.on('exit', (code) => asking.end(new Error(`the thread of the ${name} ended with ${String(code)}`)))
  const opened = asking.opening(options)
  opened.catch(asking.end)
  const share = () => {
    const { port1, port2 } = new MessageChannel()
    thread.postMessage({ guest: port1 } satisfies Guest, [port1])
    return port2
  }
  return { ...asking, opened, share }
}

/** One call to a thread of its own, which ends with it. */
export async function callOnce<Answers extends Methods<Answers>, Name extends keyof Answers & string>(
  entry: URL,
  name: Name,
  args: ArgsOf<Answers[Name]>,
  settings: Omit<ThreadSettings, 'transfer'> = {},
): Promise<ValueOf<Answers[Name]>> {
  const thread = startThread<Answers>(entry, null, settings)
  try {
    return await thread.call(name, args, settings)
  } finally {
    thread.end(new Error('it has answered'))
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
