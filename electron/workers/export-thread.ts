/** Thread: makes one file of the plan or the works. */
import { makeFile, type ExportInput, type WrittenFile } from '../export/make-file.ts'
import { answerInThread } from './answer-in-thread.ts'

await answerInThread<ExportInput, WrittenFile>((input) => makeFile(input))
