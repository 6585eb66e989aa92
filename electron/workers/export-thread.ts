/** Thread: makes one file of the plan or the works. */
import { makeFile, type ExportInput } from '../export/formats.ts'
import type { WrittenFile } from '../export/written-file.ts'
import { answerInThread } from './answer-in-thread.ts'

await answerInThread<ExportInput, WrittenFile>((input) => makeFile(input))
