/**
 * Rows of a sheet, taken from its bytes as they come: a list may be a hundred megabytes of XML, so it is never one text,
 * and need not be one piece. Source: ECMA-376 part 1, 18.3.1.
 */
import type { CalendarDate } from '../../../../shared/domain/period.ts'
import type { NumberCell, Shows } from '../cell-of-number.ts'
import type { Cell } from '../raw-table.ts'
import { looksOfRow, type LooksOfRow } from '../looks-of-row.ts'
import { mostColumns, type SheetGrid, type SheetRow } from '../sheet-grid.ts'
import { isCell, nextCell, noCell, numberOf, readCell, wholeNumber } from './cell-tags.ts'
import { colouredByRuleIn, hiddenColumnsIn, mergesIn } from './around-rows.ts'
import { textOfItem, typed, type SharedStrings } from './shared-strings.ts'
import { plainStyle, type CellStyle } from './xlsx-styles.ts'
import { isTrue } from './xml-text.ts'

export interface WorkbookParts {
  readonly strings: SharedStrings
  readonly styles: readonly CellStyle[]
  readonly numberCell: (value: number, shows: Shows) => NumberCell
  /** Told of every cell, filled or not; throws when there are more than any list has. */
  readonly countCells: (count: number) => void
}

export interface SheetScan {
  /** Takes the next bytes of the sheet, which may end anywhere. */
  readonly take: (bytes: Uint8Array) => void
  readonly end: () => Omit<SheetGrid, 'name'>
}

/** What stands before and behind the rows is a few kilobytes; beyond this it is not kept. */
const mostAround = 16 * 2 ** 20
const greaterThan = 0x3e
const slash = 0x2f

/** Reads one sheet, in as many pieces as it comes. */
export function scanSheet(parts: WorkbookParts): SheetScan {
  const rows: SheetRow[] = []
  const scanned = { lastRow: 0, errors: 0, beyond: 0 }
  let where: 'before' | 'rows' | 'behind' = 'before'
  let before = ''
  let carry: Buffer = Buffer.alloc(0)

  const takeRows = (piece: Buffer) => {
    const end = piece.indexOf('</sheetData')
    if (end >= 0) where = 'behind'
    const last = end >= 0 ? end : piece.lastIndexOf('<row')
    if (last > 0) scanRows(parts, piece, last, rows, scanned)
    // A copy: the piece is large, and what is left of it small.
    carry = Buffer.from(piece.subarray(Math.max(0, last)))
  }
  return {
    take(bytes) {
      const fresh = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const piece = carry.length === 0 ? fresh : Buffer.concat([carry, fresh])
      if (where === 'rows') return takeRows(piece)
      const start = where === 'before' ? piece.indexOf('<sheetData') : -1
      if (start >= 0) {
        before = piece.toString('utf8', 0, start)
        where = 'rows'
        takeRows(piece.subarray(start))
      } else if (piece.length <= mostAround) carry = Buffer.from(piece)
    },
    end() {
      const behind = where === 'behind' ? carry.toString('utf8') : ''
      const { errors, beyond } = scanned
      return {
        rows: inOrder(rows),
        merges: mergesIn(behind),
        hiddenColumns: hiddenColumnsIn(before),
        errors,
        beyond,
        colouredByRule: colouredByRuleIn(behind),
      }
    },
  }
}

/** Rows stand in order; a program that wrote them otherwise, or one twice, is read as it wrote. */
function inOrder(rows: SheetRow[]): SheetRow[] {
  const isOrdered = rows.every(({ row }, at) => row > (rows[at - 1]?.row ?? 0))
  if (isOrdered) return rows
  return [...new Map(rows.map((row) => [row.row, row])).values()].sort((a, b) => a.row - b.row)
}

interface Scanned {
  lastRow: number
  errors: number
  beyond: number
}

