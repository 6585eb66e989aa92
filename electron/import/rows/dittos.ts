/** Marks that say "as above": the cell has the value of the one over it, because the party says so. */
import { isEmpty, withCells, type Cell, type RawRow } from '../readers/raw-table.ts'

const marks: ReadonlySet<string> = new Set([
  ...['idem', 'id.', 'ditto', 'zie boven', 'als boven', 'same'],
  ...['"', '""', "''", ',,', '„', '”', '“', '″', '〃', '-"-', '- " -'],
])
const longestMark = 10

export interface WithoutDittos {
  readonly rows: readonly RawRow[]
  /** By column, how many cells had such a mark. */
  readonly counts: ReadonlyMap<number, number>
}

export function withoutDittos(rows: readonly RawRow[]): WithoutDittos {
  const counts = new Map<number, number>()
  const above: Cell[] = []
  const filled = rows.map((row) => {
    let cells: Cell[] | null = null
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column] ?? null
      if (isEmpty(cell)) continue
      const value = above[column]
      if (value === undefined || !isMark(cell)) {
        above[column] = cell
        continue
      }
      cells ??= [...row.cells]
      cells[column] = value
      counts.set(column, (counts.get(column) ?? 0) + 1)
    }
    return cells === null ? row : withCells(row, cells)
  })
  return { rows: counts.size === 0 ? rows : filled, counts }
}

function isMark(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= longestMark && marks.has(cell.trim().toLowerCase())
}
