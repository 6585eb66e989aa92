/** Periods and dates as they are read on the screen: `12 mrt 2027`, `Q2 2027`, vague ones with `±`. */
import { isVague, type CalendarDate, type Period, type Precision } from '../domain/period.ts'
import type { Bilingual, Language } from '../domain/language.ts'
import { addDays, dayNumber, daysInMonth } from './day-number.ts'
import { isoWeek, weekdayOf } from './iso-week.ts'

/** Not of the runtime: `Intl` shortens September to Sep or Sept as its version has it, and what is written is read back. */
const months: Readonly<Record<Language, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
const words = {
  none: { nl: 'geen datum', en: 'no date' },
  from: { nl: 'vanaf', en: 'from' },
  until: { nl: 't/m', en: 'until' },
  week: { nl: 'week', en: 'week' },
  noStart: { nl: 'begin niet gegeven', en: 'start not given' },
  noEnd: { nl: 'einde niet gegeven', en: 'end not given' },
} as const satisfies Record<string, Bilingual>
const seasons: Readonly<Record<number, Bilingual>> = {
  3: { nl: 'voorjaar', en: 'spring' },
  6: { nl: 'zomer', en: 'summer' },
  9: { nl: 'najaar', en: 'autumn' },
  12: { nl: 'winter', en: 'winter' },
}
const thirds: Readonly<Record<number, Bilingual>> = {
  1: { nl: 'begin', en: 'early' },
  5: { nl: 'medio', en: 'mid' },
  9: { nl: 'eind', en: 'late' },
}
const halves: Readonly<Record<number, Bilingual>> = {
  1: { nl: '1e helft', en: 'first half' },
  7: { nl: '2e helft', en: 'second half' },
}

/** `mrt`, `Mar`. */
export function sayMonth(date: CalendarDate, language: Language): string {
  return months[language][monthOf(date) - 1] ?? ''
}

/** `12 mrt 2027`, `12 Mar 2027`. */
export function sayDate(date: CalendarDate, language: Language): string {
  return `${dayOf(date)} ${sayMonth(date, language)} ${yearOf(date)}`
}

/**
 * A period in the words of the precision it was given in; what is exactly a month, quarter or year is called that. A bound
 * that was taken from the other one is said not to be given: nobody should take `1 mrt 2027` for a work of one day.
 */
export function sayPeriod(period: Period, language: Language): string {
  const { start, end } = period
  if (start === null && end === null) return words.none[language]
  if (end === null) return `${words.from[language]} ${start === null ? '' : sayDate(start, language)}`
  if (start === null) return `${words.until[language]} ${sayDate(end, language)}`
  const said = saySpan(start, end, period.precision, language)
  const marked = isVague(period) ? `± ${said}` : said
  if (period.derived === null) return marked
  return `${marked}, ${words[period.derived === 'end' ? 'noEnd' : 'noStart'][language]}`
}

function saySpan(start: CalendarDate, end: CalendarDate, precision: Precision, language: Language): string {
  const one = sayers[precision](start, end, language) ?? sayExact(start, end, language)
  if (one !== null) return one
  const step = unitEnd[precision]
  if (step === undefined) return sayDates(start, end, language)
  const first = sayers[precision](start, step(start), language)
  const last = sayers[precision](unitStart(end, precision), end, language)
  return first !== null && last !== null ? `${first} – ${last}` : sayDates(start, end, language)
}

type Sayer = (start: CalendarDate, end: CalendarDate, language: Language) => string | null

