/** Thread: everything that can become of a call, for the test of calls between threads. */
import { answerCalls, report } from '../../electron/workers/calls/answer-calls.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

const told = (done: number, total: number | null) => report({ what: message('core.reading'), done, total })
let given: Uint8Array | null = null

const answers = {
  add: (one: number, other: number) => one + other,
  /** Steps with a pause between them, so that calls run through each other. */
  async steps(from: number, count: number) {
    for (let at = 0; at < count; at++) {
      told(from + at, count)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    return from + count
  },
  /** Without a pause, until it is stopped. */
  forever(): never {
    for (let at = 0; ; at++) told(at, null)
  },
  fail(layer: string): never {
    throw new ExpectedFailure(message('layer.removed', { layer, features: 3 }))
  },
  break(): never {
    throw new TypeError('a bug')
  },
  giveBytes(count: number): Uint8Array<ArrayBuffer> {
    given = new Uint8Array(count).fill(7)
    return given as Uint8Array<ArrayBuffer>
  },
  left: () => given?.byteLength,
  unsayable: () => () => 'a function cannot travel',
  exit: (code: number) => process.exit(code),
  fillMemory(): void {
    for (const kept: number[][] = []; ;) kept.push(Array.from({ length: 1e5 }, (_, at) => at * 1.5))
  },
  goodbye: () => 'goodbye',
}
export type CallsAnswers = typeof answers

answerCalls(
  async (input: { readonly refuses: boolean } | null) => {
    told(1, 1)
    await Promise.resolve()
    if (input?.refuses) throw new ExpectedFailure(message('store.notThere', { file: 'x' }))
    return answers
  },
  { moves: { giveBytes: ({ buffer }) => [buffer] }, last: 'goodbye' },
)
