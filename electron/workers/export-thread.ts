/** Thread: makes one file of the plan or the works. */
import { makeFile, type ExportInput } from '../export/make-file.ts'
import { answerInThread } from './answer-in-thread.ts'

await answerInThread<ExportInput, Uint8Array>((input) => makeFile(input))
