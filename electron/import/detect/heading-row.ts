/** Finds the heading of a grid, under title blocks and over merged cells, and the rows that are data. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import {
  distinctNames,
  isEmpty,
  textOf,
  withColumns,
  type Cell,
  type RawRow,
  type RawTable,
} from '../readers/raw-table.ts'
import { meaningsOfHeading } from './heading-words.ts'
import { readCoordinate } from './read-number.ts'
import { sortRows, type SortedRows } from './sort-rows.ts'
import { periodHeading, spreadPeriods } from './spread-periods.ts'

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
  const periods = periodsInARow(cells)
  const values = cells.filter((cell) => !isEmpty(cell) && isValue(cell)).length - periods
  const filled = cells.filter((cell) => !isEmpty(cell)).length
  if (known === 0 || values * 2 >= filled || (texts.length < 2 && filled > 1)) return 0
  return Math.max(0, known * 4 + texts.length - values * 3)
}

/** Periods that follow each other across a row (2026 | 2027, Q1 | Q2, jan 2027 | feb 2027) name columns. */
function periodsInARow(cells: readonly Cell[]): number {
  const periods = cells
    .map((cell) => (isEmpty(cell) ? null : periodHeading(textOf(cell))))
    .filter((each) => each !== null)
  const isCounting = periods.every((period, index) => {
    const before = periods[index - 1]
    return before === undefined || (before.end !== null && addDays(before.end, 1) === period.start)
  })
  return periods.length > 1 && isCounting ? periods.length : 0
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
  /** Rows under the heading that are no work, in the same columns. */
  readonly otherRows: readonly RawRow[]
  readonly rejected: readonly RowRemark[]
  readonly notes: readonly RowRemark[]
}

/** Columns and data rows of a table, with its heading at `headingRow`; a table with named columns stays as it is. */
export function headedRows(table: RawTable, headingRow: number | null): HeadedRows {
  if (table.columns !== null)
    return { columns: table.columns, rows: table.rows, otherRows: [], rejected: [], notes: [] }
  const heading = headingRow === null ? null : (table.rows.find(({ row }) => row === headingRow) ?? null)
  const width = widthOf(table)
  const data = heading === null ? table.rows : table.rows.filter(({ row }) => row > heading.row)
  const sorted = sortRows(data, heading, width, table.mergedAcross)
  const group = sorted.group?.column === null ? [sorted.group.name] : []
  const names = [...namesUnder(table, heading, width), ...group]
  const used = names.flatMap((name, column) =>
    name !== '' || data.some(({ cells }) => !isEmpty(cells[column])) ? [column] : [],
  )
  const columns = distinctNames(names)
  const remark = (row: number | null, found: Message): RowRemark => ({
    file: table.file,
    sheet: table.sheet,
    row,
    message: found,
  })
  const inUsedColumns = (row: RawRow) => withColumns(row, used)
  const isWork = new Set(sorted.rows.map(({ row }) => row))
  const headed = {
    columns: used.map((column) => columns[column] ?? ''),
    rows: used.length === names.length ? sorted.rows : sorted.rows.map(inUsedColumns),
  }
  const spread = spreadPeriods(headed.columns, headed.rows)
  return {
    ...(spread ?? headed),
    otherRows:
      sorted.rows.length === data.length ? [] : data.filter(({ row }) => !isWork.has(row)).map(inUsedColumns),
    rejected: sorted.nearlyEmpty.map((row) => remark(row, message('import.rowNearlyEmpty'))),
    notes: [
      ...(heading === null ? [remark(null, message('import.noHeading'))] : []),
      ...(spread === null ? [] : [remark(null, spread.note)]),
      ...groupNotes(sorted, columns).map((note) => remark(null, note)),
      ...sorted.totals.map((row) => remark(row, message('import.totalRow'))),
    ],
  }
}

function groupNotes({ group }: SortedRows, columns: readonly string[]): Message[] {
  if (group === null) return []
  const column = group.column === null ? group.name : (columns[group.column] ?? '')
  return [message('import.filledDown', { column, count: group.count })]
}

/** The names of a grid's columns if its heading were at `row`; null: it has none, and its columns are called A, B, C. */
export function columnNames(table: RawTable, row: number | null): string[] {
  const heading = row === null ? null : (table.rows.find((each) => each.row === row) ?? null)
  return distinctNames(namesUnder(table, heading, heading === null ? widthOf(table) : heading.cells.length))
}

function widthOf({ rows }: RawTable): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
}

function namesUnder(table: RawTable, heading: RawRow | null, width: number): string[] {
  if (heading === null) return Array.from({ length: width }, () => '')
  const above = rowAbove(table, heading)
  return Array.from({ length: width }, (_, column) => columnName(table, heading, above, column))
}

/** The row before the heading, when it names anything; rows stand in order, so the search ends early. */
function rowAbove({ rows }: RawTable, heading: RawRow): RawRow | null {
  const found = rows.find(({ row }) => row >= heading.row - 1)
  return found?.row === heading.row - 1 && distinctTexts(found.cells).length >= 2 ? found : null
}

/** A name from one heading row, with what a merged cell above it says about several columns. */
function columnName(table: RawTable, heading: RawRow, aboveRow: RawRow | null, column: number): string {
  const own = textOf(heading.cells[column]).replace(/\s+/g, ' ')
  const above = textOf(aboveRow?.cells[column]).replace(/\s+/g, ' ')
  if (above === '' || aboveRow === null) return own
  const isShared = table.mergedAcross.has(`${aboveRow.row - 1}:${column}`)
  if (own === '') return isShared || typeof aboveRow.cells[column] === 'string' ? above : own
  return isShared && above.toLowerCase() !== own.toLowerCase() ? `${above} ${own}` : own
}
