/** One period from two columns, start and end, with a remark where they cannot be taken as they stand. */
import { message, type Message } from '../domain/message.ts'
import { noPeriod, type Period } from '../domain/period.ts'
import { parsePeriod, vaguest, type PeriodHints } from './parse-period.ts'

export interface PeriodReading {
  readonly period: Period
  /** What was not understood, or cannot be: it stands in the report with the row. */
  readonly remark: Message | null
}

/**
 * Joins what a start and an end column say. With one of them given the other bound comes from the same text and
 * `derived` names it. An end before the start, or a text that is not understood, gives a period without a date that
 * keeps the raw text, and a remark: which of the two is wrong is not guessed.
 */
export function periodFrom(texts: { start: string; end: string }, hints: PeriodHints = {}): PeriodReading {
  const start = parsePeriod(texts.start, hints)
  if (start === null) return notUnderstood(texts, texts.start)
  const end = parseEnd(texts.end, hints, start)
  if (end === null) return notUnderstood(texts, texts.end)
  if (end.precision === 'none') return { period: withDerived(start, 'end'), remark: null }
  if (start.precision === 'none') return { period: withDerived(end, 'start'), remark: null }
  return both(start, end)
}

/** An end that leaves its year out ("november") and would come before the start belongs to the next year. */
function parseEnd(text: string, hints: PeriodHints, start: Period): Period | null {
  const year = hints.year ?? (start.start === null ? undefined : Number(start.start.slice(0, 4)))
  if (year === undefined) return parsePeriod(text, hints)
  const end = parsePeriod(text, { ...hints, year })
  if (end?.end == null || start.start === null || end.end >= start.start) return end
  return /\d{4}|'\d\d/.test(text) || /\d[-/.]\d+[-/.]\d/.test(text)
    ? end
    : parsePeriod(text, { ...hints, year: year + 1 })
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

function notUnderstood(texts: { start: string; end: string }, text: string): PeriodReading {
  const raw = [texts.start, texts.end].map((part) => part.trim()).filter((part) => part !== '')
  return {
    period: { ...noPeriod, raw: raw.join(' – ') },
    remark: message('import.periodNotUnderstood', { text }),
  }
}
