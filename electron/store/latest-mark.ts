/**
 * Every transaction that changes a project leaves a mark of its own in the file, in the one row of the table `latest`. That
 * row stands on a page of its own, so the mark can also be read from bytes: of a journal, or of the file as it is now.
 */
import type Sqlite from 'better-sqlite3'
import { newId } from './new-id.ts'

export function leaveMark(connection: Sqlite.Database): void {
  const { changes } = connection.prepare('UPDATE latest SET before = mark, mark = ?').run(newId())
  if (changes !== 1) throw new Error(`one mark should change, ${changes} did`)
}

/** What the row says first, so that its page is known among others. */
const name = 'samenloop-latest'
export const markLength = 36

export interface Mark {
  readonly mark: Buffer
  /** The one that was found. */
  readonly before: Buffer
}

/** The mark on the page of `latest`, the one cell of a leaf; null for any other page. https://sqlite.org/fileformat2.html */
export function markOn(page: Buffer): Mark | null {
  const leaf = 0x0d
  if (page[0] !== leaf || page.readUInt16BE(3) !== 1) return null
  const cell = page.subarray(page.readUInt16BE(8))
  const at = cell.subarray(0, 64).indexOf(name)
  if (at < 0) return null
  const marks = cell.subarray(at + name.length)
  return { mark: marks.subarray(0, markLength), before: marks.subarray(markLength, 2 * markLength) }
}
