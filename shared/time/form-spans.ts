/** What the parts of a form mean: from year, month, number and word to a stretch of days. */
import { calendarDate } from './day-number.ts'
import { holidayNames, holidayRegions, holidaySpan } from './holidays.ts'
import { dutchDay, epochSeconds, secondsOf } from './instant.ts'
import {
  spanOfDay,
  spanOfHalfMonth,
  spanOfMonths,
  spanOfWeek,
  spanOfWeekInMonth,
  spanOfYears,
  type Span,
} from './period-span.ts'
import { monthNumbers, ordinals, seasonStart } from './period-words.ts'

/** What the digits behind a year count, where the column says so: `2027-36` is a week, a month it cannot be. */
export type PartOfYear = 'week' | 'month' | 'year'

export interface PeriodHints {
  /** False when the column proved to be month-day-year. */
  readonly dayFirst?: boolean
  /** Year from another column or from the other end of a range, for texts that leave it out. */
  readonly year?: number
  readonly counts?: PartOfYear
}

export type Parts = Readonly<Record<string, string | undefined>>

/** `2027`, `'27` and `27`, or the hint's year; NaN when there is none, which no span accepts. */
export function yearFrom(text: string | undefined, hints: PeriodHints): number {
  if (text === undefined) return hints.year ?? Number.NaN
  const digits = text.replace("'", '')
  const value = digits.length === 2 ? 2000 + Number(digits) : Number(digits)
  return value >= 1900 && value < 2200 ? value : Number.NaN
}

export function yearSpan({ year }: Parts): Span | null {
  const value = yearFrom(year, {})
  return spanOfYears(value, value)
}

/** How many years two digits behind a year may run on before they may as well be a week. */
const mostYears = 5

/** `2027-03` is a month, `2027-28` two years; `2027-36` is a week where the column says so, and otherwise not known. */
export function yearAndTwoDigits({ from, short }: Parts, { counts }: PeriodHints): Span | null {
  const first = Number(from)
  const second = Number(short)
  if (counts === 'week') return spanOfWeek(first, second)
  if (counts !== 'year' && second >= 1 && second <= 12) return monthSpan(first, second)
  const last = Math.floor(first / 100) * 100 + second
  const isYears = last > first && (counts === 'year' || last - first <= mostYears)
  return isYears && counts !== 'month' ? spanOfYears(first, last) : null
}

/** `202705` is the fifth month or the fifth week: only the column can tell. */
export function yearThenNumber({ y, n }: Parts, { counts }: PeriodHints): Span | null {
  if (counts === 'week') return spanOfWeek(Number(y), Number(n))
  return counts === 'month' ? monthSpan(Number(y), Number(n)) : null
}

export function numberThenYear({ n, y }: Parts, { counts }: PeriodHints): Span | null {
  return counts === 'week' ? spanOfWeek(Number(y), Number(n)) : monthSpan(Number(y), Number(n))
}

/** A day with a time behind it: the day as written, except that an instant in UTC is the day it then is here. */
export function dayWithTime({ y, m, d, time }: Parts): Span | null {
  const day = spanOfDay(Number(y), Number(m), Number(d))
  const date = calendarDate(Number(y), Number(m), Number(d))
  if (time === undefined || day === null || date === null) return day
  const clock = timeOf(time)
  if (clock === null) return null
  if (!clock.isUtc) return day
  return sameDay(dutchDay(secondsOf(date, clock.hours, clock.minutes, clock.seconds)))
}

interface Clock {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
  readonly isUtc: boolean
}

const compactTime = /^t(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)?(?:[.,]\d+)?(?<zone>z|[+-]\d{4})?$/

function timeOf(text: string): Clock | null {
  // Digits without a colon are a time behind a T alone: behind a space they may be a year.
  const found =
    compactTime.exec(text) ??
    /^(?:,? ?|t(?=.*:))(?<h>\d{1,2}):(?<min>\d\d)(?::(?<s>\d\d)(?:[.,]\d+)?)?(?: ?(?:am|pm|uur|u))?(?: ?(?<zone>z|utc|gmt|[+-]\d\d:?\d\d))?$/.exec(
      text,
    )
  if (found === null) return null
  const { h, min, s, zone } = found.groups ?? {}
  const [hours, minutes, seconds] = [Number(h), Number(min), Number(s ?? 0)]
  if (hours > 24 || minutes > 59 || seconds > 60) return null
  return { hours, minutes, seconds, isUtc: zone !== undefined && /^(z|utc|gmt|[+-]00:?00)$/.test(zone) }
}

