/** Bars that are drawn with the background of cells, told from rows striped for the eye and columns shaded for holidays. */
import type { RawRow } from '../readers/raw-table.ts'

const white = /^#f[b-f]f[b-f]f[b-f]$/i

/** Which of the columns a row has a bar over. `rows` are all rows of the list, `columns` those that stand for time. */
export function barsOf(
  rows: readonly RawRow[],
  columns: readonly number[],
): (row: RawRow) => ReadonlySet<number> {
  const shaded = new Map(columns.map((column) => [column, shadeOf(rows, column)]))
  return (row) => {
    const fillAt = (column: number) => {
      const fill = row.fills?.[column] ?? null
      return fill === null || white.test(fill) || fill === shaded.get(column) ? null : fill
    }
    // A row in one colour from end to end, its own cells before the bars included, is a stripe.
    const outside = (row.fills ?? []).find((fill, column) => fill !== null && !columns.includes(column))
    const drawn = columns.filter((column) => fillAt(column) !== null && fillAt(column) !== outside)
    return new Set(drawn)
  }
}

export function hasBars(rows: readonly RawRow[], columns: readonly number[]): boolean {
  const bars = barsOf(rows, columns)
  return rows.some((row) => row.fills !== undefined && bars(row).size > 0)
}

/** The colour that a column has in nearly every row: a holiday, or the week of today. */
function shadeOf(rows: readonly RawRow[], column: number): string | null {
  if (rows.length < 3) return null
  const counts = new Map<string, number>()
  for (const { fills } of rows) {
    const fill = fills?.[column] ?? null
    if (fill !== null) counts.set(fill, (counts.get(fill) ?? 0) + 1)
  }
  const usual = [...counts].find(([, count]) => count >= 0.9 * rows.length)
  return usual?.[0] ?? null
}
