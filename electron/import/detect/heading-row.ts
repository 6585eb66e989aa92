/** Finds the heading of a grid, under title blocks and over merged cells, and the rows that are data. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message, type MessageKey } from '../../../shared/domain/message.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import {
  distinctNames,
  isEmpty,
  textOf,
  type Cell,
  type RawRow,
  type RawTable,
} from '../readers/raw-table.ts'
import { meaningsOfHeading } from './heading-words.ts'
import { readCoordinate } from './read-number.ts'

/** How far down a heading is looked for. */
const deepestHeading = 40

/** The row, counted from 1, that looks most like the (last) heading; null when there is none. */
export function findHeadingRow(table: RawTable): number | null {
  const candidates = table.rows.slice(0, deepestHeading)
  let best: { row: RawRow; score: number } | null = null
  for (const row of candidates) {
    const score = headingScore(row)
    if (score > 0 && (best === null || score > best.score)) best = { row, score }
  }
  if (best !== null) return best.row.row
  const first = table.rows.find(({ cells }) => distinctTexts(cells).length > 1) ?? table.rows[0]
  return first === undefined || looksLikeData(first, table.rows) ? null : first.row
}

/** Known headings weigh most; numbers and dates speak against. 0: nothing in it is a known heading. */
function headingScore({ cells }: RawRow): number {
  const texts = distinctTexts(cells)
  const known = texts.filter((text) => text.length < 60 && meaningsOfHeading(text).length > 0).length
  const values = cells.filter((cell) => !isEmpty(cell) && isValue(cell)).length
  const filled = cells.filter((cell) => !isEmpty(cell)).length
  if (known === 0 || values * 2 >= filled || (texts.length < 2 && filled > 1)) return 0
  return Math.max(0, known * 4 + texts.length - values * 3)
}

function distinctTexts(cells: readonly Cell[]): string[] {
  const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').map(textOf)
  return [...new Set(texts)]
}

function isValue(cell: Cell): boolean {
  if (typeof cell !== 'string') return true
  return readCoordinate(cell) !== null || (/\d/.test(cell) && parsePeriod(cell) !== null)
}

/** A first row with a value where most rows below have one is data, not a heading. */
function looksLikeData(first: RawRow, rows: readonly RawRow[]): boolean {
  const below = rows.filter((row) => row !== first).slice(0, 50)
  return first.cells.some((cell, column) => {
    if (isEmpty(cell) || !isValue(cell)) return false
    const filled = below.map(({ cells }) => cells[column]).filter((each) => !isEmpty(each))
    return filled.length === 0 || filled.filter((each) => isValue(each ?? null)).length * 2 > filled.length
  })
}

export interface HeadedRows {
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
  readonly rejected: readonly RowRemark[]
  readonly notes: readonly RowRemark[]
}

/** Columns and data rows of a table, with its heading at `headingRow`; a table with named columns stays as it is. */
export function headedRows(table: RawTable, headingRow: number | null): HeadedRows {
  if (table.columns !== null) return { columns: table.columns, rows: table.rows, rejected: [], notes: [] }
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const heading = headingRow === null ? null : table.rows.find(({ row }) => row === headingRow)
  const names =
    heading == null
      ? Array.from({ length: width }, () => '')
      : Array.from({ length: width }, (_, column) => columnName(table, heading, column))
  const data = heading == null ? table.rows : table.rows.filter(({ row }) => row > heading.row)
  const used = Array.from({ length: width }, (_, column) => column).filter(
    (column) => names[column] !== '' || data.some(({ cells }) => !isEmpty(cells[column])),
  )
  const columns = distinctNames(names)
  const remark = (row: number | null, key: MessageKey): RowRemark => ({
    file: table.file,
    sheet: table.sheet,
    row,
    message: message(key),
  })
  const sorted = sortRows(data, heading, used.length)
  return {
    columns: used.map((column) => columns[column] ?? ''),
    rows: sorted.rows.map((row) => ({ ...row, cells: used.map((column) => row.cells[column] ?? null) })),
    rejected: sorted.nearlyEmpty.map((row) => remark(row, 'import.rowNearlyEmpty')),
    notes: [
      ...(heading == null ? [remark(null, 'import.noHeading')] : []),
      ...sorted.totals.map((row) => remark(row, 'import.totalRow')),
    ],
  }
}

/** A name from one heading row, with what a merged cell above it says about several columns. */
function columnName(table: RawTable, heading: RawRow, column: number): string {
  const own = textOf(heading.cells[column]).replace(/\s+/g, ' ')
  const aboveRow = table.rows.find(({ row }) => row === heading.row - 1)
  const above = textOf(aboveRow?.cells[column]).replace(/\s+/g, ' ')
  if (above === '' || aboveRow === undefined || distinctTexts(aboveRow.cells).length < 2) return own
  const isShared = table.mergedAcross.has(`${aboveRow.row - 1}:${column}`)
  if (own === '') return isShared || typeof aboveRow.cells[column] === 'string' ? above : own
  return isShared && above.toLowerCase() !== own.toLowerCase() ? `${above} ${own}` : own
}

interface SortedRows {
  readonly rows: RawRow[]
  readonly totals: number[]
  readonly nearlyEmpty: number[]
}

const totalWords = /^(sub|eind|grand |generaal )?(totaal|totalen|total|totals|result|som|sum)\b.{0,30}$/i
/** In a table this wide, a row with one filled cell is a group heading or a footnote. */
const wideTable = 4

function sortRows(data: readonly RawRow[], heading: RawRow | null | undefined, width: number): SortedRows {
  const sorted: SortedRows = { rows: [], totals: [], nearlyEmpty: [] }
  const headings = heading?.cells.map(textOf) ?? []
  const repeatsHeading = ({ cells }: RawRow) =>
    headings.length > 0 && headings.every((text, column) => textOf(cells[column]) === text)
  for (const row of data) {
    const filled = row.cells.filter((cell) => !isEmpty(cell))
    if (filled.length === 0 || repeatsHeading(row)) continue
    const texts = filled.filter((cell) => typeof cell === 'string')
    if (totalWords.test(textOf(texts[0])) && distinctTexts(row.cells).length <= 2) sorted.totals.push(row.row)
    else if (width >= wideTable && filled.length === 1) sorted.nearlyEmpty.push(row.row)
    else sorted.rows.push(row)
  }
  return sorted
}