/** `Sat May 01 2027 00:00:00 GMT+0200 (CEST)`, as programs write a date when nobody asks for a form. */
export function writtenOut({ month, d, y, time, zone }: Parts): Span | null {
  const m = String(monthNumbers[month ?? ''] ?? 0)
  const isUtc = zone === undefined || zone === '' || /^[+-]00/.test(zone)
  return dayWithTime({ y, m, d, time: ` ${time ?? ''}${isUtc ? 'z' : zone}` })
}

/** `/Date(1809122400000)/`: milliseconds since 1970. */
export function millisecondsDay({ ms }: Parts): Span | null {
  const seconds = epochSeconds(Number(ms))
  return seconds === null ? null : sameDay(dutchDay(seconds))
}

function sameDay(date: ReturnType<typeof dutchDay>): Span {
  return { start: date, end: date, precision: 'day' }
}

export function numericDay({ a, b, year, time }: Parts, hints: PeriodHints): Span | null {
  if (time !== undefined && timeOf(time) === null) return null
  const y = yearFrom(year, {})
  const [first, second] = [Number(a), Number(b)]
  const dayMonth = spanOfDay(y, second, first)
  const monthDay = spanOfDay(y, first, second)
  return hints.dayFirst === false ? (monthDay ?? dayMonth) : (dayMonth ?? monthDay)
}

export function dayInMonth({ d, month, year }: Parts, hints: PeriodHints): Span | null {
  return spanOfDay(yearFrom(year, hints), monthNumbers[month ?? ''] ?? 0, Number(d))
}

export function namedMonth({ month, year }: Parts, hints: PeriodHints): Span | null {
  return monthSpan(yearFrom(year, hints), monthNumbers[month ?? ''] ?? 0)
}

function monthSpan(y: number, m: number): Span | null {
  return Number.isNaN(y) ? null : spanOfMonths(y, m, m, 'month')
}

function countFrom({ n, word }: Parts): number {
  return n !== undefined ? Number(n) : (ordinals[word ?? ''] ?? Number.NaN)
}

function isLast({ word }: Parts): boolean {
  return word === 'laatste' || word === 'last'
}

export function quarterSpan(part: Parts, hints: PeriodHints): Span | null {
  const n = countFrom(part)
  const y = yearFrom(part['year'], hints)
  return Number.isNaN(n + y) ? null : spanOfMonths(y, n * 3 - 2, n * 3, 'quarter')
}

function halfFrom(part: Parts): 1 | 2 | null {
  const n = isLast(part) ? 2 : countFrom(part)
  return n === 1 || n === 2 ? n : null
}

export function halfSpan(part: Parts, hints: PeriodHints): Span | null {
  const n = halfFrom(part)
  const y = yearFrom(part['year'], hints)
  return n === null || Number.isNaN(y) ? null : spanOfMonths(y, n * 6 - 5, n * 6, 'half')
}

export function halfMonthSpan(part: Parts, hints: PeriodHints): Span | null {
  const n = halfFrom(part)
  const y = yearFrom(part['year'], hints)
  return n === null ? null : spanOfHalfMonth(y, monthNumbers[part['month'] ?? ''] ?? 0, n)
}

export function weekSpan({ w, year }: Parts, hints: PeriodHints): Span | null {
  const y = yearFrom(year, hints)
  return Number.isNaN(y) ? null : spanOfWeek(y, Number(w))
}

export function weekInMonthSpan(part: Parts, hints: PeriodHints): Span | null {
  const n = countFrom(part)
  const y = yearFrom(part['year'], hints)
  if (Number.isNaN(n + y)) return null
  return spanOfWeekInMonth(y, monthNumbers[part['month'] ?? ''] ?? 0, isLast(part) ? 'last' : n)
}

/** "winter 2027" alone may be either winter that touches the year, so it means both: the widest it can. */
export function seasonSpan(part: Parts, hints: PeriodHints): Span | null {
  const y = yearFrom(part['year'], hints)
  const first = seasonStart[part['season'] ?? '']
  if (Number.isNaN(y) || first === undefined) return null
  return first === 12 ? spanOfMonths(y - 1, 12, 26, 'season') : spanOfMonths(y, first, first + 2, 'season')
}

/** "Kerstvakantie 2027" may be either that touches the year, as a winter may. */
export function holidayOf({ holiday, region, year, to }: Parts, hints: PeriodHints): Span | null {
  const name = holidayNames[holiday ?? '']
  const y = yearFrom(year, hints)
  if (name === undefined || Number.isNaN(y)) return null
  if (name !== 'christmas') return to === undefined ? holidaySpan(name, y, regionOf(region)) : null
  const found = holidaySpan(name, y, regionOf(region))
  const before = to === undefined ? holidaySpan(name, y - 1, regionOf(region)) : found
  return found === null || before === null ? null : { ...found, start: before.start }
}

function regionOf(word: string | undefined) {
  return word === undefined ? null : (holidayRegions[word] ?? null)
}
