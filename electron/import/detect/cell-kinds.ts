/** What kind of thing a cell holds, as far as that tells a heading from a row of values. */
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isEmpty, textOf, type Cell } from '../readers/raw-table.ts'
import { readCoordinate } from './read-number.ts'

export type CellKind = 'empty' | 'number' | 'date' | 'text'

export function kindOf(cell: Cell | undefined): CellKind {
  if (cell === undefined || isEmpty(cell)) return 'empty'
  if (typeof cell === 'object') return 'date'
  if (typeof cell !== 'string') return 'number'
  if (readCoordinate(cell) !== null) return 'number'
  return /\d/.test(cell) && parsePeriod(cell) !== null ? 'date' : 'text'
}

/** A number, a date or a period: what stands under a heading rather than in it. */
export function isValue(cell: Cell | undefined): boolean {
  const kind = kindOf(cell)
  return kind === 'number' || kind === 'date'
}

/** The different texts of a row. */
export function distinctTexts(cells: readonly Cell[]): string[] {
  const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').map(textOf)
  return [...new Set(texts)]
}

export function filledCount(cells: readonly Cell[]): number {
  let count = 0
  for (let column = 0; column < cells.length; column++) if (!isEmpty(cells[column])) count++
  return count
}
