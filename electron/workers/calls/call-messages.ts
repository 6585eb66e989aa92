/** What two threads say to each other when one asks and the other answers. */
import type { MessagePort } from 'node:worker_threads'
import type { Message } from '../../../shared/domain/message.ts'
import type { StopFlag } from './stop-flag.ts'

/** What a thread answers: methods by name, of which a client derives. */
export type Methods<Answers> = { readonly [Name in keyof Answers]: (...args: never[]) => unknown }
export type ArgsOf<Method extends (...args: never[]) => unknown> = Readonly<Parameters<Method>>
export type ValueOf<Method extends (...args: never[]) => unknown> = Awaited<ReturnType<Method>>

/** How far the work is: `done` of `total` steps; total null while it is not known. */
export interface ThreadProgress {
  readonly what: Message
  readonly done: number
  readonly total: number | null
}

export interface Call {
  readonly call: number
  readonly name: string
  readonly args: readonly unknown[]
  /** Said by who does not wait for the answer any more. */
  readonly stop: StopFlag
}

/** Another thread that asks the same one, through a port of its own. */
export interface Guest {
  readonly guest: MessagePort
}

/** The call that starting a thread is. */
export const openingCall = 0

/**
 * Any number of times how far it is; then what was asked, or why not: an expected failure as a value, a bug as the error it
 * is, or that it was stopped.
 */
export type Said = { readonly call: number } & (
  | { readonly progress: ThreadProgress }
  | { readonly value: unknown }
  | { readonly failure: Message }
  | { readonly bug: unknown }
  | { readonly stopped: true }
)
