/** An expected failure is a value with a sentence; throwing is for bugs. */
import type { Message } from './message.ts'
import { message, type MessageKey } from './message.ts'

export type Failure = Message
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** A result that succeeded. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A result that failed, with the sentence that says what, where and what to do. */
export function failed(key: MessageKey, values: Message['values'] = {}): { ok: false; failure: Failure } {
  return { ok: false, failure: message(key, values) }
}

/**
 * Carries an expected failure through code that cannot return one (a stream, a transaction that must roll back,
 * a worker). Whoever opened the boundary turns it back into a Result with {@link attempt}.
 */
export class ExpectedFailure extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.key)
    this.name = 'ExpectedFailure'
    this.failure = failure
  }
}

/** Runs `action` and turns an {@link ExpectedFailure} into a failed result; bugs go on upwards. */
export async function attempt<T>(action: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return done(await action())
  } catch (error) {
    if (error instanceof ExpectedFailure) return { ok: false, failure: error.failure }
    throw error
  }
}

/** The value of a result, or an {@link ExpectedFailure} thrown to the nearest {@link attempt}. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new ExpectedFailure(result.failure)
}
