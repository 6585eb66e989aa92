/**
 * Sheets of a workbook (xlsx, xls, ods) as grids. The library gives raw cells with their number format, and dates are
 * computed here from the serial number: no Date, so no time zone can move a day.
 * Source for serial numbers: ECMA-376 part 1, 18.17.4.1 (1900 and 1904).
 */
import { SSF, type CellObject, type WorkSheet } from 'xlsx'
import type { FileKind, RowRemark } from '../../../shared/domain/delivery.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import { openWorkbook } from './open-workbook.ts'
import { isEmpty, rawTable, type Cell, type RawRow, type RawTable } from './raw-table.ts'

const mostColumns = 1_000
const mostMergedCells = 200_000
/** Excel keeps 32,767 characters in a cell; what other programs put there beyond this nobody typed. */
const longestText = 200_000

/** Every visible sheet with something on it; hidden ones are named in a note on the first. */
export function readSpreadsheet(file: string, bytes: Uint8Array, kind: FileKind): RawTable[] {
  const workbook = openWorkbook(file, bytes)
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets = workbook.SheetNames.map((name, index) => ({
    name,
    isHidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    sheet: workbook.Sheets[name],
  }))
  const tables = sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, sheet }) => tableOf(file, kind, name, sheet, from1904))
    .filter(({ rows }) => rows.length > 0)
  const [first, ...others] = tables
  if (first === undefined) throw new ExpectedFailure(message('import.noRows', { file }))
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => hiddenSheet(file, name))
  return [{ ...first, notes: [...hidden, ...first.notes] }, ...others]
}

/** A date as the serial number of a workbook. The 1900 system counts a 29 February 1900 that never was. */
export function dateOfSerial(serial: number, from1904: boolean): CalendarDate | null {
  const day = Math.floor(serial)
  if (day < 1 || day > 2_958_465) return null
  if (from1904) return dateOfDay(dayNumber('1904-01-01' as CalendarDate) + day)
  const zero = day < 60 ? '1899-12-31' : '1899-12-30'
  return dateOfDay(dayNumber(zero as CalendarDate) + day)
}

function hiddenSheet(file: string, sheet: string): RowRemark {
  return { file, sheet, row: null, message: message('import.sheetHidden', { sheet }) }
}

function tableOf(
  file: string,
  kind: FileKind,
  name: string,
  sheet: WorkSheet | undefined,
  from1904: boolean,
): RawTable {
  const cells = new Map<number, Cell[]>()
  let errors = 0
  denseRows(sheet).forEach((line, row) => {
    const read: Cell[] = []
    for (let column = 0; column < Math.min(line.length, mostColumns); column++) {
      if (line[column]?.t === 'e') errors++
      const cell = cellOf(line[column], from1904)
      // Empty cells behind the last filled one take room and say nothing.
      if (!isEmpty(cell)) setAt(read, column, cell)
    }
    if (read.length > 0) cells.set(row, read)
  })
  const mergedAcross = fillMerges(sheet, cells)
  const rows: RawRow[] = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, read]) => ({ row: row + 1, cells: read, geometry: null }))
  const notes: RowRemark[] =
    errors === 0
      ? []
      : [{ file, sheet: name, row: null, message: message('import.errorCells', { count: errors }) }]
  return rawTable({ file, sheet: name, kind, columns: null, rows, from1904, mergedAcross, notes })
}

function denseRows(sheet: WorkSheet | undefined): (CellObject | undefined)[][] {
  return sheet?.['!data'] ?? []
}

/** Every cell of a merge carries the value of its first cell. */
function fillMerges(sheet: WorkSheet | undefined, cells: Map<number, Cell[]>): Set<string> {
  const mergedAcross = new Set<string>()
  let filled = 0
  for (const { s, e } of sheet?.['!merges'] ?? []) {
    const value = cells.get(s.r)?.[s.c] ?? null
    for (let row = s.r; row <= e.r && filled < mostMergedCells; row++)
      for (let column = s.c; column <= Math.min(e.c, mostColumns) && filled < mostMergedCells; column++) {
        filled++
        if (e.c > s.c) mergedAcross.add(`${row}:${column}`)
        if (!isEmpty(value)) setCell(cells, row, column, value)
      }
  }
  return mergedAcross
}

function setCell(cells: Map<number, Cell[]>, row: number, column: number, value: Cell): void {
  const line = cells.get(row) ?? []
  setAt(line, column, value)
  cells.set(row, line)
}

function setAt(line: Cell[], column: number, value: Cell): void {
  while (line.length <= column) line.push(null)
  line[column] = value
}

function cellOf(cell: CellObject | undefined, from1904: boolean): Cell {
  if (cell === undefined) return null
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' && cell.v.trim() !== '' ? cell.v.trim().slice(0, longestText) : null
    case 'n':
      return typeof cell.v === 'number' ? numberCell(cell.v, String(cell.z ?? 'General'), from1904) : null
    case 'b':
      return cell.v === true
    default:
      return null
  }
}

function numberCell(value: number, format: string, from1904: boolean): Cell {
  // A format of only zeros pads: 0363 is a code, not the number 363.
  if (/^0{2,}$/.test(format)) return String(value).padStart(format.length, '0')
  const shows = shownPart(format)
  if (shows === null) return value
  const date = dateOfSerial(value, from1904)
  if (date === null) return value
  return shows === 'day' ? { date } : date.slice(0, shows === 'month' ? 7 : 4)
}

/** What a number format shows of a date: `mmm-yy` is a month, `yyyy` a year; null for other numbers and for times. */
// The library exports its formatter without types; this is the one question asked of it.
const { is_date: isDateFormat } = SSF as { is_date: (format: string) => boolean }

function shownPart(format: string): 'day' | 'month' | 'year' | null {
  if (!isDateFormat(format)) return null
  const letters = format
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p/g, '')
  if (letters.includes('d')) return 'day'
  if (!/[yj]/.test(letters)) return null
  return letters.includes('m') ? 'month' : 'year'
}
