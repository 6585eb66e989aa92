/** The rows that make up a heading, and the names they give to the columns together. */
import {
  distinctNames,
  isEmpty,
  textOf,
  type Cell,
  type RawRow,
  type RawTable,
} from '../readers/raw-table.ts'
import { distinctTexts, filledCount, isValue } from './cell-kinds.ts'
import { meaningsOfHeading } from './heading-words.ts'
import { periodHeading } from './period-heading.ts'
import { rowsWithValues } from './rows-with-values.ts'
import { timeCells } from './time-parts.ts'
import { timeScale, type TimeScale } from './time-scale.ts'
import { timesOfHeading } from './read-number.ts'

/** A heading of more rows is a table. */
const mostHeadingRows = 4

export interface HeadingBlock {
  /** From top to bottom; empty: the table has no heading. */
  readonly rows: readonly RawRow[]
  /** Columns that are stretches of time. */
  readonly scale: TimeScale | null
}

/** The heading whose last row is `row`; null: there is none. */
export function headingBlock(table: RawTable, row: number | null): HeadingBlock {
  const last = row === null ? undefined : table.rows.find((each) => each.row === row)
  if (last === undefined) return { rows: [], scale: null }
  const rows = [last]
  const at = table.rows.indexOf(last)
  const works = new Set(rowsWithValues(table, last))
  for (let index = at - 1; index >= 0 && rows.length < mostHeadingRows; index--) {
    const above = table.rows[index]
    const below = rows[0]
    if (above === undefined || below === undefined || above.row !== below.row - 1) break
    if (works.has(above) || !namesColumns(above)) break
    rows.unshift(above)
  }
  return { rows, scale: timeScale(rows, yearOf(table, rows[0]?.row ?? 0)) }
}

/** Names several columns and carries no values. */
function namesColumns({ cells }: RawRow): boolean {
  const isTime = timeCells(cells)
  const values = cells.filter((cell, column) => isValue(cell) && !isTime.has(column)).length
  return (distinctTexts(cells).length >= 2 || isTime.size >= 2) && values === 0
}

/** The last row of the heading that `first` belongs to: what it leaves open the next rows may name. */
export function lastOfHeading(table: RawTable, first: RawRow): RawRow {
  const block = [first]
  for (let index = table.rows.indexOf(first) + 1; block.length < mostHeadingRows; index++) {
    const next = table.rows[index]
    if (next === undefined || next.row !== first.row + block.length || !completes(table, block, next)) break
    block.push(next)
  }
  return block.at(-1) ?? first
}

/** True when every cell of the next row names what the rows above left open: an empty heading, or one over several columns. */
function completes(table: RawTable, block: readonly RawRow[], next: RawRow): boolean {
  const isTime = timeCells(next.cells)
  const timeAbove = block.map(({ cells }) => timeCells(cells))
  const filled = next.cells.flatMap((cell, column) => (isEmpty(cell) ? [] : [column]))
  const isUnderTime = (column: number) => timeAbove.some((each) => each.has(column))
  const isOpen = (column: number) =>
    block.every(
      (above) =>
        isEmpty(above.cells[column]) ||
        textOf(above.cells[column]) === textOf(next.cells[column]) ||
        isShared(table, above, column) ||
        (isEmpty(above.cells[column + 1]) && !isEmpty(next.cells[column + 1])),
    )
  const isNamed = (column: number) => (isUnderTime(column) ? isTime.has(column) : isOpen(column))
  if (filled.length < 2 || !filled.every(isNamed)) return false
  const words = filled.filter((column) => !isTime.has(column))
  if (words.length === 0) return true
  return (
    words.every((column) => !isValue(next.cells[column])) &&
    words.some((column) => meaningsOfHeading(textOf(next.cells[column])).length > 0)
  )
}

function isShared({ mergedAcross }: RawTable, { row }: RawRow, column: number): boolean {
  return mergedAcross.has(`${row - 1}:${column}`)
}

/** The names of a grid's columns under this heading; empty for those that it gives no name. `units` stand under it. */
export function namesUnder(
  table: RawTable,
  { rows, scale }: HeadingBlock,
  width: number,
  units: ReadonlyMap<number, string> = new Map(),
): string[] {
  return Array.from({ length: width }, (_, column) => {
    const own = columnName(table, rows, column)
    // What a heading says besides its period ("2027 (x € 1.000)") stays in its name.
    const name = periodHeading(own) === null ? (scale?.names.get(column) ?? own) : own
    const unit = units.get(column)
    return name === '' || unit === undefined || !needsUnit(name, unit) ? name : `${name} (${unit})`
  })
}

/** A unit changes what an amount means, and tells people what a number is that the program does not read. */
function needsUnit(name: string, unit: string): boolean {
  if (timesOfHeading(name) !== 1) return false
  return timesOfHeading(unit) !== 1 || meaningsOfHeading(name).length === 0
}

/** The names of a grid's columns if its heading were at `row`; null: it has none, and its columns are called A, B, C. */
export function columnNames(table: RawTable, row: number | null): string[] {
  const block = headingBlock(table, row)
  const last = block.rows.at(-1)
  return distinctNames(namesUnder(table, block, last === undefined ? widthOf(table) : last.cells.length))
}

export function widthOf({ rows }: RawTable): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
}

/** The lowest cell that says something, with what a merged cell above it says about several columns. */
function columnName(table: RawTable, rows: readonly RawRow[], column: number): string {
  let name = ''
  for (const row of [...rows].reverse()) {
    const said = nameOfCell(row.cells[column])
    if (said === '' || said.toLowerCase() === name.toLowerCase()) continue
    if (name === '') name = row === rows.at(-1) || isName(table, row, column) ? said : name
    else if (isShared(table, row, column)) name = `${said} ${name}`
  }
  return name
}

function isName(table: RawTable, row: RawRow, column: number): boolean {
  return isShared(table, row, column) || typeof row.cells[column] === 'string'
}

function nameOfCell(cell: Cell | undefined): string {
  return textOf(cell).replace(/\s+/g, ' ')
}

/** The year that the title above the heading says, or else the name of the sheet or file; null where there is none, or two. */
function yearOf({ rows, sheet, file }: RawTable, top: number): number | null {
  const title = rows
    .filter(({ row, cells }) => row < top && filledCount(cells) <= 3)
    .flatMap(({ cells }) => cells.map(textOf))
  for (const text of [title.join(' '), sheet ?? '', file.split('/').at(-1) ?? '']) {
    const years = new Set(
      text.replace(/\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/g, ' ').match(/(?<!\d)20\d\d(?!\d)/g) ?? [],
    )
    const [year, ...others] = [...years].map(Number).sort((a, b) => a - b)
    if (year !== undefined && others.every((other) => other === year + 1)) return year
  }
  return null
}