const sayers: Readonly<Record<Precision, Sayer>> = {
  day: (start, end, language) => sayExact(start, end, language),
  week: (start, end, language) => (isWeek(start, end) ? sayWeek(start, language) : null),
  month: (start, end, language) =>
    areMonths(start, end, 1) ? `${sayMonth(start, language)} ${yearOf(start)}` : null,
  quarter: (start, end) =>
    areMonths(start, end, 3) && monthOf(start) % 3 === 1
      ? `Q${(monthOf(start) + 2) / 3} ${yearOf(start)}`
      : null,
  season: (start, end, language) => saySeason(start, end, language),
  third: (start, end, language) =>
    areMonths(start, end, 4) ? named(thirds[monthOf(start)], start, language) : null,
  half: (start, end, language) =>
    areMonths(start, end, 6) ? named(halves[monthOf(start)], start, language) : null,
  year: (start, end) => (areMonths(start, end, 12) && monthOf(start) === 1 ? String(yearOf(start)) : null),
  years: (start, end) =>
    start.endsWith('-01-01') && end.endsWith('-12-31') ? `${yearOf(start)}–${yearOf(end)}` : null,
  open: () => null,
  none: () => null,
}

/** Where the unit that begins on this day ends, for ranges of units ("Q1 2027 – Q3 2027"). */
const unitEnd: Partial<Record<Precision, (start: CalendarDate) => CalendarDate>> = {
  week: (start) => addDays(start, 6),
  month: (start) => endOfMonths(start, 1),
  quarter: (start) => endOfMonths(start, 3),
  season: (start) => endOfMonths(start, 3),
  third: (start) => endOfMonths(start, 4),
  half: (start) => endOfMonths(start, 6),
  year: (start) => endOfMonths(start, 12),
}
const unitMonths: Partial<Record<Precision, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  third: 4,
  half: 6,
  year: 12,
}

function unitStart(end: CalendarDate, precision: Precision): CalendarDate {
  if (precision === 'week') return addDays(end, -6)
  const before = monthOf(end) - 1 - ((unitMonths[precision] ?? 1) - 1)
  const year = yearOf(end) + Math.floor(before / 12)
  return `${String(year).padStart(4, '0')}-${String((((before % 12) + 12) % 12) + 1).padStart(2, '0')}-01` as CalendarDate
}

function sayExact(start: CalendarDate, end: CalendarDate, language: Language): string | null {
  if (start === end) return sayDate(start, language)
  const units: readonly Precision[] = ['month', 'quarter', 'year']
  for (const unit of units) {
    const said = sayers[unit](start, end, language)
    if (said !== null) return said
  }
  return null
}

function sayDates(start: CalendarDate, end: CalendarDate, language: Language): string {
  return `${sayDate(start, language)} – ${sayDate(end, language)}`
}

/** Monday to Sunday. */
function isWeek(start: CalendarDate, end: CalendarDate): boolean {
  return dayNumber(end) - dayNumber(start) === 6 && weekdayOf(dayNumber(start)) === 0
}

/** `week 34 2026`: the ISO week that holds this day. */
export function sayWeek(day: CalendarDate, language: Language): string {
  const { week, year } = isoWeek(dayNumber(day))
  return `${words.week[language]} ${week} ${year}`
}

function saySeason(start: CalendarDate, end: CalendarDate, language: Language): string | null {
  const name = seasons[monthOf(start)]
  if (name === undefined) return null
  if (areMonths(start, end, 3))
    return monthOf(start) === 12
      ? `${name[language]} ${yearOf(start)}/${yearOf(start) + 1}`
      : `${name[language]} ${yearOf(start)}`
  // "winter 2027" was given without saying which: both winters that touch the year.
  return monthOf(start) === 12 && areMonths(start, end, 15) ? `${name[language]} ${yearOf(start) + 1}` : null
}

function named(name: Bilingual | undefined, start: CalendarDate, language: Language): string | null {
  return name === undefined ? null : `${name[language]} ${yearOf(start)}`
}

function areMonths(start: CalendarDate, end: CalendarDate, count: number): boolean {
  return dayOf(start) === 1 && endOfMonths(start, count) === end
}

function endOfMonths(start: CalendarDate, count: number): CalendarDate {
  const last = monthOf(start) - 1 + count - 1
  const year = yearOf(start) + Math.floor(last / 12)
  const month = (last % 12) + 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}` as CalendarDate
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}
function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7))
}
function dayOf(date: CalendarDate): number {
  return Number(date.slice(8, 10))
}
