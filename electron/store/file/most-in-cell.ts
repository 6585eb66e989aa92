/**
 * How much one cell holds at most. A text that fills the memory can be put in a file by hand, so a file with one is not opened; and so
 * none is written: what was acknowledged would be gone with the next opening.
 */
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'

const megabyte = 2 ** 20

/** Bytes, by what a column holds. */
export const mostInCell = { TEXT: 8 * megabyte, BLOB: 64 * megabyte } as const

/** Files as they came, what was said of their rows, and copies of both in history. */
const roomy: ReadonlySet<string> = new Set([
  'delivered_file.bytes',
  'delivery.report',
  'change.before',
  'change.after',
  'log_write.fields',
])

/** Whether this column may hold what does not fit elsewhere. */
export function isRoomy(table: string, column: string): boolean {
  return roomy.has(`${table}.${column}`)
}

/** Fails with `store.valueTooLarge`, on a value that would keep the file from being opened again. */
export function requireFits(table: string, column: string, value: unknown): void {
  const [bytes, most] = sizeOf(value)
  if (bytes <= most || isRoomy(table, column)) return
  const size = Math.ceil(bytes / megabyte)
  throw new ExpectedFailure(
    message('store.valueTooLarge', { where: `${table}.${column}`, size, most: most / megabyte }),
  )
}

function sizeOf(value: unknown): [bytes: number, most: number] {
  if (value instanceof Uint8Array) return [value.byteLength, mostInCell.BLOB]
  if (typeof value !== 'string') return [0, 0]
  // A letter takes at most three bytes for each of its units: short texts are not counted.
  const isShort = value.length * 3 <= mostInCell.TEXT
  return [isShort ? 0 : Buffer.byteLength(value), mostInCell.TEXT]
}
