/** Any error as the sentence to show: an expected failure has its own, everything else is a bug and says so. */
import { message, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

/** The sentence of an error, or null when there is none. `what` names the call or place for a bug. */
export function failureOf(error: unknown, what = ''): Message | null {
  if (error === null || error === undefined) return null
  if (error instanceof ExpectedFailure) return error.failure
  console.error(error)
  return message('window.bug', { call: what })
}
