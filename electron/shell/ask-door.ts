/** Calls of the shell itself, through the same door as the window's. */
import { Answer } from '../../shared/contract/http.ts'
import type { CallInput, CallName } from '../../shared/contract/calls.ts'
import { JobState } from '../../shared/contract/job.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { appOrigin, type Door } from './protocol.ts'

/** Asks one call and waits for its end, job or not. Rejects with an ExpectedFailure that carries the core's sentence. */
export async function askDoor<Name extends CallName>(
  door: Door,
  call: Name,
  input: CallInput<Name>,
): Promise<unknown> {
  const answer = await post(door, call, input)
  if ('failure' in answer) throw new ExpectedFailure(answer.failure)
  if ('value' in answer) return answer.value
  for (;;) {
    const state = JobState.parse(await askDoor(door, 'job.read', { job: answer.job }))
    if (state.state === 'done') return state.value
    if (state.state === 'failed') throw new ExpectedFailure(state.failure)
    if (state.state === 'cancelled') return null
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function post(door: Door, call: CallName, input: unknown): Promise<Answer> {
  const response = await door(
    new Request(`${appOrigin}/api/${call}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ input }),
    }),
  )
  return Answer.parse(await response.json())
}
