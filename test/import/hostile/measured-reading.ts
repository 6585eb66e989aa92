/** Reads a delivery the way the program does, in a thread, and says what came of it, how much work it was and how much room. */
import { needsTooMuch } from '../../../electron/workers/needs-too-much.ts'
import { callOnce } from '../../../electron/workers/calls/start-thread.ts'
import type { DeliveredFile, DeliveryReading } from '../../../electron/import/read-delivery.ts'
import type { ReadingAnswers } from './reading-thread.ts'
import { say } from '../../../shared/domain/message.ts'
import { attempt } from '../../../shared/domain/result.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

export interface MeasuredReading {
  /** The sentence of an expected failure; null when the delivery was read. */
  readonly sentence: string | null
  readonly reading: DeliveryReading | null
  /** The sentences on files and rows of a delivery that was read. */
  readonly remarks: readonly string[]
  /** Of processor time, of all threads together. */
  readonly seconds: number
  /** Memory of the whole process at its highest, above what it was before. */
  readonly megabytes: number
}

const megabyte = 2 ** 20
const entry = new URL('./reading-thread.ts', import.meta.url)

/** Rejects when reading ends in anything else than a result or an expected failure. */
export async function readMeasured(...files: DeliveredFile[]): Promise<MeasuredReading> {
  const before = process.memoryUsage().rss
  let most = before
  const look = () => (most = Math.max(most, process.memoryUsage().rss))
  const watch = setInterval(look, 10)
  const start = cpuSeconds()
  try {
    const result = await attempt(() =>
      callOnce<ReadingAnswers, 'read'>(entry, 'read', [files], {
        outOfMemory: needsTooMuch(files),
        mostMemory: 1024,
      }),
    )
    look()
    const reading = result.ok ? result.value : null
    const found = reading ? [...reading.report.notes, ...reading.report.rejected] : []
    return {
      sentence: result.ok ? null : say(result.failure, 'nl'),
      reading,
      remarks: found.map(({ message }) => say(message, 'nl')),
      seconds: cpuSeconds() - start,
      megabytes: (most - before) / megabyte,
    }
  } finally {
    clearInterval(watch)
  }
}
