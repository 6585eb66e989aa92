/** Days that systems write where nobody knows the day: 1 January 1900, 31 December 9999. They are read as no date. */
import { isEmpty, textOf, withCells, type Cell, type RawRow } from '../readers/raw-table.ts'

/** The first and last days that databases and workbooks can keep, and zero written as a day. */
const placeholders: ReadonlySet<string> = new Set([
  ...[
    '0000-00-00',
    '0001-01-01',
    '1753-01-01',
    '1899-12-30',
    '1899-12-31',
    '1900-01-00',
    '1900-01-01',
    '1970-01-01',
  ],
  ...['2099-12-31', '2999-12-31', '9999-12-30', '9999-12-31'],
])
const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?$/

export interface WithoutPlaceholders {
  readonly rows: readonly RawRow[]
  /** By column, how many cells had one, and the first as it stands there. */
  readonly found: ReadonlyMap<number, { readonly count: number; readonly sample: string }>
}

/** @param columns those that are about time */
export function withoutPlaceholders(
  rows: readonly RawRow[],
  columns: readonly number[],
): WithoutPlaceholders {
  const found = new Map<number, { count: number; sample: string }>()
  const emptied = rows.map((row) => {
    let cells: Cell[] | null = null
    for (const column of columns) {
      const cell = row.cells[column] ?? null
      if (isEmpty(cell) || typeof cell === 'number' || !isPlaceholder(textOf(cell))) continue
      cells ??= [...row.cells]
      cells[column] = null
      const known = found.get(column) ?? { count: 0, sample: textOf(cell) }
      found.set(column, { ...known, count: known.count + 1 })
    }
    return cells === null ? row : withCells(row, cells)
  })
  return { rows: found.size === 0 ? rows : emptied, found }
}

/** Whether a text is such a day, whatever order it is written in. */
export function isPlaceholder(text: string): boolean {
  if (text.length < 8) return false
  const [, day = '', month = '', year] = dayFirst.exec(text) ?? []
  if (year === undefined) return placeholders.has(text.slice(0, 10))
  return placeholders.has(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
