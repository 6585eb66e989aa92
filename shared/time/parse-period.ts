/**
 * A party's text about time as a period. What is vague means the widest range it can, and keeps its own words; a text that
 * is understood in part is not understood.
 */
import { noPeriod, type CalendarDate, type Period } from '../domain/period.ts'
import { calendarDate } from './day-number.ts'
import { parseDuration } from './duration.ts'
import { lasting, readOpen, readWithDuration } from './period-bounds.ts'
import { readMoment, type PeriodHints } from './period-forms.ts'
import { around, readRange } from './period-ranges.ts'
import { bracketed, withoutRemarks, withoutWeekdays } from './period-remarks.ts'
import type { Span } from './period-span.ts'
import { noDateWords } from './period-words.ts'
import { mayBeTime } from './time-vocabulary.ts'

export type { PeriodHints }

/** Longer is a story; looking for a period in one without end takes a time without end. */
const longestPeriod = 500

/**
 * Reads `Q3 2026`, `week 34 2026`, `begin 2027`, `12-03-2027`, `maart - mei 2027`, `na de bouwvak 2027`,
 * `6 weken vanaf 1 mei 2027`, `n.t.b.` and their kin, in Dutch and English.
 * @param hints the order of day and month that the column proved, a year for texts without one, and what digits behind a
 *   year count.
 * @returns a period with the text as `raw`; precision `none` when the text says there is no date;
 *   null when the text is not understood, or not all of it.
 */
export function parsePeriod(text: string, hints: PeriodHints = {}): Period | null {
  const raw = text.trim()
  if (raw.length > longestPeriod) return null
  // Most rows leave most columns about time empty.
  if (raw === '') return { ...noPeriod, raw }
  const day = isoDay(raw)
  if (day !== null) return { start: day, end: day, precision: 'day', raw, derived: null }
  const plain = withoutWeekdays(plainText(raw))
  if (saysNoDate(plain)) return { ...noPeriod, raw }
  if (!mayBeTime(plain)) return null
  const span = readSpan(plain, hints) ?? readBracketed(plain, hints) ?? readSpan(withoutRemarks(plain), hints)
  if (span === null) return null
  return { start: span.start, end: span.end, precision: span.precision, raw, derived: null }
}

/** True for `2027-03-12`, and for a day that never was. */
export function isPlainDay(text: string): boolean {
  return text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text)
}

/** Days of a workbook or a table come this way, by the hundred thousand: nothing else needs to be looked for. */
function isoDay(text: string): CalendarDate | null {
  if (!isPlainDay(text)) return null
  const day = calendarDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
  return day === null ? null : (text as CalendarDate)
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’`´‘]/g, "'")
    .replace(/[—−]/g, '–')
    .replace(/\ben\/of\b/g, 'of')
    .replace(/\s+/g, ' ')
    .trim()
}

function saysNoDate(text: string): boolean {
  return noDateWords.has(text) || noDateWords.has(text.replace(/[. ]/g, ''))
}

function readSpan(text: string, hints: PeriodHints): Span | null {
  return (
    readMoment(text, hints) ??
    readOpen(text, hints) ??
    readWithDuration(text, hints) ??
    readRange(text, hints)
  )
}

/**
 * What stands in brackets may be a remark, how long it takes, part of the words ("2027 (eerste helft)"), or the same said
 * otherwise; a remark is left out, the rest has to be understood with what stands around it.
 */
function readBracketed(text: string, hints: PeriodHints): Span | null {
  const found = bracketed(text)
  if (found === null) return null
  const outside = withoutRemarks(found.outside)
  if (outside === '' && found.inside.length === 1) return readSpan(found.inside[0] ?? '', hints)
  const [inside, ...others] = found.inside
  if (inside === undefined) return readSpan(outside, hints)
  if (others.length > 0) return null
  const whole = readSpan(outside, hints)
  const duration = parseDuration(inside, null)
  if (duration !== null) return whole === null ? null : lasting(whole, duration, false)
  const together = readSpan(`${inside} ${outside}`, hints) ?? readSpan(`${outside} ${inside}`, hints)
  return together ?? around(whole, readSpan(inside, yearOf(whole, hints)))
}

function yearOf(span: Span | null, hints: PeriodHints): PeriodHints {
  return span?.start == null ? hints : { ...hints, year: Number(span.start.slice(0, 4)) }
}
