/** Finds the heading of a grid: under title blocks, over merged cells, and never a row that carries values itself. */
import { isEmpty, textOf, type Cell, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { distinctTexts, filledCount, isValue } from './cell-kinds.ts'
import { lastOfHeading } from './heading-block.ts'
import { meaningsOfHeading } from './heading-words.ts'
import { rowsWithValues } from './rows-with-values.ts'
import { timeCells } from './time-parts.ts'

/** How far down a heading is looked for. */
const deepestHeading = 40
/** Rows that are looked at to tell whether a word comes back. */
const mostLookedAt = 50

/** The (last) row of the heading, counted from 1; null when there is none. */
export function findHeadingRow(table: RawTable): number | null {
  const top = table.rows.slice(0, deepestHeading)
  const best = firstOfMore(top) ?? bestCandidate(top, table.rows)
  const found = best === null ? firstRow(table.rows) : notUnderValues(best, table)
  return found === null ? null : lastOfHeading(table, found).row
}

/** The first of several headings with rows of their own: what stands further down is another table. */
function firstOfMore(top: readonly RawRow[]): RawRow | null {
  const first = top.findIndex((row) => headingScore(row) > 0 && namesWorks(row))
  const own = top[first]
  const next = top[first + 1]
  if (own === undefined || next === undefined || headingScore(next) > 0) return null
  const isFollowed = filledCount(next.cells) >= 2 && next.cells.some(isValue)
  return isFollowed && top.slice(first + 2).some((row) => headingScore(row) > headingScore(own)) ? own : null
}

/** A number or name and two things more, in words of which most are headings. */
function namesWorks({ cells }: RawRow): boolean {
  const texts = distinctTexts(cells)
  const fields = new Set(texts.flatMap((text) => meaningsOfHeading(text)[0]?.field ?? []))
  if (!fields.has('number') && !fields.has('name')) return false
  return fields.size >= 3 && texts.filter(isKnownHeading).length >= 0.6 * texts.length
}

function bestCandidate(among: readonly RawRow[], rows: readonly RawRow[]): RawRow | null {
  let best: { row: RawRow; score: number } | null = null
  for (const row of among) {
    const score = headingScore(row)
    if (score > (best?.score ?? 0) && !repeatsBelow(row, rows)) best = { row, score }
  }
  return best?.row ?? null
}

/** Known headings weigh most; numbers and dates speak against. 0: nothing in it is a known heading. */
export function headingScore({ cells }: RawRow): number {
  const texts = withoutCrosses(distinctTexts(cells))
  const known = texts.filter(isKnownHeading).length
  if (known === 0) return 0
  const isTime = timeCells(cells)
  const values = cells.filter((cell, column) => isValue(cell) && !isTime.has(column)).length
  const filled = cells.filter((cell, column) => !isEmpty(cell) && !isTime.has(column)).length
  if (values * 2 >= filled || (texts.length < 2 && filled > 1)) return 0
  return Math.max(0, known * 4 + texts.length - values * 3)
}

/** An x is a coordinate where a y stands beside it, and otherwise a cross in a bar chart. */
function withoutCrosses(texts: readonly string[]): readonly string[] {
  const hasY = texts.some((text) => /^y\b/i.test(text))
  return hasY ? texts : texts.filter((text) => !/^x$/i.test(text))
}

export function isKnownHeading(text: string): boolean {
  return text.length < 60 && meaningsOfHeading(text).length > 0
}

/**
 * Rows above a heading that carry values like those below it are rows: then it is no heading but a row whose words sound
 * like one, and the heading stands above them, or nowhere. Only where every word of it is a heading, someone sorted the list.
 */
function notUnderValues(best: RawRow, table: RawTable): RawRow | null {
  const above = rowsWithValues(table, best)
  const [first] = above
  if (first === undefined) return best
  const before = table.rows.filter(({ row }) => row < first.row)
  const found = bestCandidate(before.slice(0, deepestHeading), table.rows) ?? firstRow(table.rows)
  if (found !== null && found.row < best.row) return found
  const texts = distinctTexts(best.cells)
  const isSure = texts.length >= 3 && texts.length === filledCount(best.cells) && texts.every(isKnownHeading)
  return isSure ? best : null
}

/** A heading does not come back as a value in its own column. */
function repeatsBelow(row: RawRow, rows: readonly RawRow[]): boolean {
  const below = rows.filter((each) => each.row > row.row).slice(0, mostLookedAt)
  return row.cells.some(
    (cell, column) =>
      isWord(cell) &&
      below.some(
        (other) =>
          textOf(other.cells[column]) === textOf(cell) && !isSameRow(other, row) && headingScore(other) === 0,
      ),
  )
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && textOf(cell).length > 1
}

function isSameRow(a: RawRow, b: RawRow): boolean {
  return a.cells.every((cell, column) => textOf(cell) === textOf(b.cells[column]))
}

/** Without a known word: the first row with more than one text, unless it carries values as the rows below it do. */
function firstRow(rows: readonly RawRow[]): RawRow | null {
  const first = rows.find(({ cells }) => distinctTexts(cells).length > 1) ?? rows[0]
  return first === undefined || looksLikeData(first, rows) ? null : first
}

/** A first row with a value where most rows below have one is data, not a heading. */
function looksLikeData(first: RawRow, rows: readonly RawRow[]): boolean {
  const below = rows.filter((row) => row !== first).slice(0, mostLookedAt)
  if (repeatsBelow(first, rows)) return true
  return first.cells.some((cell, column) => {
    if (!isValue(cell)) return false
    const filled = below.map(({ cells }) => cells[column]).filter((each) => !isEmpty(each))
    return filled.length === 0 || filled.filter(isValue).length * 2 > filled.length
  })
}
