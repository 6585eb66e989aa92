/** Values that are written once, at the head of the rows they hold for. */
import { isEmpty, textOf, withCells, type Cell, type RawRow } from '../readers/raw-table.ts'

/** Least share of empty cells before a column counts as written once per group. */
const emptyEnough = 0.4

export interface FilledDown {
  readonly rows: readonly RawRow[]
  /** Cells that were filled. */
  readonly count: number
}

/** Fills a column down when each of its values stands once, at the head of its rows; otherwise null. */
export function filledDown(rows: readonly RawRow[], column: number): FilledDown | null {
  const cells = rows.map((row) => row.cells[column] ?? null)
  const values = cells.filter((cell) => !isEmpty(cell)).map(textOf)
  const isGrouped =
    values.length > 0 &&
    !isEmpty(cells[0]) &&
    new Set(values).size === values.length &&
    rows.length - values.length >= emptyEnough * rows.length
  return isGrouped ? fillColumn(rows, column) : null
}

/**
 * True when a column is empty in exactly the rows in which `head`, a column written once per group, is empty. A street by
 * itself may simply be unknown, and must then not be that of the row above.
 */
export function goesAlong(rows: readonly RawRow[], column: number, head: number): boolean {
  return rows.every(({ cells }) => isEmpty(cells[column]) === isEmpty(cells[head]))
}

/** Every empty cell of a column takes the value above it. */
export function fillColumn(rows: readonly RawRow[], column: number): FilledDown {
  let last: Cell = null
  let count = 0
  const filled = rows.map((row) => {
    const cell = row.cells[column] ?? null
    if (!isEmpty(cell)) {
      last = cell
      return row
    }
    count++
    const cells = Array.from({ length: Math.max(row.cells.length, column + 1) }, (_, at) =>
      at === column ? last : (row.cells[at] ?? null),
    )
    return withCells(row, cells)
  })
  return { rows: filled, count }
}
