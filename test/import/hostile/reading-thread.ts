/** Thread: reads the files of one delivery for a test that measures it. */
import {
  readDelivery,
  type DeliveredFile,
  type DeliveryReading,
} from '../../../electron/import/read-delivery.ts'
import { nothingKnown } from '../../../electron/import/reading.ts'
import { answerInThread } from '../../../electron/workers/answer-in-thread.ts'

await answerInThread<readonly DeliveredFile[], DeliveryReading>((files) =>
  readDelivery(files, {
    projectCrs: 'EPSG:28992',
    mapping: null,
    discipline: null,
    crs: null,
    context: nothingKnown,
  }),
)
