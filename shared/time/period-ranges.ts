/** Two or more moments in one text, with a word or dash between: what one of them leaves out, the other says. */
import { Precision } from '../domain/period.ts'
import { readBound } from './period-bounds.ts'
import { readMoment, type PeriodHints } from './period-forms.ts'
import { withoutRemarks } from './period-remarks.ts'
import type { Span } from './period-span.ts'

const separators = [
  / (?:t\/m|tot en met|tm|t\.?m\.?|up to and including|through|thru) /,
  /(?<=[\d.a-z])t\/m(?=[\da-z])/,
  / (?:tot|until|till|to) /,
  / ?– ?/,
  / - /,
  / (?=(?:eind|einde|gereed):)/,
  / ?[/-] ?/,
]

/** A text with more dashes or commas than this is a list, or a story. */
const mostSplits = 6

/** Two moments with a word or dash between ("Q1-Q3 2027"), or a start and an end in words of their own. */
export function readRange(text: string, hints: PeriodHints): Span | null {
  const unprefixed = text.replace(/^(van|from|tussen|between|(in )?(de )?periode|loopt van) /, '')
  const overYears = ofTwoYears(unprefixed, hints)
  if (overYears !== null) return overYears
  const listed = readList(unprefixed, hints)
  if (listed !== null) return listed
  for (const separator of separators) {
    for (const [left, right] of splits(unprefixed, separator)) {
      const span = joined(withoutRemarks(left), withoutRemarks(right), hints)
      if (span !== null) return span
    }
  }
  return null
}

