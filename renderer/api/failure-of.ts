/**
 * Any error as the sentence to show: an expected failure has its own, what a person stopped was cancelled, everything else is a bug
 * and says so.
 */
import { message, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

/** The sentence of an error, or null when there is none. `what` names the call or place for a bug. */
export function failureOf(error: unknown, what = ''): Message | null {
  if (error === null || error === undefined) return null
  if (error instanceof ExpectedFailure) return error.failure
  if (error instanceof DOMException && error.name === 'AbortError') return message('window.cancelled')
  console.error(error)
  return message('window.bug', { call: what })
}
