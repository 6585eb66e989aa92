/**
 * A number of a workbook as the cell people see: its format makes it a date, a month, a time or a code. Dates are computed
 * from the serial number itself: no Date, so no time zone can move a day.
 * Sources: ECMA-376 part 1, 18.17.4.1 (serial numbers of 1900 and 1904), 18.8.30 and 18.8.31 (formats).
 */
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import type { Cell } from './raw-table.ts'

/** What a number format shows. `pads`: digits that are filled up with zeros; `code` is all there is of other numbers. */
export type Shows =
  'number' | 'day' | 'dayWithoutYear' | 'month' | 'year' | 'time' | { readonly pads: number }

export interface NumberCell {
  readonly cell: Cell
  /** As the program shows it, where the cell alone does not tell; null: as the cell says. */
  readonly shown: string | null
}

const lastSerial = 2_958_465
const dayZero1904 = dayNumber('1904-01-01' as CalendarDate)
/** The 1900 system counts a 29 February 1900 that never was. */
const dayZeroBeforeMarch = dayNumber('1899-12-31' as CalendarDate)
const dayZero1900 = dayNumber('1899-12-30' as CalendarDate)

/** A date as the serial number of a workbook; null where no workbook has one. */
export function dateOfSerial(serial: number, from1904: boolean): CalendarDate | null {
  const day = Math.floor(serial)
  if (day < 1 || day > lastSerial) return null
  if (from1904) return dateOfDay(dayZero1904 + day)
  return dateOfDay((day < 60 ? dayZeroBeforeMarch : dayZero1900) + day)
}

/** Formats that stand in no file because everyone knows their number; the rest are numbers, texts or amounts. */
export const knownFormats: Readonly<Record<number, string>> = {
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd-mm-yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
}

/** What a format shows of a number: `mmm-yy` is a month, `yyyy` a year. */
export function showsOfFormat(format: string): Shows {
  const [first = ''] = format.split(';')
  if (/^0{2,}$/.test(first)) return { pads: first.length }
  const letters = first
    .toLowerCase()
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p/g, 'h')
    .replace(/s\.0+/g, 's')
  // `General` and amounts: what is left of a date are its own letters.
  if (/[0#?]|general|standaard/.test(letters) || !/[ymdhsj]/.test(letters)) return 'number'
  const hasYear = /[yj]/.test(letters)
  if (letters.includes('d')) return hasYear ? 'day' : 'dayWithoutYear'
  if (hasYear) return letters.includes('m') ? 'month' : 'year'
  return /[hs]/.test(letters) ? 'time' : 'number'
}

/** Makes cells of numbers, and remembers them: the same few days stand in thousands of rows, which then share them. */
export function numberCells(from1904: boolean): (value: number, shows: Shows) => NumberCell {
  const remembered = new Map<Shows, Map<number, NumberCell>>()
  return (value, shows) => {
    let known = remembered.get(shows)
    if (known === undefined) remembered.set(shows, (known = new Map<number, NumberCell>()))
    let cell = known.get(value)
    if (cell === undefined) {
      cell = cellOfNumber(value, shows, from1904)
      // Moments that never come back are not worth keeping.
      if (known.size < 100_000) known.set(value, cell)
    }
    return cell
  }
}

const monthNames = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')

function cellOfNumber(value: number, shows: Shows, from1904: boolean): NumberCell {
  // A format of only zeros pads: 0363 is a code, not the number 363.
  if (typeof shows === 'object')
    return { cell: Number.isInteger(value) ? padded(value, shows.pads) : value, shown: null }
  if (shows === 'number') return { cell: value, shown: null }
  if (shows === 'time') return { cell: value, shown: timeOf(value) }
  const date = dateOfSerial(value, from1904)
  if (date === null) return { cell: value, shown: null }
  const month = monthNames[Number(date.slice(5, 7)) - 1] ?? ''
  switch (shows) {
    case 'day':
      return { cell: { date }, shown: null }
    case 'dayWithoutYear':
      return { cell: { date }, shown: `${Number(date.slice(8))}-${month}` }
    case 'month':
      return { cell: date.slice(0, 7), shown: `${month}-${date.slice(2, 4)}` }
    case 'year':
      return { cell: date.slice(0, 4), shown: null }
  }
}

function padded(value: number, width: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0')
}

/** The part of a day as hours and minutes. */
function timeOf(value: number): string | null {
  if (value < 0 || value >= 1) return null
  const minutes = Math.round(value * 24 * 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
