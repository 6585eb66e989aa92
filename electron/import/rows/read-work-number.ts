/**
 * The party's own number of a work, where the program it was typed in did not spoil it: Excel takes 3-12 for the third of
 * December, shows twelve digits as 4,50027E+11 and writes that in a csv, and keeps fifteen digits of any number.
 */
import { message, type Message } from '../../../shared/domain/message.ts'
import { isSaying } from '../detect/is-saying.ts'
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import type { MappedTable } from './mapped-table.ts'

export interface WorkNumber {
  readonly text: string | null
  readonly remark: Message | null
}

/** As Excel writes a number with more digits than it shows: one digit, others behind a comma, and the power with a sign. */
const shortened = /^-?\d(?:[.,]\d+)?E\+\d+$/i
/** A double holds every whole number up to here; beyond it the last digits are made up. */
const mostDigits = 15

/**
 * The first cell of the number columns that says something, as people know it. "n.t.b." is no number: by it the next delivery
 * would take any other work without a number for this one.
 */
export function readNumber({ fields }: MappedTable, row: RawRow): WorkNumber {
  const column = fields.get('number')?.find((each) => isNumber(row.cells[each]))
  if (column === undefined) return { text: null, remark: null }
  const cell = row.cells[column] ?? null
  const shown = row.shown?.[column] ?? null
  if (isLost(cell)) return { text: null, remark: message('looks.numberLost', { text: textOf(cell) }) }
  if (shown === null && typeof cell !== 'object') return { text: textOf(cell), remark: null }
  const text = shown ?? dayFirst(textOf(cell))
  return { text, remark: message('looks.numberIsDate', { text }) }
}

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && !isEmpty(cell) && isSaying(textOf(cell))
}

/** Several works would have the same number, or one a number that nobody gave it. */
export function isLost(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) >= 10 ** mostDigits
  return typeof cell === 'string' && shortened.test(cell.trim())
}

function dayFirst(date: string): string {
  return date.split('-').reverse().join('-')
}
