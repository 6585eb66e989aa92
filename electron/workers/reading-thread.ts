/** Thread: reads the files of one delivery into works. */
import { readDelivery, type DeliveryReading } from '../import/read-delivery.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { ReadingInput } from './in-threads.ts'

await answerInThread<ReadingInput, DeliveryReading>(({ files, options }, report) =>
  readDelivery(files, { ...options, onProgress: report }),
)
