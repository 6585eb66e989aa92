/** A party's text about time as a period. What is vague means the widest range it can, and keeps its own words. */
import { noPeriod, type Period, type Precision } from '../domain/period.ts'
import { addDays } from './day-number.ts'
import { readMoment, type PeriodHints } from './period-forms.ts'
import { noDateWords } from './period-words.ts'
import type { Span } from './period-span.ts'

export type { PeriodHints }

/** Longer is a story; looking for a period in one without end takes a time without end. */
const longestPeriod = 500

/**
 * Reads `Q3 2026`, `week 34 2026`, `begin 2027`, `12-03-2027`, `maart - mei 2027`, `na 2030`, `n.t.b.` and their
 * kin, in Dutch and English.
 * @param hints the order of day and month that the column proved, and a year for texts without one.
 * @returns a period with the text as `raw`; precision `none` when the text says there is no date;
 *   null when the text is not understood.
 */
export function parsePeriod(text: string, hints: PeriodHints = {}): Period | null {
  const raw = text.trim()
  if (raw.length > longestPeriod) return null
  const plain = plainText(raw)
  if (saysNoDate(plain)) return { ...noPeriod, raw }
  const span = readSpan(plain, hints) ?? readSpan(withoutRemarks(plain), hints)
  return span === null ? null : { ...span, raw, derived: null }
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’`´‘]/g, "'")
    .replace(/[—−]/g, '–')
    .replace(/\s+/g, ' ')
    .trim()
}

function saysNoDate(text: string): boolean {
  return noDateWords.has(text) || noDateWords.has(text.replace(/[. ]/g, ''))
}

/** Without what stands in brackets, doubt ("ca.", "?", "±"), the day of the week and a closing dot. */
function withoutRemarks(text: string): string {
  return text
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(
      /^(ca\.?|circa|ongeveer|verwacht|vermoedelijk|gepland|planning|uitvoering|±|~|approx\.?)[ :]*/,
      '',
    )
    .replace(/\b(ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.? (?=\d)/g, '')
    .replace(/[?*.,;:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function readSpan(text: string, hints: PeriodHints): Span | null {
  return readMoment(text, hints) ?? readOpen(text, hints) ?? readRange(text, hints)
}

/** Words that leave one end open, with which side of the moment they mean. */
const openWords: readonly { pattern: RegExp; open: (moment: Span) => Span }[] = [
  {
    pattern: /^(?:na|after|later dan) (?<rest>.+)$/,
    open: ({ end }) => opened(end && addDays(end, 1), null),
  },
  {
    pattern: /^(?:vanaf|v\.?a\.?|per|sinds|from|since|starting|niet eerder dan|op zijn vroegst) (?<rest>.+)$/,
    open: ({ start }) => opened(start, null),
  },
  {
    pattern: /^(?<rest>.+?) (?:e\.? ?v\.?|en later|en verder|and later|onwards|>)$/,
    open: ({ start }) => opened(start, null),
  },
  {
    pattern:
      /^(?:t\/m|tot en met|uiterlijk|uiterlijk in|until the end of|up to and including|by) (?<rest>.+)$/,
    open: ({ end }) => opened(null, end),
  },
  {
    pattern: /^(?:voor|tot|eerder dan|before|until|till) (?<rest>.+)$/,
    open: ({ start }) => opened(null, start && addDays(start, -1)),
  },
]

function opened(start: Span['start'], end: Span['end']): Span {
  return { start, end, precision: 'open' }
}

function readOpen(text: string, hints: PeriodHints): Span | null {
  for (const { pattern, open } of openWords) {
    const rest = pattern.exec(text)?.groups?.['rest']
    const moment = rest === undefined ? null : readMoment(rest, hints)
    if (moment !== null) return open(moment)
  }
  return null
}

const separators = [
  / (?:t\/m|tot en met|tm|up to and including|through|thru) /,
  /(?<=\d)t\/m(?=\d)/,
  / (?:tot|until|till|to) /,
  / ?– ?/,
  / - /,
  / (?:en|and|of) /,
  / ?[/-] ?/,
]

/** Two moments with a word or dash between; what one of them leaves out ("Q1-Q3 2027"), the other says. */
function readRange(text: string, hints: PeriodHints): Span | null {
  const unprefixed = text.replace(/^(van|from|tussen|between|periode) /, '')
  for (const separator of separators) {
    const parts = unprefixed.split(separator)
    if (parts.length !== 2) continue
    const span = joined(parts[0] ?? '', parts[1] ?? '', hints)
    if (span !== null) return span
  }
  return null
}

function joined(left: string, right: string, hints: PeriodHints): Span | null {
  const before = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(left)?.[0]
  // "2027 Q1 t/m Q3": the year stands before both.
  if (before !== undefined && !/\d{3}/.test(right))
    return joinedBy(left, right, { ...hints, year: Number(before) })
  return joinedBy(left, right, hints)
}

function joinedBy(left: string, right: string, hints: PeriodHints): Span | null {
  const last = readMoment(right, hints) ?? readMoment(withUnitOf(left, right), hints)
  if (last === null || last.end === null) return null
  const year = Number(last.end.slice(0, 4))
  const first = readMoment(left, { ...hints, year }) ?? firstDayOf(left, right, hints)
  if (first === null || first.start === null || first.start > last.end) return null
  return { start: first.start, end: last.end, precision: vaguest(first.precision, last.precision) }
}

/** "week 34 - 36 2026": the right side borrows the left side's unit. */
function withUnitOf(left: string, right: string): string {
  return `${/^[a-z]+\.?/.exec(left)?.[0] ?? ''} ${right}`
}

/** "12 t/m 20 maart 2027": the left side borrows month and year. */
function firstDayOf(left: string, right: string, hints: PeriodHints): Span | null {
  const rest = /^\d{1,2}(?<rest>[-/. ].+)$/.exec(right)?.groups?.['rest']
  return /^\d{1,2}$/.test(left) && rest !== undefined ? readMoment(left + rest, hints) : null
}

const byVagueness: readonly Precision[] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'third',
  'half',
  'year',
  'years',
  'open',
  'none',
]

/** The less exact of two precisions. */
export function vaguest(a: Precision, b: Precision): Precision {
  return byVagueness.indexOf(a) > byVagueness.indexOf(b) ? a : b
}
