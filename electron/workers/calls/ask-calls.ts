/** The asking end of calls between threads, over the thread itself or over a port to it. */
import type { MessagePort, Transferable, Worker } from 'node:worker_threads'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { newStopFlag, sayStop, type StopFlag } from './stop-flag.ts'
import {
  openingCall,
  type ArgsOf,
  type Call,
  type Methods,
  type Said,
  type ThreadProgress,
  type ValueOf,
} from './call-messages.ts'

export interface CallOptions {
  readonly onProgress?: (progress: ThreadProgress) => void
  /**
   * Aborting rejects at once with the reason of the signal. It ends the thread, with all that waits for it; where that
   * survives a stop, only what was called ends.
   */
  readonly signal?: AbortSignal
  /** What of the input moves to the thread instead of being copied. */
  readonly transfer?: readonly Transferable[]
}

export interface Calls<Answers extends Methods<Answers>> {
  /**
   * What is passed in is copied. Rejects with an ExpectedFailure or with a bug of the thread, and once that is gone with why.
   */
  call<Name extends keyof Answers & string>(
    name: Name,
    args: ArgsOf<Answers[Name]>,
    options?: CallOptions,
  ): Promise<ValueOf<Answers[Name]>>
}

/** What a call may end in without ending the thread. */
export type Survived = 'bug' | 'stop'

export interface Asking<Answers extends Methods<Answers>> extends Calls<Answers> {
  /** The answer to what the thread was started with. */
  opening(options: CallOptions): Promise<unknown>
  /** Rejects all that waits, and all that is called later, with the first `why`. */
  end(why: unknown): void
  isGone(): boolean
}

interface Asker {
  readonly resolve: (value: unknown) => void
  readonly reject: (why: unknown) => void
  readonly onProgress: CallOptions['onProgress']
}

/** `onWaiting` hears it when somebody begins to wait, and when nobody does any more; `onEnd` when it ends. */
export function askThrough<Answers extends Methods<Answers>>(
  port: Worker | MessagePort,
  survives: readonly Survived[],
  { onWaiting, onEnd }: { onWaiting?: (isWaiting: boolean) => void; onEnd?: () => void } = {},
): Asking<Answers> {
  const askers = new Map<number, Asker>()
  let calls = openingCall
  let gone: { readonly why: unknown } | null = null

  const end = (why: unknown) => {
    if (gone) return
    gone = { why }
    onEnd?.()
    for (const { reject } of askers.values()) reject(why)
    askers.clear()
  }
  port.on('message', (said: Said) => {
    const asker = askers.get(said.call)
    if ('progress' in said) return asker?.onProgress?.(said.progress)
    if ('bug' in said && !survives.includes('bug')) return end(said.bug)
    askers.delete(said.call)
    if (askers.size === 0) onWaiting?.(false)
    if ('value' in said) asker?.resolve(said.value)
    else if ('failure' in said) asker?.reject(new ExpectedFailure(said.failure))
    else if ('bug' in said) asker?.reject(said.bug)
  })

  const answerTo = (call: number, stop: StopFlag, { onProgress, signal }: CallOptions) =>
    new Promise<unknown>((resolve, reject) => {
      const cancel = () => {
        sayStop(stop)
        reject(signal?.reason as Error)
        if (!survives.includes('stop')) end(signal?.reason)
      }
      const after =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          signal?.removeEventListener('abort', cancel)
          settle(value)
        }
      signal?.addEventListener('abort', cancel)
      if (askers.size === 0) onWaiting?.(true)
      askers.set(call, { resolve: after(resolve), reject: after(reject), onProgress })
    })

  return {
    opening: (options) => answerTo(openingCall, newStopFlag(), options),
    async call(name, args, options = {}) {
      options.signal?.throwIfAborted()
      if (gone) throw gone.why
      const stop = newStopFlag()
      calls += 1
      port.postMessage({ call: calls, name, args, stop } satisfies Call, options.transfer)
      return (await answerTo(calls, stop, options)) as ValueOf<Answers[typeof name]>
    },
    end,
    isGone: () => gone !== null,
  }
}

/** A thread that was shared, from another one. Once it is gone, or this port is closed, what waits is rejected. */
export function callsThrough<Answers extends Methods<Answers>>(port: MessagePort): Calls<Answers> {
  const asking = askThrough<Answers>(port, ['bug', 'stop'])
  port.on('close', () => asking.end(new Error('who answers was closed')))
  return asking
}

/** Every method that the other end answers, as a method: there is no list of them. */
export function methodsOf<Client extends object, Own extends object>(
  calls: { call(name: never, args: never): Promise<unknown> },
  own: Own,
): Client & Own {
  const get = (_: object, method: string | symbol) => {
    if (method in own) return own[method as keyof Own]
    // Who awaits a client asks whether it is a promise.
    if (typeof method === 'symbol' || method === 'then') return undefined
    return (...args: unknown[]) => calls.call(method as never, args as never)
  }
  return new Proxy(own, { get }) as Client & Own
}
