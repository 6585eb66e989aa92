/** A sheet with more than one table on it, under or beside each other: each becomes a table of its own. */
import { message } from '../../../shared/domain/message.ts'
import { isEmpty, textOf, withColumns, type Cell, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { templateHeadingRow } from '../template/template-columns.ts'
import { distinctTexts, filledCount, isValue } from '../detect/cell-kinds.ts'
import { headingScore, findHeadingRow, isKnownHeading } from '../detect/heading-row.ts'
import { meaningsOfHeading } from '../detect/heading-words.ts'

/** Parts of the headings of two tables that are the same, before the second is taken for a table of the same kind. */
const mostlyTheSame = 0.6
const leastHeadings = 3

/** The tables of a grid, from left to right and from top to bottom; mostly the grid itself. Named columns stay one table. */
export function splitTables(table: RawTable): readonly RawTable[] {
  if (table.columns !== null || templateHeadingRow(table) !== null) return [table]
  const parts = beside(table).flatMap(under)
  if (parts.length < 2) return [table]
  return parts.map((part, index) => (index === 0 ? part : named(part, index + 1)))
}

/** `Blad1 #2`: the same in every language, and the same in the next delivery. */
function named(part: RawTable, count: number): RawTable {
  const sheet = `${part.sheet ?? ''} #${count}`.trim()
  const row = part.rows[0]?.row ?? null
  const found = message('import.secondTable', { sheet, of: part.sheet ?? part.file, row: row ?? 1 })
  return { ...part, sheet, notes: [{ file: part.file, sheet, row, message: found }], rejected: [] }
}

/** Two headings beside each other that say the same things of two works in one row. */
function beside(table: RawTable): RawTable[] {
  const row = findHeadingRow(table)
  const heading = table.rows.find((each) => each.row === row)
  if (heading === undefined) return [table]
  const at = heading.cells.findIndex(
    (_, column) => column >= leastHeadings && beginsAgain(heading.cells, column),
  )
  if (at < 0) return [table]
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const columns = Array.from({ length: width }, (_, column) => column)
  return [slice(table, columns.slice(0, at)), ...beside(slice(table, columns.slice(at)))]
}

function beginsAgain(cells: readonly Cell[], at: number): boolean {
  const left = headingsIn(cells.slice(0, at))
  const right = headingsIn(cells.slice(at))
  const [first] = left
  if (first === undefined || textOf(cells[at]).toLowerCase() !== first || right.length < leastHeadings)
    return false
  const same = right.slice(0, left.length).filter((text) => left.includes(text))
  const says = new Set(same.flatMap((text) => meaningsOfHeading(text)[0]?.field ?? []))
  return (
    same.length >= leastHeadings &&
    same.length >= mostlyTheSame * left.length &&
    (says.has('number') || says.has('name')) &&
    says.size >= leastHeadings
  )
}

function headingsIn(cells: readonly Cell[]): string[] {
  return cells.map((cell) => textOf(cell).toLowerCase()).filter((text) => text !== '')
}

function slice(table: RawTable, columns: readonly number[]): RawTable {
  const at = new Map(columns.map((column, index) => [column, index]))
  const mergedAcross = [...table.mergedAcross].flatMap((key) => {
    const [row, column] = key.split(':')
    const moved = at.get(Number(column))
    return moved === undefined ? [] : [`${row}:${moved}`]
  })
  const rows = table.rows
    .map((row) => withColumns(row, columns))
    .filter(({ cells }) => filledCount(cells) > 0)
  const hiddenColumns = table.hiddenColumns.flatMap((column) => at.get(column) ?? [])
  return { ...table, rows, mergedAcross: new Set(mergedAcross), hiddenColumns }
}

/** A heading further down, of the same words in another order or below a gap or title, begins another table. */
function under(table: RawTable): RawTable[] {
  const row = findHeadingRow(table)
  const at = table.rows.findIndex((each) => each.row === row)
  const heading = table.rows[at]
  if (heading === undefined) return [table]
  const words = new Set(headingsIn(heading.cells))
  const starts = [0]
  for (let index = at + 2; index < table.rows.length - 1; index++) {
    const next = table.rows[index]
    if (next !== undefined && beginsTable(table.rows, index, next, heading, words))
      starts.push(withTitle(table.rows, index))
  }
  return starts.map((from, index) => ({ ...table, rows: table.rows.slice(from, starts[index + 1]) }))
}

function beginsTable(
  rows: readonly RawRow[],
  index: number,
  next: RawRow,
  heading: RawRow,
  words: ReadonlySet<string>,
): boolean {
  const above = rows[index - 1]
  const isApart = above !== undefined && (next.row - above.row > 1 || filledCount(above.cells) === 1)
  // Most rows begin with words that are in no heading, and are looked at no further.
  if (!isApart && !beginsWithOneOf(words, next)) return false
  if (next.cells.some((cell) => !isEmpty(cell) && typeof cell !== 'string')) return false
  // The same heading once more is that of the next page.
  if (heading.cells.every((cell, column) => textOf(cell) === textOf(next.cells[column]))) return false
  const texts = distinctTexts(next.cells)
  if (texts.length < leastHeadings || texts.some(isValue)) return false
  const same = texts.filter((text) => words.has(text.toLowerCase())).length
  const isSameWords = same >= leastHeadings && same >= mostlyTheSame * texts.length
  if (isSameWords) return !isNextPage(heading, next)
  if (!isApart || headingScore(next) === 0) return false
  const known = texts.filter(isKnownHeading).length
  return known >= leastHeadings && known >= mostlyTheSame * texts.length
}

function beginsWithOneOf(words: ReadonlySet<string>, { cells }: RawRow): boolean {
  for (let column = 0; column < leastHeadings; column++) {
    const cell = cells[column]
    if (typeof cell === 'string' && words.has(textOf(cell).toLowerCase())) return true
  }
  return false
}

/** Nearly the same heading in the same columns comes back on the next page, with a word more or less. */
function isNextPage(heading: RawRow, next: RawRow): boolean {
  const filled = next.cells.flatMap((cell, column) => (isEmpty(cell) ? [] : [column]))
  const same = filled.filter(
    (column) => textOf(next.cells[column]).toLowerCase() === textOf(heading.cells[column]).toLowerCase(),
  ).length
  return same >= 0.8 * Math.max(filled.length, filledCount(heading.cells))
}

/** The lines right above a heading with one cell each are its title. */
function withTitle(rows: readonly RawRow[], index: number): number {
  let from = index
  while (from > 1) {
    const above = rows[from - 1]
    if (above === undefined || filledCount(above.cells) !== 1 || (rows[from]?.row ?? 0) - above.row > 2) break
    from--
  }
  return from
}
