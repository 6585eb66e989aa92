/**
 * Days that stand as a count: the serial number of a workbook, or seconds or milliseconds since 1970. Only for columns
 * that are about time; anywhere else such a number counts something else.
 */
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { dutchDay, epochSeconds } from '../../../shared/time/instant.ts'
import { dateOfSerial } from '../readers/cell-of-number.ts'

const number = /^-?\d{5,13}(?:[.,]\d+)?$/

/** Serial numbers of days from 1982 to 2100. */
export function isSerial(value: number): boolean {
  return value > 30_000 && value < 74_000 && dateOfSerial(value, false) !== null
}

/**
 * The day a number or its digits count to; null for other numbers and texts. An instant is the day it then is in the
 * Netherlands: local midnight, written in UTC, is the evening before.
 * @param from1904 how the workbook counts; other files count from 1900.
 */
export function dayOfCount(cell: number | string, from1904: boolean): CalendarDate | null {
  if (typeof cell === 'string' && !number.test(cell.trim())) return null
  const value = typeof cell === 'number' ? cell : Number(cell.trim().replace(',', '.'))
  if (isSerial(value)) return dateOfSerial(value, from1904)
  const seconds = epochSeconds(value)
  return seconds === null ? null : dutchDay(seconds)
}
