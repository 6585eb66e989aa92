/** Cells about time as text: counted days as dates, and a bare number as the week, month or quarter it stands for. */
import type { Field } from '../../../shared/domain/delivery.ts'
import type { DurationUnit } from '../../../shared/time/duration.ts'
import { dutchMonths } from '../../../shared/time/period-words.ts'
import { unitOfHeading } from '../detect/column-units.ts'
import { dayOfCount } from '../detect/counted-day.ts'
import { plainWords } from '../detect/plain-words.ts'
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import type { MappedTable } from './mapped-table.ts'

/** A cell as text about time; a serial number, or seconds since 1970, is the day it counts to. */
export function momentText(table: MappedTable, cell: Cell): string {
  if (isEmpty(cell)) return ''
  const counted =
    typeof cell === 'number' || typeof cell === 'string' ? dayOfCount(cell, table.raw.from1904) : null
  return counted ?? textOf(cell)
}

const nothingSaid: readonly string[] = []

/** What each of the field's columns says in this row, in the file's order; empty ones left out. */
export function partsOf(table: MappedTable, row: RawRow, field: Field): readonly string[] {
  const columns = table.fields.get(field)
  if (columns === undefined) return nothingSaid
  return columns.map((column) => partText(table, column, givenIn(row, column))).filter((text) => text !== '')
}

/** What the columns of a field say together: a week, month or quarter with its year, or the first that says anything. */
export function saidTogether(table: MappedTable, row: RawRow, field: Field): string {
  const columns = table.fields.get(field)
  const [only = -1] = columns ?? nowhere
  // Nearly every list has one column for it.
  return columns?.length === 1
    ? partText(table, only, givenIn(row, only))
    : completed(partsOf(table, row, field))
}

const nowhere: readonly number[] = []

/** A formula whose value is not in the file is given too, though nobody can read it. */
function givenIn({ cells, formulas }: RawRow, column: number): Cell {
  return cells[column] ?? formulas?.get(column) ?? null
}

/** A part of the year with the year that stands beside it, or else the first of the texts. */
function completed(texts: readonly string[]): string {
  const year = texts.find(isYear)
  const part = texts.find((text) => !isYear(text))
  if (year === undefined || part === undefined || /\d{4}/.test(part)) return texts[0] ?? ''
  return `${part} ${year}`
}

export function isYear(text: string): boolean {
  return text.length === 4 && /^(19|20|21)\d\d$/.test(text)
}

/** `2027.0`: what is longer is no bare number, and most texts are. */
const longestPart = 6

/** A 3 or 3e under "kwartaal" is a quarter, under "week" a week, under "maand" a month; 27 under "jaar" is 2027. */
function partText(table: MappedTable, column: number, cell: Cell): string {
  const said = momentText(table, cell)
  if (said.length > longestPart) return said
  const text = said.replace(/^((?:19|20|21)\d\d)\.0$/, '$1')
  const number = /^(?<n>\d{1,2})(?:e|de|ste)?$/.exec(text)?.groups?.['n']
  if (number === undefined) return text
  const heading = plainWords(table.columns[column] ?? '')
  if (/kwartaal|kwrt|\bkw\b|quarter/.test(heading)) return `Q${number}`
  const unit = table.units.get(column)
  if (unit === 'week' || (unit === undefined && /week|\bwk\b/.test(heading))) return `week ${number}`
  if (unit === 'month' || /maand|month/.test(heading)) return dutchMonths[Number(number) - 1] ?? text
  if (/jaar|year/.test(heading) && number.length === 2) return `20${number}`
  return text
}

/** What a bare number in the duration column counts; null: nobody said. */
export function durationUnitOf(table: MappedTable, column: number): DurationUnit | null {
  return table.units.get(column) ?? unitOfHeading(table.columns[column] ?? '')
}
