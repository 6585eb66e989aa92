/** Thread: opens the files of a delivery again and writes the rows that go back to the party. */
import { madeOf } from '../../shared/sharing/made-of.ts'
import { exportRejectList } from '../export/reject-list.ts'
import { rowsToReturn } from '../import/returned/index.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { RejectsInput } from './in-threads.ts'

await answerInThread<RejectsInput, Uint8Array>(({ delivered, language }) =>
  exportRejectList({
    tables: madeOf(delivered, ({ files, report, works }) => rowsToReturn(files, report, works)),
    language,
  }),
)
