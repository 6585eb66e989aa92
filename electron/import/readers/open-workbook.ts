/**
 * Hands a workbook to who reads it: our own scan for xlsx, the library for all else, when it is one and keeps within
 * bounds. What goes to the library is unpacked here, by what the directory of the zip claims, because the library
 * believes sizes that nobody checked.
 */
import { zipSync } from 'fflate'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { DeliveredFile } from '../reading.ts'
import { librarySheets } from './library-sheets.ts'
import { readOldWorkbook } from './old-workbook.ts'
import { mostCells, type Workbook } from './sheet-grid.ts'
import { isZip, nothingSpent, unpackWanted, zipParts } from './unpack-zip.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/** Pictures, programs and settings of printers: nothing of it is read. */
const notRead = /(^|\/)(media|embeddings|printerSettings|Pictures)\/|vbaProject\.bin$/i

/** Formulas are not read, only the values they had when the workbook was saved. Throws an ExpectedFailure. */
export function openWorkbook(file: string, bytes: Uint8Array): Workbook {
  const kind = otherKindOf(bytes)
  if (kind !== null) throw new ExpectedFailure(message('import.otherKind', { file, kind }))
  if (isZip(bytes))
    return readXlsx(zipParts(file, bytes), () => tooManyCells(file)) ?? byLibrary(file, repacked(file, bytes))
  if (!isOldWorkbook(bytes)) throw new ExpectedFailure(message('import.notASpreadsheet', { file }))
  // An OpenDocument sheet may also be one plain text.
  if (repeatedCells(bytes) > mostCells) throw tooManyCells(file)
  return byLibrary(file, bytes)
}

function byLibrary(file: string, bytes: Uint8Array): Workbook {
  const answer = readOldWorkbook(bytes)
  if ('why' in answer) throw notReadable(file, answer.why)
  return librarySheets(answer.book)
}

function notReadable(file: string, why: string): ExpectedFailure {
  const isLocked = /password|encrypt/i.test(why)
  return new ExpectedFailure(message(isLocked ? 'import.locked' : 'import.notASpreadsheet', { file }))
}

/** The same parts without packing, each as large as it said. */
function repacked(file: string, bytes: Uint8Array): Uint8Array {
  const parts = unpackWanted(
    file,
    bytes,
    nothingSpent(),
    (name) => !name.endsWith('/') && !notRead.test(name),
  )
  const cells = parts.reduce((sum, part) => sum + cellsIn(part), 0)
  if (cells > mostCells) throw tooManyCells(file)
  return zipSync(Object.fromEntries(parts.map((part) => [part.path, part.bytes])), { level: 0 })
}

function tooManyCells(file: string): ExpectedFailure {
  return new ExpectedFailure(message('import.tooManyCells', { file, most: mostCells }))
}

function cellsIn({ path, bytes }: DeliveredFile): number {
  if (/sheet[^/]*\.xml$/i.test(path)) return countOf(bytes, '<c ') + countOf(bytes, '<c>')
  return path === 'content.xml' ? repeatedCells(bytes) : 0
}

function countOf(bytes: Uint8Array, text: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (
    let at = buffer.indexOf(text);
    at >= 0 && count <= mostCells;
    at = buffer.indexOf(text, at + text.length)
  )
    count++
  return count
}

/**
 * Cells of an OpenDocument table with repeats written out, empty ones at the end of a row or sheet aside: one cell in
 * one row may stand for 17 billion. Source: OpenDocument 1.3 part 3, 19.675 and 19.679.
 */
function repeatedCells(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let cells = 0
  let rows = 1
  for (
    let at = buffer.indexOf('<table:');
    at >= 0 && cells <= mostCells;
    at = buffer.indexOf('<table:', at + 1)
  ) {
    const end = buffer.indexOf('>', at)
    if (end < 0) break
    const tag = buffer.toString('latin1', at, Math.min(end + 1, at + 2_000))
    if (tag.startsWith('<table:table-row')) rows = repeats(tag, 'rows')
    else if (tag.startsWith('<table:covered-table-cell')) cells += repeats(tag, 'columns')
    else if (tag.startsWith('<table:table-cell') && !isEmptyCell(tag)) cells += rows * repeats(tag, 'columns')
  }
  return cells
}

function isEmptyCell(tag: string): boolean {
  return tag.endsWith('/>') && !/office:|table:formula/.test(tag)
}

function repeats(tag: string, of: 'rows' | 'columns'): number {
  return Math.max(1, Number(new RegExp(`number-${of}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1))
}

/** What people rename to .xlsx; its own name for the sentence. */
function otherKindOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('\x89PNG') || start.startsWith('\xff\xd8\xff')) return 'foto (jpg, png)'
  if (start.startsWith('7z\xbc\xaf')) return '7z'
  return start.startsWith('Rar!') ? 'rar' : null
}

/** Excel 97–2003, its older streams, or the XML and HTML that some programs save as `.xls`. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
  const isStream = bytes[0] === 0x09 && (bytes[1] === 0 || bytes[1] === 2 || bytes[1] === 4 || bytes[1] === 8)
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  return isCompound || isStream || /^\s*(ï»¿)?<(\?xml|html|table|!doctype html)/i.test(start)
}
