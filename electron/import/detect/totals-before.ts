/** Rows that somebody left out of an earlier delivery because they are totals: no work, and no question a second time. */
import type { RowRemark, TableMapping } from '../../../shared/domain/delivery.ts'
import { message } from '../../../shared/domain/message.ts'
import { textOf, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { plainWords } from './plain-words.ts'

const totalWord = /\b(sub|eind)?(totaal|totalen|totale|total|totals)\b|\b(som|sum)\b/

/** What to remember a left-out row by; null for one that does not read like a total: next time it may be a work. */
export function totalNamed(name: string): string | null {
  const plain = plainWords(name)
  return totalWord.test(plain) ? plain : null
}

/** The rows that are works, and a remark on each that was left out before as a total. */
export function withoutTotalsBefore(
  { file, sheet }: Pick<RawTable, 'file' | 'sheet'>,
  rows: readonly RawRow[],
  { totals, columns }: TableMapping,
): { rows: readonly RawRow[]; notes: RowRemark[] } {
  if (totals === undefined || totals.length === 0) return { rows, notes: [] }
  const known = new Set(totals)
  const names = columns.flatMap(({ field }, at) => (field === 'name' ? [at] : []))
  const isTotal = ({ cells }: RawRow) => {
    const name = names.map((at) => textOf(cells[at])).find((text) => text !== '')
    return name !== undefined && known.has(plainWords(name))
  }
  const found = rows.filter(isTotal)
  if (found.length === 0) return { rows, notes: [] }
  return {
    rows: rows.filter((row) => !isTotal(row)),
    notes: found.map(({ row }) => ({ file, sheet, row, message: message('import.totalBefore') })),
  }
}
