/**
 * Hands a workbook to who reads it: our own scans for xlsx and OpenDocument, the library for all else, when it is one and keeps within
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
import { readOds } from './ods/read-ods.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'
import { textOfPart } from './xlsx/xml-text.ts'

/** Pictures, programs and settings of printers: nothing of it is read. */
const notRead = /(^|\/)(media|embeddings|printerSettings|Pictures)\/|vbaProject\.bin$/i

/** Formulas are not read, only the values they had when the workbook was saved. Throws an ExpectedFailure. */
export function openWorkbook(file: string, bytes: Uint8Array): Workbook {
  const kind = otherKindOf(bytes)
  if (kind !== null) throw new ExpectedFailure(message('import.otherKind', { file, kind }))
  if (isZip(bytes)) return openPacked(file, bytes)
  if (!isOldWorkbook(bytes)) throw new ExpectedFailure(message('import.notASpreadsheet', { file }))
  // An OpenDocument sheet may also be one plain text.
  return isFlatOds(bytes) ? openOds(file, bytes, new Uint8Array(0)) : byLibrary(file, bytes)
}

function openPacked(file: string, bytes: Uint8Array): Workbook {
  const zip = zipParts(file, bytes)
  if (zip.has('content.xml')) return openOds(file, zip.whole('content.xml'), zip.whole('styles.xml'))
  return readXlsx(zip, () => tooManyCells(file)) ?? byLibrary(file, repacked(file, bytes))
}

/** More is not one text any more, and holds more cells than any list. */
const mostOdsBytes = 400 * 2 ** 20

function openOds(file: string, content: Uint8Array, styles: Uint8Array): Workbook {
  if (content.length > mostOdsBytes || repeatedCells(content) > mostCells) throw tooManyCells(file)
  const text = textOfPart(content)
  if (isLockedOds(text)) throw notReadable(file, 'encrypted')
  const { sheets, hiddenSheets, ...book } = readOds(text, textOfPart(styles))
  // Chart or letter: OpenDocument too, and no table in it.
  if (sheets.length + hiddenSheets.length === 0) throw notReadable(file, 'no tables')
  return { ...book, sheets, hiddenSheets }
}

/** A locked part is no XML. */
function isLockedOds(content: string): boolean {
  return !content.slice(0, 1_000).includes('<')
}

function isFlatOds(bytes: Uint8Array): boolean {
  return /<office:document[\s>]/.test(Buffer.from(bytes.subarray(0, 4_000)).toString('latin1'))
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
  const isWanted = (name: string) => !name.endsWith('/') && !notRead.test(name)
  const parts = unpackWanted(file, bytes, nothingSpent(), isWanted)
  if (parts.reduce((sum, part) => sum + cellsIn(part), 0) > mostCells) throw tooManyCells(file)
  return zipSync(Object.fromEntries(parts.map((part) => [part.path, part.bytes])), { level: 0 })
}

function cellsIn({ path, bytes }: DeliveredFile): number {
  if (!/sheet[^/]*\.xml$/i.test(path)) return 0
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = buffer.indexOf('<c '); at >= 0 && count <= mostCells; at = buffer.indexOf('<c ', at + 3))
    count++
  return count
}

function tooManyCells(file: string): ExpectedFailure {
  return new ExpectedFailure(message('import.tooManyCells', { file, most: mostCells }))
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
  if (start.startsWith('MIME-Ver')) return 'webpagina in één bestand (mht)'
  return start.startsWith('Rar!') ? 'rar' : null
}

/** Excel 97–2003, its older streams, or the XML and HTML that some programs save as `.xls`. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
  const isStream = bytes[0] === 0x09 && (bytes[1] === 0 || bytes[1] === 2 || bytes[1] === 4 || bytes[1] === 8)
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  return isCompound || isStream || /^\s*(ï»¿)?<(\?xml|html|table|!doctype html)/i.test(start)
}