/** All rows of `b` up to `end`, where no row is cut. */
function scanRows(parts: WorkbookParts, b: Buffer, end: number, rows: SheetRow[], scanned: Scanned): void {
  const found = noCell()
  let at = b.indexOf('<row')
  while (at >= 0 && at < end) {
    const close = b.indexOf(greaterThan, at)
    if (close < 0 || close > end) return
    const attributes = b.toString('latin1', at + 4, close)
    const row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? scanned.lastRow + 1)
    scanned.lastRow = row
    at = close + 1
    if (b[close - 1] !== slash) {
      const looks = looksOfRow(isHidden(attributes))
      const cells: Cell[] = []
      let count = 0
      found.column = -1
      for (at = nextCell(b, at, end); at < end && isCell(b, at); at = nextCell(b, at, end)) {
        at = readCell(b, at, end, found)
        count++
        if (found.column < mostColumns) takeCell(parts, b, found, cells, looks, scanned)
        else if (valueOf(parts, b, found, plainStyle, looksOfRow(false), scanned) !== null) scanned.beyond++
      }
      parts.countCells(count)
      if (cells.length > 0 || looks.hasFormulas()) rows.push({ row, cells, looks: looks.made() })
    }
    at = b.indexOf('<row', at)
  }
}

function isHidden(attributes: string): boolean {
  return attributes.includes('hidden') && isTrue(/\shidden="(\w+)"/.exec(attributes)?.[1] ?? null)
}

function takeCell(
  parts: WorkbookParts,
  b: Buffer,
  found: ReturnType<typeof noCell>,
  cells: Cell[],
  looks: LooksOfRow,
  scanned: Scanned,
): void {
  const { column } = found
  const style = parts.styles[found.style] ?? plainStyle
  if (style.fill !== null) looks.fill(column, style.fill)
  const cell = valueOf(parts, b, found, style, looks, scanned)
  if (cell === null) return
  // Empty cells behind the last filled one take room and say nothing.
  while (cells.length < column) cells.push(null)
  cells[column] = cell
  if (style.isStruck) looks.struck(column, '')
}

const [typeShared, typeBoolean, typeError, typeDate, typeNumber] = [0x73, 0x62, 0x65, 0x64, 0x6e] as const

function valueOf(
  { strings, numberCell }: WorkbookParts,
  b: Buffer,
  {
    column,
    type,
    typeLength,
    valueFrom,
    valueTo,
    textFrom,
    textTo,
    formulaFrom,
    formulaTo,
  }: ReturnType<typeof noCell>,
  style: CellStyle,
  looks: LooksOfRow,
  scanned: Scanned,
): Cell {
  if (textFrom >= 0) {
    const { text, struckPart } = textOfItem(b.toString('utf8', textFrom, textTo))
    if (struckPart !== null) looks.struck(column, struckPart)
    return textCell(text)
  }
  if (valueFrom < 0 || valueTo <= valueFrom) {
    if (formulaFrom >= 0) looks.formula(column, `=${typed(b.toString('utf8', formulaFrom, formulaTo))}`)
    return null
  }
  if (type === 0 || (type === typeNumber && typeLength === 1)) {
    const value = numberOf(b, valueFrom, valueTo)
    if (Number.isNaN(value)) return textCell(b.toString('utf8', valueFrom, valueTo))
    if (style.shows === 'number') return value
    const made = numberCell(value, style.shows)
    if (made.shown !== null) looks.shown(column, made.shown)
    return made.cell
  }
  if (type === typeShared && typeLength === 1) {
    const index = wholeNumber(b, valueFrom, valueTo)
    const struckPart = strings.struckParts.size === 0 ? undefined : strings.struckParts.get(index)
    if (struckPart !== undefined) looks.struck(column, struckPart)
    return textCell(strings.texts[index] ?? '')
  }
  if (type === typeBoolean) return b[valueFrom] === 0x31 || b[valueFrom] === 0x74
  if (type === typeError) {
    scanned.errors++
    return null
  }
  const text = typed(b.toString('utf8', valueFrom, valueTo))
  return type === typeDate ? dateCell(text) : textCell(text)
}

function textCell(text: string): Cell {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

/** ISO 8601, as workbooks of the strict kind write days: the day itself, whatever its time. */
function dateCell(text: string): Cell {
  const date = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(text)?.[1]
  return date === undefined ? textCell(text) : { date: date as CalendarDate }
}
