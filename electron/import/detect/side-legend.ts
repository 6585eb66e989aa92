/**
 * A legend that stands beside the table: a column of its own, behind an empty one, with a colour and a word in each of a
 * few rows. It says nothing of the works it happens to stand beside, so it is taken out of their rows.
 */
import { isEmpty, textOf, withColumns, type RawRow } from '../readers/raw-table.ts'

export interface SideLegend {
  /** Colour (`#rrggbb`) to the party's own word. */
  readonly legend: ReadonlyMap<string, string>
  /** The rows without what belongs to the legend. */
  readonly rows: readonly RawRow[]
}

const title = /^(legenda?|kleuren?|betekenis|toelichting|status|fase)\b/i
const longestWord = 60
const mostLines = 15

/** Null when no such legend stands beside the table. */
export function sideLegend(rows: readonly RawRow[]): SideLegend | null {
  if (rows.every(({ fills }) => fills === undefined)) return null
  const width = rows.reduce((most, { cells, fills }) => Math.max(most, cells.length, fills?.length ?? 0), 0)
  const isBlank = Array.from({ length: width }, (_, column) =>
    rows.every(({ cells }) => isEmpty(cells[column])),
  )
  for (let column = width - 1; column > 1; column--) {
    const gap = isBlank.lastIndexOf(true, column - 1)
    if (isBlank[column] === true || gap < 1 || isBlank.slice(0, gap).every(Boolean)) continue
    const legend = legendIn(rows, column, gap)
    if (legend === null) continue
    // All between the table and the legend is empty, and nothing but the legend stands behind it.
    if (isBlank.slice(column + 1).some((blank) => !blank)) continue
    const kept = [...Array(isBlank.lastIndexOf(false, gap) + 1).keys()]
    return { legend, rows: rows.map((row) => withColumns(row, kept)).filter(holdsSomething) }
  }
  return null
}

function holdsSomething({ cells }: RawRow): boolean {
  return cells.some((cell) => !isEmpty(cell))
}

/** The lines of a legend in one column: each a word in a colour of its own that cells of the table have too. */
function legendIn(rows: readonly RawRow[], column: number, gap: number): Map<string, string> | null {
  const legend = new Map<string, string>()
  // Before the words stand their colours, with a title above them at most.
  const before = rows
    .flatMap(({ cells }) => cells.slice(gap + 1, column).map(textOf))
    .filter((text) => text !== '')
  if (!before.every((text) => title.test(text))) return null
  for (const { cells, fills } of rows) {
    const word = textOf(cells[column])
    if (word === '') continue
    const colour = fills?.[column] ?? fills?.[column - 1] ?? null
    if (colour === null && title.test(word) && legend.size === 0) continue
    if (colour === null || legend.has(colour) || word.length > longestWord || !/\p{L}{2}/u.test(word))
      return null
    legend.set(colour, word)
  }
  if (legend.size < 2 || legend.size > mostLines) return null
  const used = rows.some(({ fills = [] }) =>
    fills.slice(0, gap).some((fill) => fill !== null && legend.has(fill)),
  )
  return used ? legend : null
}
