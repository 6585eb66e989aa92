/**
 * Tables to a workbook people can work with at once: bold heading that stays in sight, filter buttons, widths, real
 * dates. The library writes the cells; what it does not write is put in afterwards (workbook-looks).
 */
import xlsx from 'xlsx'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { dayNumber } from '../../shared/time/day-number.ts'
import { sheetNames } from './sheet-names.ts'
import { dressed, type CellCheck, type ColumnLook } from './workbook-looks.ts'

/** A day, never an instant: it is written as Excel's own count of days, which no time zone can move. */
export interface DateCell {
  readonly date: CalendarDate
}
export type Cell = string | number | boolean | DateCell | null

export interface Column<Row> extends ColumnLook {
  readonly heading: string
  /** In characters. */
  readonly width: number
  readonly cell: (row: Row) => Cell
  readonly check?: CellCheck
}

export interface Table {
  readonly name: string
  readonly headings: readonly string[]
  readonly widths: readonly number[]
  readonly looks: readonly ColumnLook[]
  readonly rows: readonly (readonly Cell[])[]
  /** Per column; null: anything goes. */
  readonly checks: readonly (CellCheck | null)[]
  /** Not shown as a sheet, only there to be referred to. */
  readonly isHidden: boolean
  /** A page to read or refer to: no filter buttons, no frozen heading. */
  readonly isPlain: boolean
  /** Numbers as they are, without thousands: `2027` is a year or a house number for all we know. */
  readonly hasPlainNumbers: boolean
}

type TableManners = Pick<Table, 'isHidden' | 'isPlain' | 'hasPlainNumbers'>

export function tableOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { isHidden = false, isPlain = false, hasPlainNumbers = false }: Partial<TableManners> = {},
): Table {
  return {
    name,
    headings: columns.map(({ heading }) => heading),
    widths: columns.map(({ width }) => width),
    looks: columns,
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    checks: columns.map(({ check = null }) => check),
    isHidden,
    isPlain,
    hasPlainNumbers,
  }
}

/** The bytes of an .xlsx with a sheet for every table. Names of sheets are made fit and different. */
export function workbookFile(tables: readonly Table[]): Uint8Array {
  const book = xlsx.utils.book_new()
  const names = sheetNames(tables.map(({ name }) => name))
  for (const [index, table] of tables.entries())
    xlsx.utils.book_append_sheet(book, worksheetOf(table), names[index] ?? '')
  book.Workbook = { Sheets: tables.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) }
  const written = xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer
  return dressed(new Uint8Array(written), tables)
}

/** Excel counts days from 30 December 1899, as far as any plan goes. */
const excelZero = dayNumber('1899-12-30' as CalendarDate)
/** Dates before March 1900 are counted otherwise; they are written as text. */
const firstCountedDay = '1900-03-01'
/** ECMA-376 part 1, 18.18.11: a cell holds no more characters than this. */
const longestText = 32_767

function cellObject(cell: Cell, hasPlainNumbers: boolean): xlsx.CellObject | null {
  if (cell === null || cell === '') return null
  switch (typeof cell) {
    case 'number':
      return numberObject(cell, hasPlainNumbers)
    case 'boolean':
      return { t: 'b', v: cell }
    case 'string':
      return textObject(cell)
    default:
      return cell.date < firstCountedDay
        ? { t: 's', v: cell.date }
        : { t: 'n', v: dayNumber(cell.date) - excelZero, z: 'dd-mm-yyyy' }
  }
}

/** Infinity and "no number" have no place in a workbook. */
function numberObject(value: number, isPlain: boolean): xlsx.CellObject | null {
  if (!Number.isFinite(value)) return null
  return isPlain ? { t: 'n', v: value } : { t: 'n', v: value, z: Number.isInteger(value) ? '#,##0' : '0.0' }
}

/** Always text, whatever it begins with: what looks like a formula is never one. */
function textObject(text: string): xlsx.CellObject {
  const fits = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
  return { t: 's', v: fits.replace(unprintable, '\uFFFD') }
}

/** Characters that XML 1.0 cannot hold. */
const unprintable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu

/** In lines: room to type in, and no more than a screen. */
const [leastLines, mostLines] = [5, 20]

function worksheetOf({ headings, rows, widths, looks, isPlain, hasPlainNumbers }: Table): xlsx.WorkSheet {
  const linesOf = (cell: Cell, at: number): number => {
    if (typeof cell !== 'string' || looks[at]?.isHidden) return 1
    const width = widths[at] ?? 1
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  }
  const roomFor = (row: readonly Cell[]): xlsx.RowInfo => {
    const lines = Math.max(leastLines, ...row.map(linesOf))
    return { hpt: 15 * Math.min(mostLines, lines) }
  }
  const cells = rows.map((row) => row.map((cell) => cellObject(cell, hasPlainNumbers)))
  const sheet = xlsx.utils.aoa_to_sheet([headings.map(textObject), ...cells])
  sheet['!cols'] = widths.map((wch, index) => ({ wch, hidden: looks[index]?.isHidden ?? false }))
  // Two lines of heading.
  sheet['!rows'] = [{ hpt: 30 }, ...(looks.some(({ typed }) => typed === 'answer') ? rows.map(roomFor) : [])]
  if (isPlain) return sheet
  sheet['!autofilter'] = {
    ref: xlsx.utils.encode_range({ r: 0, c: 0 }, { r: rows.length, c: headings.length - 1 }),
  }
  return sheet
}
