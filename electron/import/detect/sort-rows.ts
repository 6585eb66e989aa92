/** Which rows under a heading are works, which are none, and which name the group that the rows below them are in. */
import { isEmpty, textOf, type RawRow } from '../readers/raw-table.ts'
import { groupRows, type Group, type LonelyCell } from './group-lines.ts'
import { lineKind, type LineKind } from './print-lines.ts'
import { readAmount } from './read-number.ts'

export interface SortedRows {
  readonly rows: readonly RawRow[]
  /** Rows, counted from 1. */
  readonly totals: readonly number[]
  /** The heading, once more: of the next page, or of the next part under a title of its own. */
  readonly headings: readonly number[]
  readonly lines: Readonly<Record<LineKind, readonly number[]>>
  /** Titles between the rows, right above a heading that comes back. */
  readonly titles: readonly number[]
  /** Rows with one filled cell that say nothing that is understood: a work nobody finished, perhaps. */
  readonly nearlyEmpty: readonly number[]
  /** What lines between the rows say of those below them. */
  readonly groups: readonly Group[]
}

const totalWords =
  /^(sub|eind|grand |generaal |tussen)?(totaal|totalen|total|totals|result|som|sum|aantal (werken|projecten|rijen|regels))\b.{0,30}$/i
/** In a table this wide, a row with one filled cell is a group heading or a footnote. */
const wideTable = 4
/** Rows that a sum is looked for in, and sums that are looked for: more is no list with totals. */
const mostSummed = 1_000
/** A heading that comes back on the next page may differ in a cell or two. */
const mostlyTheSame = 0.8

/** `heading` are the rows of the heading; `mergedAcross` as in a raw table: a cell that runs over several columns is one. */
export function sortRows(
  data: readonly RawRow[],
  heading: readonly RawRow[],
  width: number,
  mergedAcross: ReadonlySet<string>,
): SortedRows {
  const rows: RawRow[] = []
  const totals: number[] = []
  const headings: number[] = []
  const titles: number[] = []
  const lines: Record<LineKind, number[]> = { page: [], print: [], footnote: [] }
  const lonely: LonelyCell[] = []
  const looks = heading.map(({ cells }) => cells.map((cell) => textOf(cell).toLowerCase()))
  for (const row of data) {
    const first = row.cells.findIndex((cell) => !isEmpty(cell))
    if (first < 0) continue
    const isLonely = isOneCell(row, first, mergedAcross)
    const line = lineKind(row)
    if (looks.some((look) => repeats(row, look))) headings.push(row.row)
    else if (isTotal(row)) totals.push(row.row)
    else if (line !== null && (isLonely || line !== 'footnote')) lines[line].push(row.row)
    else if (width >= wideTable && isLonely)
      lonely.push({ row: row.row, column: first, cell: row.cells[first] ?? null })
    else rows.push(row)
  }
  const grouped = groupRows(rows, lonely, heading.at(-1)?.cells.map(textOf) ?? [], width)
  const nearlyEmpty: number[] = []
  for (const cell of lonely) {
    if (grouped?.lines.has(cell) === true) continue
    if (lonely.length <= mostSummed && isSum(cell, rows)) totals.push(cell.row)
    else if (headings.includes(cell.row + 1)) titles.push(cell.row)
    else nearlyEmpty.push(cell.row)
  }
  return {
    rows: grouped?.rows ?? rows,
    totals: totals.sort((a, b) => a - b),
    headings,
    lines,
    titles,
    nearlyEmpty,
    groups: grouped?.groups ?? [],
  }
}

function repeats({ cells }: RawRow, look: readonly string[]): boolean {
  let filled = 0
  let same = 0
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (isEmpty(cell)) continue
    filled++
    if (textOf(cell).toLowerCase() === look[column]) same++
    else if (filled - same > 2) return false
  }
  const wanted = look.filter((text) => text !== '').length
  if (same === 0 || wanted === 0) return false
  return same >= 2 ? same >= mostlyTheSame * Math.max(filled, wanted) : same === filled && same === wanted
}

/** Begins with the word, and says little else: a work may be called "Totale reconstructie". */
function isTotal({ cells }: RawRow): boolean {
  const first = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '')
  if (!totalWords.test(textOf(first))) return false
  return new Set(cells.filter((cell) => typeof cell === 'string').map(textOf)).size <= 2
}

/** A number by itself under a column that it is the sum of, or of the rows since the last one. */
function isSum({ row, column, cell }: LonelyCell, rows: readonly RawRow[]): boolean {
  const wanted = typeof cell === 'number' ? cell : readAmount(cell)
  if (wanted === null) return false
  let sum = 0
  const amounts = rows
    .filter((each) => each.row < row)
    .slice(-mostSummed)
    .map(({ cells }) => cells[column])
  return amounts.reverse().some((amount) => {
    const value = typeof amount === 'number' ? amount : isEmpty(amount) ? 0 : readAmount(amount)
    sum += value ?? Number.NaN
    return sum !== 0 && Math.abs(sum - wanted) < 1
  })
}

/** One cell is filled, or all that are filled belong to one merged cell. */
function isOneCell({ row, cells }: RawRow, first: number, mergedAcross: ReadonlySet<string>): boolean {
  const text = textOf(cells[first])
  return cells.every(
    (cell, column) =>
      column === first ||
      isEmpty(cell) ||
      (mergedAcross.size > 0 && textOf(cell) === text && mergedAcross.has(`${row - 1}:${column}`)),
  )
}
