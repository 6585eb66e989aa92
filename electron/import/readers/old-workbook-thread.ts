/** Thread: lets the library read a workbook of before xlsx, where it can be stopped when it goes on without end. */
import { workerData } from 'node:worker_threads'
import { read } from 'xlsx'
import { readOptions, type OldWorkbookAnswer, type OldWorkbookInput } from './old-workbook.ts'

const { bytes, port, answered } = workerData as OldWorkbookInput

port.postMessage(answer())
Atomics.store(answered, 0, 1)
Atomics.notify(answered, 0)

function answer(): OldWorkbookAnswer {
  try {
    const { SheetNames, Sheets, Workbook } = read(bytes, readOptions)
    return { book: { SheetNames, Sheets, ...(Workbook ? { Workbook } : {}) } }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}
