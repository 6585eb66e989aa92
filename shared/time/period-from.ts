/** One period from two columns, start and end, with a remark where they cannot be taken as they stand. */
import { message, type Message } from '../domain/message.ts'
import { noPeriod, type CalendarDate, type Period } from '../domain/period.ts'
import { endOfDuration, startOfDuration, type Duration } from './duration.ts'
import { isPlainDay, parsePeriod, type PeriodHints } from './parse-period.ts'
import { lasting } from './period-bounds.ts'
import { vaguest } from './period-ranges.ts'

export interface PeriodReading {
  readonly period: Period
  /** What was not understood, or cannot be: it stands in the report with the row. */
  readonly remark: Message | null
}

/** Hints for both columns; the end column may count something else behind a year. */
export interface BoundHints extends PeriodHints {
  readonly endCounts?: PeriodHints['counts']
}

/**
 * Joins what a start and an end column say. With one of them given the other bound comes from the same text and
 * `derived` names it. With one understood and the other given but not, the period runs to the end (from the start) of
 * that bound's calendar year, `derived` names it and the remark says so: never narrower than what was given. An end
 * before the start, or no text that is understood, gives a period without a date that keeps the raw text, and a remark:
 * which of the two is wrong is not guessed.
 */
export function periodFrom(texts: { start: string; end: string }, hints: BoundHints = {}): PeriodReading {
  const endHints = hints.endCounts === undefined ? hints : { ...hints, counts: hints.endCounts }
  const alone = parsePeriod(texts.start, hints)
  const end = parseEnd(texts.end, endHints, alone)
  const start = alone ?? parseStart(texts.start, hints, end)
  if (start === null && end === null) return notUnderstood(texts, texts.start)
  if (start === null) return assumed(texts, 'start', end)
  if (end === null) return assumed(texts, 'end', start)
  if (end.precision === 'none') return { period: withDerived(start, 'end'), remark: null }
  if (start.precision === 'none') return { period: withDerived(end, 'start'), remark: null }
  return both(start, end)
}

/** An end that leaves its year out ("november") and would come before the start belongs to the next year. */
function parseEnd(text: string, hints: PeriodHints, start: Period | null): Period | null {
  // It says its year itself.
  if (isPlainDay(text)) return parsePeriod(text, hints)
  const year = hints.year ?? (start?.start == null ? undefined : Number(start.start.slice(0, 4)))
  if (year === undefined) return parsePeriod(text, hints)
  const end = parsePeriod(text, { ...hints, year })
  if (end?.end == null || start?.start == null || end.end >= start.start) return end
  return saysYear(text) ? end : parsePeriod(text, { ...hints, year: year + 1 })
}

/** A start that leaves its year out lies in the year of the end, or in the one before when it would come after it. */
function parseStart(text: string, hints: PeriodHints, end: Period | null): Period | null {
  if (end?.end == null || saysYear(text)) return null
  const year = Number(end.end.slice(0, 4))
  const start = parsePeriod(text, { ...hints, year })
  if (start?.start == null || start.start <= end.end) return start
  return parsePeriod(text, { ...hints, year: year - 1 })
}

function saysYear(text: string): boolean {
  return /\d{4}|'\d\d/.test(text) || /\d[-/.]\d+[-/.]\d/.test(text)
}

function withDerived(period: Period, derived: 'start' | 'end'): Period {
  return period.start === null || period.end === null ? period : { ...period, derived }
}

function both(start: Period, end: Period): PeriodReading {
  const raw = start.raw === end.raw ? start.raw : `${start.raw} – ${end.raw}`
  const period: Period = {
    start: start.start,
    end: end.end,
    precision: vaguest(start.precision, end.precision),
    raw,
    derived: null,
  }
  if (period.start === null || period.end === null || period.start <= period.end)
    return { period, remark: null }
  return {
    period: { ...noPeriod, raw },
    remark: message('import.endBeforeStart', { start: start.raw, end: end.raw }),
  }
}

/** The bound that was given and not understood is taken as far as the calendar year of the other goes. */
function assumed(
  texts: { start: string; end: string },
  which: 'start' | 'end',
  given: Period | null,
): PeriodReading {
  const text = texts[which]
  if (given === null || given.precision === 'none') return notUnderstood(texts, text)
  const raw = rawOf(texts)
  const precision = vaguest(given.precision, 'year')
  const edge = which === 'end' ? (given.end ?? null) : (given.start ?? null)
  // What is open runs further than any year.
  const day = edge === null ? null : edgeOfYear(edge, which)
  const bounds = which === 'end' ? { start: given.start, end: day } : { start: day, end: given.end }
  const derived = day === null ? null : which
  const key = which === 'end' ? 'import.endAssumed' : 'import.startAssumed'
  return {
    period: { ...bounds, precision, raw, derived },
    remark: message(key, { text }),
  }
}

function edgeOfYear(date: CalendarDate, which: 'start' | 'end'): CalendarDate {
  return `${date.slice(0, 4)}-${which === 'end' ? '12-31' : '01-01'}` as CalendarDate
}

function notUnderstood(texts: { start: string; end: string }, text: string): PeriodReading {
  return {
    period: { ...noPeriod, raw: rawOf(texts) },
    remark: message('import.periodNotUnderstood', { text }),
  }
}

function rawOf({ start, end }: { start: string; end: string }): string {
  return [start, end]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' – ')
}

/** A bound that nobody gave, and that a duration which nobody understands would have given: as far as its calendar year goes. */
export function openedToYear(period: Period): Period {
  const { start, end, derived } = period
  if (derived === 'end' && end !== null)
    return { ...period, end: edgeOfYear(end, 'end'), precision: vaguest(period.precision, 'year') }
  if (derived === 'start' && start !== null)
    return { ...period, start: edgeOfYear(start, 'start'), precision: vaguest(period.precision, 'year') }
  return period
}

/**
 * A period of which one bound is given and how long it takes gives the other: `derived` names the bound that comes from
 * the same text. A period with both bounds is wide enough as it is, or runs on when the work does not fit in it.
 * @param text the duration as the party wrote it, for `raw`.
 */
export function periodLasting(period: Period, duration: Duration, text: string): Period {
  const { start, end, derived } = period
  const raw = `${period.raw} (${text})`
  if (derived === 'start' && end !== null && start !== null)
    return { ...period, start: startOfDuration(start, duration), derived: null, raw }
  if (derived === 'end' && start !== null && end !== null)
    return { ...period, end: endOfDuration(end, duration), derived: null, raw }
  if (start === null || end === null) return { ...period, raw }
  const { end: last } = lasting({ start, end, precision: period.precision }, duration, false)
  return { ...period, end: last, raw }
}
