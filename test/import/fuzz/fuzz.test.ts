/**
 * Whatever is done to the bytes of a file, reading it ends in a result or in a sentence: no other failure, no reading
 * without end, no more memory than a thread may have. A few seconds per reader here;
 * SAMENLOOP_FUZZ_SECONDS=300 SAMENLOOP_FUZZ_SEED=random looks longer, elsewhere. A failure names the seed and the input.
 */
import { describe, expect, it } from 'vitest'
import { message, say } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { callOnce } from '../../../electron/workers/calls/start-thread.ts'
import { cpuSeconds } from '../cpu-seconds.ts'
import { damagedDelivery } from './damaged-delivery.ts'
import type { FuzzAnswers, FuzzInput, FuzzOutcome } from './fuzz-thread.ts'
import { targets, type Target } from './seeds.ts'

const seconds = Number(process.env['SAMENLOOP_FUZZ_SECONDS'] ?? 2)
const chosen = process.env['SAMENLOOP_FUZZ_SEED'] ?? '20261121'
const seed = chosen === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(chosen)
/** More processor seconds without a word than this is a reading without end. */
const silence = 40
const mostMemory = 512

const entry = new URL('./fuzz-thread.ts', import.meta.url)

describe('damaged bytes end in a result or a sentence', () => {
  it.each(targets)(
    'of %s',
    async (target) => {
      const outcome = await fuzz({ target, seed, from: 0, seconds })
      expect(outcome.broken === null ? '' : described(target, outcome.broken)).toBe('')
      expect(outcome.inputs).toBeGreaterThan(0)
    },
    // On the clock: a machine that does other things too gives a thread less than all of a processor.
    (seconds + 5 * silence) * 1000,
  )
})

async function fuzz(input: FuzzInput): Promise<FuzzOutcome> {
  const stop = new AbortController()
  let nth = input.from
  const broken = (why: string): FuzzOutcome => ({ inputs: nth, slowestSeconds: 0, broken: { nth, why } })
  let heardAt = cpuSeconds()
  const watch = setInterval(() => {
    if (cpuSeconds() - heardAt > silence) stop.abort(new Error('silence'))
  }, 500)
  try {
    return await callOnce<FuzzAnswers, 'fuzz'>(entry, 'fuzz', [input], {
      signal: stop.signal,
      mostMemory,
      outOfMemory: message('import.outOfMemory', { files: input.target }),
      onProgress: ({ done }) => {
        nth = done
        heardAt = cpuSeconds()
      },
    })
  } catch (error) {
    if (stop.signal.aborted) return broken(`read for more than ${silence} s of processor time`)
    if (error instanceof ExpectedFailure) return broken(say(error.failure, 'en'))
    throw error
  } finally {
    clearInterval(watch)
  }
}

/** Everything that is needed to try it again. */
function described(target: Target, { nth, why }: NonNullable<FuzzOutcome['broken']>): string {
  const file = damagedDelivery(target, seed, nth).at(-1)
  const base64 = Buffer.from(file?.bytes ?? []).toString('base64')
  const shown = base64.length > 20_000 ? `${base64.length} characters of base64` : base64
  return `${file?.path ?? target}, seed ${seed}, input ${nth}: ${why}\n${shown}`
}
