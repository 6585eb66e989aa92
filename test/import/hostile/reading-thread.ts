/** Thread: reads the files of one delivery for a test that measures it. */
import {
  readDelivery,
  type DeliveredFile,
  type DeliveryReading,
} from '../../../electron/import/read-delivery.ts'
import { nothingKnown } from '../../../electron/import/reading.ts'
import { answerCalls } from '../../../electron/workers/calls/answer-calls.ts'

const answers = {
  read: (files: readonly DeliveredFile[]): Promise<DeliveryReading> =>
    readDelivery(files, {
      projectCrs: 'EPSG:28992',
      mapping: null,
      discipline: null,
      crs: null,
      context: nothingKnown,
    }),
}
export type ReadingAnswers = typeof answers

answerCalls(() => answers)
