/**
 * Reads a workbook of before xlsx (Excel 97–2003 and older, tables of the web, XML of 2003). The library follows lengths
 * in these files wherever they lead, a damaged one without end; so it gets a thread, and a time.
 */
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import type { ParsingOptions, WorkBook } from 'xlsx'

export interface OldWorkbookInput {
  readonly bytes: Uint8Array
  readonly port: MessagePort
  /** One number: 1 once the answer lies at the port. */
  readonly answered: Int32Array
}

export type OldWorkbookAnswer = { readonly book: WorkBook } | { readonly why: string }

/** Values as they were saved, with the format they are shown in; no formulas, no dates made of them, no looks. */
export const readOptions: ParsingOptions = {
  type: 'array',
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellStyles: false,
  // A web page or text named .xls keeps what it says: the library would read 03-04 as the fourth of March.
  raw: true,
}

const leastTime = 10_000
const timePerMegabyte = 3_000
/** Never the reason to stop: a thread that takes this much at once ends the whole program. Time is up long before. */
const mostMemory = 4_096

/** The workbook, or why there is none, in the library's own words. Waits for it: the reader is a thread itself. */
export function readOldWorkbook(bytes: Uint8Array): OldWorkbookAnswer {
  const { port1, port2 } = new MessageChannel()
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const workerData: OldWorkbookInput = { bytes, port: port2, answered }
  const thread = new Worker(new URL('./old-workbook-thread.ts', import.meta.url), {
    workerData,
    transferList: [port2],
    // Whatever this program was started with is no affair of the thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    // What the library prints about records it does not know is of no use to anyone.
    stdout: true,
    stderr: true,
  })
  try {
    Atomics.wait(answered, 0, 0, leastTime + timePerMegabyte * (bytes.length / 2 ** 20))
    const said = receiveMessageOnPort(port1) as { message: OldWorkbookAnswer } | undefined
    return said?.message ?? { why: 'no end' }
  } finally {
    port1.close()
    void thread.terminate()
  }
}
