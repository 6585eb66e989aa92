/** What happens on its own in the time that is on screen: today, the year of the plan, holidays, streets that close and open. */
import type { StreetClosing } from '../../../shared/domain/street-closing.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { holidaySpan, type HolidayName, type HolidayRegion } from '../../../shared/time/holidays.ts'
import { lengthOf, wholeYears, yearOf, type TimeRange } from '../../state/index.ts'

export interface Band {
  readonly what: Exclude<HolidayName, 'school'> | 'planYear'
  readonly year: number
  readonly from: number
  readonly to: number
}

/** Streets that close or open again so near to one another that they stand on one spot. */
export interface RestMark {
  readonly day: number
  readonly closing: readonly string[]
  readonly opening: readonly string[]
}

const schoolHolidays = ['spring', 'may', 'summer', 'autumn', 'christmas'] as const

/** Narrower bands are specks. */
const leastPixels = 6
/** Dig rests farther out than this many years are a row of specks, whatever the width. */
const mostYearsOfRests = 6
/** Marks of dig rest stand at least this far apart. */
const restPixels = 14

/** The year of the plan, as far as it is in sight; none where everything in sight is in it. */
export function planYearBand(year: number, range: TimeRange): Band[] {
  const { from, to } = wholeYears(year)
  const isIn = to >= range.from && from <= range.to && (from > range.from || to < range.to)
  return isIn ? [{ what: 'planYear', year, from, to }] : []
}

export interface HolidaysWanted {
  readonly building: boolean
  readonly school: boolean
  /** Null: not known, then each holiday is from where it begins in the first region to where it ends in the last. */
  readonly region: HolidayRegion | null
}

/** Holidays in sight for which there is room, first one first. A year that no table knows has none. */
export function holidayBands(wanted: HolidaysWanted, range: TimeRange, width: number): Band[] {
  const names = [
    ...(wanted.school ? schoolHolidays : []),
    ...(wanted.building ? (['building'] as const) : []),
  ]
  const bands: Band[] = []
  for (let year = yearOf(range.from) - 1; year <= yearOf(range.to); year++)
    for (const what of names) {
      const span = holidaySpan(what, year, wanted.region)
      if (span?.start == null || span.end === null) continue
      const band = { what, year, from: dayNumber(span.start), to: dayNumber(span.end) }
      const isWide = (lengthOf(band) * width) / lengthOf(range) >= leastPixels
      if (isWide && band.to >= range.from && band.from <= range.to) bands.push(band)
    }
  return bands.sort((one, other) => one.from - other.from)
}

/** A street that closes for its dig rest, or may be opened again. */
export interface RestDay {
  readonly day: number
  readonly is: 'closing' | 'opening'
  readonly name: string
}

/** Every day on which a street closes, or is the first that it may be opened again; earliest first. */
export function restDays(closings: readonly StreetClosing[]): RestDay[] {
  return closings
    .flatMap(({ from, until, name }): RestDay[] => [
      ...(from === null ? [] : [{ day: dayNumber(from), is: 'closing', name } as const]),
      { day: dayNumber(until) + 1, is: 'opening', name },
    ])
    .sort((one, other) => one.day - other.day)
}

/** Of days that come earliest first those in sight; none when looking from so far that they are a blur. */
export function restMarks(days: readonly RestDay[], range: TimeRange, width: number): RestMark[] {
  if (lengthOf(range) > mostYearsOfRests * 365.25) return []
  const apart = (restPixels * lengthOf(range)) / width
  const marks: { day: number; closing: string[]; opening: string[] }[] = []
  for (const { day, is, name } of days) {
    if (day < range.from) continue
    if (day > range.to) break
    const last = marks.at(-1)
    const mark = last !== undefined && day - last.day < apart ? last : { day, closing: [], opening: [] }
    if (mark !== last) marks.push(mark)
    mark[is].push(name)
  }
  return marks
}
