/** Which rows under a heading are works, which are totals, and which name the group that the rows below them are in. */
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import { disciplineOfWords } from './discipline-words.ts'
import { plainWords } from './plain-words.ts'

export interface SortedRows {
  readonly rows: readonly RawRow[]
  /** Rows, counted from 1. */
  readonly totals: readonly number[]
  /** Rows with one filled cell that name no group: a footnote, or a work nobody finished. */
  readonly nearlyEmpty: readonly number[]
  /** What group headings say, filled down; null: there are none, or what they say is not understood. */
  readonly group: Group | null
}

/** `column` is where the headings stand when that column is theirs alone; null: they became the last column, `name`. */
interface Group {
  readonly column: number | null
  readonly name: string
  /** Rows that were given a value. */
  readonly count: number
}

const totalWords = /^(sub|eind|grand |generaal )?(totaal|totalen|total|totals|result|som|sum)\b.{0,30}$/i
/** In a table this wide, a row with one filled cell is a group heading or a footnote. */
const wideTable = 4

/** `mergedAcross` as in a raw table: a cell that runs over several columns is one cell. */
export function sortRows(
  data: readonly RawRow[],
  heading: RawRow | null,
  width: number,
  mergedAcross: ReadonlySet<string>,
): SortedRows {
  const rows: RawRow[] = []
  const totals: number[] = []
  const lonely: LonelyCell[] = []
  const headings = heading?.cells.map(textOf) ?? []
  const repeatsHeading = ({ cells }: RawRow) =>
    headings.length > 0 && headings.every((text, column) => textOf(cells[column]) === text)
  for (const row of data) {
    const first = row.cells.findIndex((cell) => !isEmpty(cell))
    if (first < 0 || repeatsHeading(row)) continue
    if (isTotal(row)) totals.push(row.row)
    else if (width >= wideTable && isOneCell(row, first, mergedAcross))
      lonely.push({ row: row.row, column: first, cell: row.cells[first] ?? null })
    else rows.push(row)
  }
  const grouped = groupRows(rows, lonely, width)
  const rest = lonely.filter((cell) => grouped === null || !grouped.headings.has(cell)).map(({ row }) => row)
  return { rows: grouped?.rows ?? rows, totals, nearlyEmpty: rest, group: grouped?.group ?? null }
}

interface LonelyCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

/** Begins with the word, and says little else: a work may be called "Totale reconstructie". */
function isTotal({ cells }: RawRow): boolean {
  const first = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '')
  if (!totalWords.test(textOf(first))) return false
  return new Set(cells.filter((cell) => typeof cell === 'string').map(textOf)).size <= 2
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

interface GroupedRows {
  readonly rows: readonly RawRow[]
  readonly headings: ReadonlySet<LonelyCell>
  readonly group: Group
}

/** Group headings have rows below them, and stand in a column of their own or say something that is understood. */
function groupRows(
  rows: readonly RawRow[],
  lonely: readonly LonelyCell[],
  width: number,
): GroupedRows | null {
  const last = rows.at(-1)?.row ?? 0
  const headings = lonely.filter(({ row }) => row < last)
  const [first] = headings
  if (first === undefined || headings.some(({ column }) => column !== first.column)) return null
  const isOwnColumn = rows.every(({ cells }) => isEmpty(cells[first.column]))
  const name = isOwnColumn ? '' : meaningOf(headings)
  // Rows before the first heading are in no group: then it is a remark between rows rather than a heading.
  if (name === null || (!isOwnColumn && (rows[0]?.row ?? 0) < first.row)) return null
  const column = isOwnColumn ? first.column : width
  let at = -1
  let count = 0
  const filled = rows.map((row) => {
    while (at + 1 < headings.length && (headings[at + 1]?.row ?? 0) < row.row) at++
    const value = headings[at]?.cell ?? null
    if (value === null) return row
    count++
    return { ...row, cells: withCell(row.cells, column, value) }
  })
  const group: Group = { column: isOwnColumn ? column : null, name, count }
  return { rows: filled, headings: new Set(headings), group }
}

function withCell(cells: readonly Cell[], column: number, value: Cell): Cell[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? value : (cells[at] ?? null),
  )
}

/** The heading a column with these values would have; null when it is not clear what they say. */
function meaningOf(headings: readonly LonelyCell[]): string | null {
  const texts = headings.map(({ cell }) => textOf(cell))
  if (texts.every((text) => (parsePeriod(text)?.precision ?? 'none') !== 'none')) return 'Periode'
  if (texts.every((text) => /^(wijk|buurt|stadsdeel|deelgebied|kern)\b/.test(plainWords(text)))) return 'Wijk'
  if (texts.every((text) => disciplineOfWords(text) !== null)) return 'Discipline'
  return null
}
