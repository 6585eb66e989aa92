/**
 * What a list shows by its looks, as columns of it: rows that are struck through, and colours by their legend. As a column
 * everyone sees it, may say what its words mean, and may set it aside; the next delivery is read the same way.
 */
import { message, type Message } from '../../../shared/domain/message.ts'
import { isEmpty, withCells, withColumns, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { looksNotes, namesOfRows } from './looks-reasons.ts'

/** Headings of the two columns; party and coordinator meet them in the mapping. */
export const struckColumn = 'Doorgestreept'
export const colourColumn = 'Kleur'
const struckWord = 'doorgestreept'

interface ColumnsAndRows {
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
}

export interface RowsWithLooks extends ColumnsAndRows {
  /** The others have moved up: the column of what is struck through stands before them. */
  readonly isShifted: boolean
  readonly notes: readonly Message[]
}

/** True for a heading that this file made. */
export function isLooksColumn(column: string): boolean {
  return column === struckColumn || column === colourColumn
}

/**
 * Puts struck through first, since it outweighs what else a row says of its phase, and colour last; a row that says its
 * phase itself is not asked for its colour. The notes are of everything that looks say, whether it became a column or not.
 */
export function withLooks(table: RawTable, headed: ColumnsAndRows): RowsWithLooks {
  const found = looksNotes(headed.columns, headed.rows, isStruckRow)
  const coloured = withColours(table, headed, found)
  const struck = withStruck(coloured, found)
  return { ...struck, isShifted: struck !== coloured, notes: found }
}

function withStruck(headed: ColumnsAndRows, notes: Message[]): ColumnsAndRows {
  const struck = headed.rows.filter(isStruckRow)
  if (struck.length === 0 || headed.columns.includes(struckColumn)) return headed
  notes.push(
    message('looks.struckRows', { count: struck.length, rows: namesOfRows(struck), column: struckColumn }),
  )
  const shifted = [-1, ...headed.columns.keys()]
  return {
    columns: [struckColumn, ...headed.columns],
    rows: headed.rows.map((row) => {
      const [, ...cells] = withColumns(row, shifted).cells
      return { ...withColumns(row, shifted), cells: [isStruckRow(row) ? struckWord : null, ...cells] }
    }),
  }
}

/** Most of what it says is struck through; one cell that is, is a change within the row. */
export function isStruckRow({ cells, struck }: RawRow): boolean {
  if (struck === undefined) return false
  return struck.length * 2 > cells.filter((cell) => !isEmpty(cell)).length
}

function withColours(table: RawTable, headed: ColumnsAndRows, notes: Message[]): ColumnsAndRows {
  const colours = headed.rows.map(colourOfRow)
  if (colours.every((colour) => colour === null)) return headed
  const words = headed.rows.map((row, index) => wordOf(row, colours[index] ?? null, table.legend))
  const unread = headed.rows.filter((_, index) => colours[index] !== null && words[index] === null)
  if (unread.length > 0 && saysSomething(colours))
    notes.push(message('looks.coloursNotRead', { count: unread.length, rows: namesOfRows(unread) }))
  const read = words.filter((word) => word !== null)
  if (read.length === 0 || headed.columns.includes(colourColumn)) return headed
  notes.push(
    message('looks.coloursRead', { count: read.length, words: countedWords(read), column: colourColumn }),
  )
  return {
    columns: [...headed.columns, colourColumn],
    rows: headed.rows.map((row, index) =>
      withCells(
        row,
        Array.from({ length: headed.columns.length + 1 }, (_, at) =>
          at === headed.columns.length ? (words[index] ?? null) : (row.cells[at] ?? null),
        ),
      ),
    ),
  }
}

function wordOf(
  { fills = [], cells }: RawRow,
  colour: string | null,
  legend: RawTable['legend'],
): string | null {
  const own = colour === null ? undefined : legend.get(colour)
  if (own !== undefined) return own
  // Often only the cell of the number or the name is coloured.
  const named = new Set(
    fills.flatMap((each, at) => (each === null || isEmpty(cells[at]) ? [] : (legend.get(each) ?? []))),
  )
  const [only] = named
  return named.size === 1 ? (only ?? null) : null
}

/** The colour that most cells with a value have. */
function colourOfRow({ cells, fills }: RawRow): string | null {
  if (fills === undefined) return null
  const counts = new Map<string, number>()
  let filled = 0
  cells.forEach((cell, column) => {
    if (isEmpty(cell)) return
    filled++
    const colour = fills[column] ?? null
    if (colour !== null) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  })
  return [...counts].find(([, count]) => count * 2 > filled)?.[0] ?? null
}

/** Rows that are all alike, or light and dark in turn, are coloured to be read more easily and say nothing by it. */
function saysSomething(colours: readonly (string | null)[]): boolean {
  if (new Set(colours).size < 2) return false
  const inTurn = (from: number) => new Set(colours.filter((_, index) => index % 2 === from)).size <= 1
  return !(inTurn(0) && inTurn(1) && colours.length > 2)
}

function countedWords(words: readonly string[]): string {
  return [...new Set(words)]
    .map((word) => `${word} (${words.filter((each) => each === word).length})`)
    .slice(0, 8)
    .join(', ')
}
