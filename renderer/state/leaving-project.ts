/**
 * Going on in another file while a delivery lies on the desk. The core refuses that once; here the person says what is to
 * become of it, whichever place of the window, or file opened outside of it, asked for the other file.
 */
import { create } from 'zustand'
import type { Result } from '../../shared/domain/result.ts'

/** `again`: the desk is empty by now, so it can simply be tried again. */
type Answer = 'leave' | 'stay' | 'again'

type Leaving =
  | { readonly is: 'nothing' }
  | { readonly is: 'asking'; readonly party: string; readonly answer: (answer: Answer) => void }
  /** The delivery is stored first; the other file waits for that. */
  | { readonly is: 'waiting'; readonly party: string; readonly answer: (answer: Answer) => void }

export const useLeaving = create<Leaving>(() => ({ is: 'nothing' }))

/** Asks; a question that stood before it is answered with staying. */
function ask(party: string): Promise<Answer> {
  answerLeaving('stay')
  return new Promise((answer) => useLeaving.setState({ is: 'asking', party, answer }, true))
}

export function answerLeaving(answer: Answer): void {
  const leaving = useLeaving.getState()
  if (leaving.is === 'nothing') return
  useLeaving.setState({ is: 'nothing' }, true)
  leaving.answer(answer)
}

/** The other file waits until the desk is empty. */
export function storeBeforeLeaving(): void {
  const leaving = useLeaving.getState()
  if (leaving.is === 'asking') useLeaving.setState({ ...leaving, is: 'waiting' }, true)
}

interface Way<In, Out> {
  readonly run: (input: In) => Promise<Result<Out>>
  /** Forgets the refusal, which is asked about instead of shown. */
  readonly reset: () => void
}

/** Runs a call that leaves the open project, and asks first where the core says that a delivery would be lost. */
export async function leaveFor<In extends { dropsDelivery?: boolean | undefined }, Out>(
  { run, reset }: Way<In, Out>,
  input: In,
): Promise<Result<Out>> {
  const left = await run(input)
  if (left.ok || left.failure.key !== 'core.deliveryOnDesk') return left
  reset()
  const { party } = left.failure.values
  const answer = await ask(typeof party === 'string' ? party : '')
  if (answer === 'stay') return left
  return answer === 'leave' ? run({ ...input, dropsDelivery: true }) : leaveFor({ run, reset }, input)
}