/** Both sides of each place where the separator stands; a bare dash or slash also stands within dates. */
function splits(text: string, separator: RegExp): [string, string][] {
  const every = new RegExp(separator.source, 'g')
  const found = [...text.matchAll(every)].map((match): [string, string] => [
    text.slice(0, match.index),
    text.slice(match.index + match[0].length),
  ])
  if (found.length > mostSplits) return []
  return found.length > 1 ? found.filter(([left]) => /\d{4}|[a-z] ?'?\d\d$/.test(left)) : found
}

/** "week 51-2 2026/2027": each side has its own year. */
function ofTwoYears(text: string, hints: PeriodHints): Span | null {
  const found = /^(?<rest>.+?) ?(?<from>(?:19|20|21)\d\d) ?[/–-] ?(?<to>(?:19|20|21)?\d\d)$/.exec(
    text,
  )?.groups
  const from = Number(found?.['from'])
  const to = Number(
    (found?.['to'] ?? '').length === 2 ? `${String(from).slice(0, 2)}${found?.['to']}` : found?.['to'],
  )
  const rest = found?.['rest'] ?? ''
  if (to !== from + 1 || /(?:19|20|21)\d\d/.test(rest)) return null
  for (const separator of separators) {
    const [left, right, ...others] = rest.split(separator)
    if (left === undefined || right === undefined || others.length > 0) continue
    const first = readMoment(left, { ...hints, year: from })
    const last =
      readMoment(right, { ...hints, year: to }) ?? readMoment(withUnitOf(left, right), { ...hints, year: to })
    const span = between(first, last)
    if (span !== null) return span
  }
  return null
}

function joined(left: string, right: string, hints: PeriodHints): Span | null {
  const before = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(left)?.[0]
  // "2027 Q1 t/m Q3": the year stands before both.
  if (before === undefined || /\d{3}|'\d\d/.test(right)) return joinedBy(left, right, hints)
  const year = Number(before)
  return joinedBy(left, right, { ...hints, year }) ?? joinedBy(left, right, { ...hints, year: year + 1 })
}

/** What the left side leaves out comes from the right; without a year of its own it may lie in the year before. */
function joinedBy(left: string, right: string, hints: PeriodHints): Span | null {
  const last =
    readMoment(right, hints) ?? readMoment(withUnitOf(left, right), hints) ?? untilOnly(right, hints)
  if (last?.end == null) return null
  const year = Number(last.end.slice(0, 4))
  return (
    between(firstOf(left, right, { ...hints, year }), last) ??
    between(firstOf(left, right, { ...hints, year: year - 1 }), last)
  )
}

function firstOf(left: string, right: string, hints: PeriodHints): Span | null {
  for (const text of [left, withTailOf(left, right), `${left} ${unitOf(right)}`]) {
    const found = readMoment(text, hints) ?? fromOnly(text, hints)
    if (found !== null) return found
  }
  return firstDayOf(left, right, hints)
}

/** "Vanaf Q2": a first bound, as vague as what it names. */
function fromOnly(text: string, hints: PeriodHints): Span | null {
  const bound = readBound(text, hints)
  return bound === null || bound.span.end !== null
    ? null
    : { ...bound.span, precision: bound.moment.precision }
}

function untilOnly(text: string, hints: PeriodHints): Span | null {
  const bound = readBound(text, hints)
  return bound === null || bound.span.start !== null
    ? null
    : { ...bound.span, precision: bound.moment.precision }
}

function between(first: Span | null, last: Span | null): Span | null {
  if (first?.start == null || last?.end == null || first.start > last.end) return null
  return { start: first.start, end: last.end, precision: vaguest(first.precision, last.precision) }
}

/** "week 34 - 36 2026": the right side borrows the left side's unit. */
function withUnitOf(left: string, right: string): string {
  return `${unitOf(left)} ${right}`
}

function unitOf(text: string): string {
  return /[a-z]+\.?(?=[^a-z]*$)/.exec(text.replace(/^\d{1,2}(?:e|de|ste)\b/, ''))?.[0] ?? ''
}

/** "begin - medio 2027": the left side borrows what stands behind the right one. */
function withTailOf(left: string, right: string): string {
  return `${left} ${/^[^ ]+ (?<tail>.+)$/.exec(right)?.groups?.['tail'] ?? ''}`.trim()
}

/** "12 t/m 20 maart 2027", "1-5 t/m 30-6-2027": the left side borrows month and year. */
function firstDayOf(left: string, right: string, hints: PeriodHints): Span | null {
  const year = /^\d{1,2}[-/.]\d{1,2}[-/.](?<year>(?:19|20|21)\d\d)$/.exec(right)?.groups?.['year']
  if (/^\d{1,2}[-/.]\d{1,2}$/.test(left) && year !== undefined)
    return readMoment(`${left}-${hints.year ?? year}`, hints)
  const rest = /^\d{1,2}(?<rest>[-/. ].+)$/.exec(right)?.groups?.['rest']
  return /^\d{1,2}$/.test(left) && rest !== undefined ? readMoment(left + rest, hints) : null
}

/** "2027, 2028 en 2029", "start in mei, gereed in juli 2027": from the first to the last of them, each understood. */
function readList(text: string, hints: PeriodHints): Span | null {
  const parts = text.split(/,? (?:en|and|of|&|\+) | ?[+&] ?|[,;] ?/)
  if (parts.length < 2) return null
  const [first = '', second = ''] = parts
  const bounds = parts.length === 2 ? ofBounds(first, second, hints) : null
  if (bounds !== null) return bounds
  const year = Number(/(?:19|20|21)\d\d/.exec(parts.at(-1) ?? '')?.[0])
  const known = Number.isNaN(year) ? hints : { ...hints, year }
  const texts = parts.map((part) => withoutRemarks(part))
  const spans = texts.map((part) => readListed(part, texts, known))
  return spans.reduce<Span | null>((all, span, at) => (at === 0 ? span : around(all, span)), null)
}

/** "Start 1 mei, gereed 1 juli 2027": each says which bound it is. */
function ofBounds(left: string, right: string, hints: PeriodHints): Span | null {
  const last = untilOnly(withoutRemarks(right), hints)
  if (last?.end == null) return null
  const year = Number(last.end.slice(0, 4))
  const first = fromOnly(withoutRemarks(left), hints) ?? fromOnly(withoutRemarks(left), { ...hints, year })
  return between(first, last)
}

/** What one of a list leaves out, its unit or what stands behind it, comes from the first or the last. */
function readListed(text: string, all: readonly string[], hints: PeriodHints): Span | null {
  const [first = '', last = ''] = [all[0], all.at(-1)]
  for (const complete of [
    text,
    `${unitOf(first)} ${text}`,
    withTailOf(text, last),
    `${text} ${unitOf(last)}`,
  ]) {
    const span = readMoment(complete, hints)
    if (span !== null) return span
  }
  return readRange(text, hints)
}

/** From the earlier start to the later end; null when one of the two is not known. */
export function around(a: Span | null, b: Span | null): Span | null {
  if (a?.start == null || a.end === null || b?.start == null || b.end === null) return null
  return {
    start: a.start < b.start ? a.start : b.start,
    end: a.end > b.end ? a.end : b.end,
    precision: a.precision === 'year' && b.precision === 'year' ? 'years' : vaguest(a.precision, b.precision),
  }
}

/** The less exact of two precisions. */
export function vaguest(a: Precision, b: Precision): Precision {
  return Precision.options.indexOf(a) > Precision.options.indexOf(b) ? a : b
}

/** The sources of what stands between moments, for the words that stand in them. */
export const rangeSources: readonly string[] = [
  ...separators.map(({ source }) => source),
  'van|from|tussen|between|periode|loopt',
]
