/** Thread: opens the files of a delivery again and writes the rows that go back to the party. */
import { exportRejectList } from '../export/reject-list.ts'
import { rowsToReturn } from '../import/returned/index.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { RejectsInput } from './in-threads.ts'

await answerInThread<RejectsInput, Uint8Array>(({ files, report, works, language }) =>
  exportRejectList({ tables: rowsToReturn(files, report, works), language }),
)
