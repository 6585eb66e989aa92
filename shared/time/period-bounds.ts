/** Words that give one bound of a period, and durations that give the other. */
import { addDays } from './day-number.ts'
import { durationPattern, endOfDuration, fitsWithin, parseDuration, type Duration } from './duration.ts'
import { readMoment, type PeriodHints } from './period-forms.ts'
import type { Span } from './period-span.ts'
import { withoutRemarks } from './period-remarks.ts'

/** Words that leave one end open, with which side of the moment they mean. */
const openWords: readonly { pattern: RegExp; open: (moment: Span) => Span }[] = [
  {
    pattern: before('>(?!=)', 'na|na afloop van|after|later dan'),
    open: ({ end, earliestEnd }) => opened(dayAfter(earliestEnd ?? end), null),
  },
  {
    pattern: before(
      '>=|≥|(?:start|begin|aanvang|startdatum) ?:',
      "vanaf|v\\.?a\\.?|per|sinds|from|since|starting|niet eerder dan|niet voor|op zijn vroegst|op z'n vroegst|vroegst|(?:start|begin|aanvang|start uitvoering|start werk)t? (?:in|op|per|vanaf|rond|met)|start|starts|starts on|starts in|gestart|gestart in|gestart op",
    ),
    open: ({ start }) => opened(start, null),
  },
  {
    pattern:
      /^(?<rest>.+?)(?: (?:e\.? ?v\.?|en later|of later|en verder|en volgende(?: jaren)?|and later|or later|onwards)| ?(?:>|\+|→))$/,
    open: ({ start }) => opened(start, null),
  },
  {
    pattern: before(
      '<=|≤|(?:gereed|klaar|oplevering|einddatum|einde?|deadline) ?:',
      '(?:t\\/m|tot en met|uiterlijk|uiterlijk in|uiterlijk op|uiterlijk per|until the end of|up to and including|by|niet later dan|deadline|(?:gereed|klaar|afgerond|opgeleverd|oplevering|einde werk|finished)(?: (?:in|op|per|voor|uiterlijk|voor of op))?)',
    ),
    open: ({ end }) => opened(null, end),
  },
  {
    pattern: /^(?<rest>.+?) (?:gereed|klaar|afgerond|opgeleverd|of eerder)$/,
    open: ({ end }) => opened(null, end),
  },
  {
    pattern: before('<(?!=)', 'voor|tot|eerder dan|before|until|till'),
    open: ({ start, latestStart }) => opened(null, dayBefore(latestStart ?? start)),
  },
]

/** A sign may stand against the moment, a word stands apart from it: "voor 2027" is no "voorjaar 2027". */
function before(signs: string, words: string): RegExp {
  return new RegExp(`^(?:(?:${signs}) ?|(?:${words}) )(?<rest>.+)$`)
}

function opened(start: Span['start'], end: Span['end']): Span {
  return { start, end, precision: 'open' }
}

function dayAfter(day: Span['end']): Span['start'] {
  return day === null ? null : addDays(day, 1)
}

function dayBefore(day: Span['start']): Span['end'] {
  return day === null ? null : addDays(day, -1)
}

/** One bound with a word that says which, and the moment that stands beside the word. */
export interface Bound {
  readonly span: Span
  readonly moment: Span
}

/** A moment with a word that says it is the first or the last of it; the other side is open. */
export function readBound(text: string, hints: PeriodHints): Bound | null {
  for (const { pattern, open } of openWords) {
    const rest = pattern.exec(text)?.groups?.['rest']
    const moment = rest === undefined ? null : readMoment(withoutRemarks(rest), hints)
    if (moment === null) continue
    const span = open(moment)
    if (span.start !== null || span.end !== null) return { span, moment }
  }
  return null
}

export function readOpen(text: string, hints: PeriodHints): Span | null {
  return readBound(text, hints)?.span ?? null
}

const afterIt = new RegExp(
  `^(?<moment>.+?)(?:,|;| -| –| \\+|\\+)? ?(?:met een |de )?(?:duur|doorlooptijd|gedurende|looptijd|voor|for)?(?: van|:)? ?(?<duration>${durationPattern})$`,
)
const beforeIt = new RegExp(
  `^(?:duur |doorlooptijd |gedurende )?(?<duration>${durationPattern}),? (?:vanaf|v\\.?a\\.?|met ingang van|m\\.?i\\.?v\\.?|per|startend(?: in| op)?|start(?: in| op)?|from|starting|in) (?<moment>.+)$`,
)

/** `6 weken vanaf 1 mei 2027`, `start 1 mei 2027, duur 6 weken`. */
export function readWithDuration(text: string, hints: PeriodHints): Span | null {
  const found = (beforeIt.exec(text) ?? afterIt.exec(text))?.groups
  const duration = parseDuration(found?.['duration'] ?? '', null)
  if (found === undefined || duration === null) return null
  const start = withoutRemarks(found['moment'] ?? '')
  const moment = readMoment(start, hints)
  if (moment !== null) return lasting(moment, duration, beforeIt.test(text) && !/ in [^ ]/.test(text))
  const bound = readBound(start, hints)
  // "Na mei, 6 weken" begins nobody knows when; "vanaf mei" begins in May.
  return bound !== null && bound.span.start === bound.moment.start
    ? lasting(bound.moment, duration, true)
    : null
}

/**
 * A stretch with how long the work takes. Where it fits it is done within the stretch, unless that is only when it
 * starts; otherwise it may begin on any day of it and runs on from there.
 */
export function lasting(span: Span, duration: Duration, isStart: boolean): Span {
  if (span.start === null || span.end === null) return span
  if (!isStart && span.precision !== 'day' && fitsWithin(span.start, span.end, duration)) return span
  return { start: span.start, end: endOfDuration(span.end, duration), precision: span.precision }
}

/** The sources of all words for bounds and durations, for the words that stand in them. */
export const boundSources: readonly string[] = [
  ...openWords.map(({ pattern }) => pattern.source),
  afterIt.source,
  beforeIt.source,
]
