/** A csv as a grid: separator, quotes and characters found by looking. Source for quoting: RFC 4180. */
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { readRecord, type OpenQuote, type TextRecord } from './csv-record.ts'
import { rawTable, type RawRow, type RawTable } from './raw-table.ts'
import { decodeText, utf16Of } from './text-encoding.ts'

const separators = [';', ',', '\t', '|'] as const
/** As many as a sheet of a workbook holds. */
const mostRows = 1_048_576
const mostCells = 16_384
/** A well-known text of a large area is some hundred thousand characters. */
const longestLine = 10_000_000

/** Reads a csv or tab-separated text; rows are counted as a spreadsheet would show them. */
export function readCsv(file: string, bytes: Uint8Array, chosen: string | null): RawTable {
  if (looksBinary(bytes)) throw new ExpectedFailure(message('import.notText', { file }))
  const { text, encoding, doubt } = decodeText(bytes, chosen, file)
  const said = /^sep=(.)\r?\n/i.exec(text)
  const body = said === null ? text : text.slice(said[0].length)
  const separator = said?.[1] ?? separatorOf(body)
  const openQuotes: (OpenQuote & { row: number })[] = []
  const rows = rowsOf(body, separator, said === null ? 1 : 2, file, openQuotes)
  if (rows.length > mostRows)
    throw new ExpectedFailure(message('import.tooManyRows', { file, most: mostRows }))
  if (rows.length === 0) throw new ExpectedFailure(message('import.noRows', { file }))
  const repaired = openQuotes.map(({ row, text: after }) => ({
    file,
    sheet: null,
    row,
    message: message('import.openQuote', { text: after }),
  }))
  return rawTable({
    file,
    sheet: null,
    kind: 'csv',
    columns: null,
    rows,
    encoding,
    encodingDoubt: doubt,
    repaired,
  })
}

/** Lines cut by one separator into as many cells: a list written as text, whatever the file is called. */
export function isTextTable(bytes: Uint8Array): boolean {
  if (looksBinary(bytes) || bytes[0] === 0xd0 || /^\s*(ï»¿)?</.test(latin1(bytes, 100))) return false
  const start = bytes.subarray(0, 16_000)
  const { text } = decodeText(start, null, '')
  const counts = rowsOf(text, separatorOf(text), 1, null, [], 20).map(({ cells }) => cells.length)
  const usual = mostCommon(counts.filter((count) => count > 1))
  return usual !== null && usual.times > 1 && usual.times * 2 > counts.length
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1')
}

function looksBinary(bytes: Uint8Array): boolean {
  return utf16Of(bytes) === null && bytes.subarray(0, 4096).includes(0)
}

/** The separator that cuts most of the first lines into the same number of cells, more than one. */
function separatorOf(text: string): string {
  const start = text.slice(0, 64_000)
  let best: { separator: string; score: number } = { separator: ';', score: 0 }
  for (const separator of separators) {
    const counts = rowsOf(start, separator, 1, null, [], 30).map(({ cells }) => cells.length)
    const usual = mostCommon(counts.filter((count) => count > 1))
    if (usual === null) continue
    const score = usual.times / counts.length + Math.min(usual.value, 20) / 100
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function mostCommon(counts: readonly number[]): { value: number; times: number } | null {
  let best: { value: number; times: number } | null = null
  for (const value of new Set(counts)) {
    const times = counts.filter((count) => count === value).length
    if (best === null || times > best.times) best = { value, times }
  }
  return best
}

/** `file` null: only looked at, so that a line without end is no failure yet. Quotes that never close go to `openQuotes`. */
function rowsOf(
  text: string,
  separator: string,
  firstRow: number,
  file: string | null,
  openQuotes: (OpenQuote & { row: number })[],
  most = mostRows + 1,
): RawRow[] {
  const rows: RawRow[] = []
  let at = 0
  let width: number | null = null
  for (let row = firstRow; at < text.length && rows.length < most; row++) {
    const record: TextRecord = readRecord(text, at, { separator, width, mostCells })
    if (file !== null && (record.next - at > longestLine || record.cells.length > mostCells))
      throw new ExpectedFailure(
        message('import.lineTooLong', { file, row, most: longestLine, cells: mostCells }),
      )
    at = record.next
    if (record.cells.length > 1) width ??= record.cells.length
    openQuotes.push(...record.openQuotes.map((quote) => ({ ...quote, row })))
    if (record.cells.some((cell) => cell !== ''))
      rows.push({ row, cells: record.cells.map((cell) => (cell === '' ? null : cell)), geometry: null })
  }
  return rows
}
