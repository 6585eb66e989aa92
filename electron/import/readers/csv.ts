/** A csv as a grid: separator, quotes and characters found by looking. Source for quoting: RFC 4180. */
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
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
  const rows = rowsOf(body, separator, said === null ? 1 : 2, file)
  if (rows.length > mostRows)
    throw new ExpectedFailure(message('import.tooManyRows', { file, most: mostRows }))
  if (rows.length === 0) throw new ExpectedFailure(message('import.noRows', { file }))
  return rawTable({ file, sheet: null, kind: 'csv', columns: null, rows, encoding, encodingDoubt: doubt })
}

/** Lines cut by one separator into as many cells: a list written as text, whatever the file is called. */
export function isTextTable(bytes: Uint8Array): boolean {
  if (looksBinary(bytes) || bytes[0] === 0xd0 || /^\s*(ï»¿)?</.test(latin1(bytes, 100))) return false
  const start = bytes.subarray(0, 16_000)
  const { text } = decodeText(start, null, '')
  const counts = rowsOf(text, separatorOf(text), 1, null, 20).map(({ cells }) => cells.length)
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
    const counts = rowsOf(start, separator, 1, null, 30).map(({ cells }) => cells.length)
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

/** `file` null: only looked at, so that a line without end is no failure yet. */
function rowsOf(
  text: string,
  separator: string,
  firstRow: number,
  file: string | null,
  most = mostRows + 1,
): RawRow[] {
  const rows: RawRow[] = []
  let at = 0
  for (let row = firstRow; at < text.length && rows.length < most; row++) {
    const line = readLine(text, at, separator)
    if (file !== null && (line.next - at > longestLine || line.cells.length > mostCells))
      throw new ExpectedFailure(
        message('import.lineTooLong', { file, row, most: longestLine, cells: mostCells }),
      )
    at = line.next
    if (line.cells.some((cell) => cell !== ''))
      rows.push({ row, cells: line.cells.map((cell) => (cell === '' ? null : cell)), geometry: null })
  }
  return rows
}

/** One record, which may run over several lines inside quotes. */
function readLine(text: string, from: number, separator: string): { cells: string[]; next: number } {
  const cells: string[] = []
  let at = from
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator)
    cells.push(cell.value.trim())
    if (cells.length > mostCells) return { cells, next: cell.end }
    at = cell.end
    if (text[at] === separator) {
      at++
      continue
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    return { cells, next: Math.max(at, from + 1) }
  }
}

function plainCell(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(from, end), end }
}

/** A quote that is never closed is taken as an ordinary character. */
function quotedCell(text: string, from: number, separator: string): { value: string; end: number } {
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return plainCell(text, from, separator)
    if (text[close + 1] === '"') {
      at = close + 2
      continue
    }
    const value = text.slice(from + 1, close).replaceAll('""', '"')
    const rest = plainCell(text, close + 1, separator)
    return { value: value + rest.value, end: rest.end }
  }
}
