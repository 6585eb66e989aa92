/** Rows above a heading that are rows: they carry what the rows below it carry. */
import { isEmpty, textOf, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { filledCount, isValue, kindOf, type CellKind } from './cell-kinds.ts'

/** Rows that are looked at to tell what stands in a column. */
const mostLookedAt = 50

/** The rows above a heading that carry the kind of values that the rows below it carry: no title, no group. */
export function rowsWithValues({ rows }: RawTable, heading: RawRow): RawRow[] {
  const above = rows.filter(({ row }) => row < heading.row)
  if (above.length === 0) return []
  const below = rows.filter(({ row }) => row > heading.row).slice(0, mostLookedAt)
  const widths = below.map(({ cells }) => filledCount(cells)).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  const columns = new Map<number, ColumnBelow>()
  return above.filter(({ cells }) => {
    if (filledCount(cells) < Math.max(2, usual / 2)) return false
    return cells.some((cell, column) => {
      if (isEmpty(cell)) return false
      const found = columns.get(column) ?? columnBelow(below, column)
      columns.set(column, found)
      return found.texts.has(textOf(cell)) || (isValue(cell) && found.kind === kindOf(cell))
    })
  })
}

interface ColumnBelow {
  readonly texts: ReadonlySet<string>
  /** What most of its cells hold. */
  readonly kind: CellKind
}

function columnBelow(below: readonly RawRow[], column: number): ColumnBelow {
  const cells = below.map((row) => row.cells[column]).filter((cell) => !isEmpty(cell))
  const kinds = cells.map(kindOf)
  const kind = (['number', 'date'] as const).find(
    (each) => kinds.filter((other) => other === each).length * 2 > kinds.length,
  )
  return { texts: new Set(cells.map(textOf)), kind: kind ?? 'text' }
}
