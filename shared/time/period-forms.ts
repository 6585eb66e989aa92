/**
 * The forms in which people write one moment or stretch of time, as a table: the first form that fits is taken.
 * Text arrives in lower case, without accents, with single spaces. A form that lacks its year takes the hint's.
 */
import { monthNumbers, ordinals, seasonStart, thirds } from './period-words.ts'
import { spanOfDay, spanOfMonths, spanOfWeek, spanOfYears, thirdOf, type Span } from './period-span.ts'

export interface PeriodHints {
  /** False when the column proved to be month-day-year. */
  readonly dayFirst?: boolean
  /** Year from another column or from the other end of a range, for texts that leave it out. */
  readonly year?: number
}

interface Form {
  readonly pattern: RegExp
  readonly read: (part: Record<string, string | undefined>, hints: PeriodHints) => Span | null
}

const month = `(?<month>${Object.keys(monthNumbers).join('|')})\\.?`
const season = `(?<season>${Object.keys(seasonStart).join('|')})`
const ordinal = `(?:(?<n>[1-4])(?:e|de|ste|st|nd|rd|th)?|(?<word>${Object.keys(ordinals).join('|')})e?)`
const year = `(?<year>(?:19|20|21)\\d\\d|'\\d\\d)`
/** What may stand between a part and its year: nothing, a space, a dash, a slash, "van". */
const gap = `(?: ?[-/,.]? ?| (?:van|of|in) (?:het jaar )?)`
const laterYear = `(?:${gap}${year})?`
const quarter = `(?:kwartaal|kwart|kw|quarter|qtr|k|q)\\.?`
const half = `(?:helft|halfjaar|half jaar|half|half-year|hj|h)\\.?`
const week = `(?:weeknummer|weeknr|weken|weeks|week|wk|w)\\.?`

const forms: readonly Form[] = [
  form(year, ({ year }) => yearSpan(year)),
  form(`(?<from>(?:19|20|21)\\d\\d) ?[-/–] ?(?<to>(?:19|20|21)\\d\\d)`, ({ from, to }) =>
    Number(to) >= Number(from) ? spanOfYears(Number(from), Number(to)) : null,
  ),
  form(`(?<from>(?:19|20|21)\\d\\d)[-/](?<short>\\d\\d)`, ({ from, short }) => yearAndTwoDigits(from, short)),
  form(`(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?<time>[t ].*)?`, ({ y, m, d, time }) =>
    dayWithTime(Number(y), Number(m), Number(d), time),
  ),
  form(`(?<y>(?:19|20|21)\\d\\d)(?<m>[01]\\d)(?<d>[0-3]\\d)`, ({ y, m, d }) =>
    spanOfDay(Number(y), Number(m), Number(d)),
  ),
  form(
    `(?<a>\\d{1,2})[-/. ](?<b>\\d{1,2})[-/. ](?<year>\\d{4}|'?\\d\\d)(?: 0?0:00(?::00)?)?`,
    (part, hints) => numericDay(part, hints),
  ),
  form(`(?<m>\\d{1,2}) ?[-/.] ?(?<y>(?:19|20|21)\\d\\d)`, ({ m, y }) => monthSpan(Number(y), Number(m))),
  form(`(?<d>\\d{1,2})(?:e|st|nd|rd|th)?[ -]?${month}(?:[ -]?(?<year>\\d{4}|'?\\d\\d))?`, dayInMonth),
  form(`${month} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`, dayInMonth),
  form(`${month}(?:${gap}(?<year>(?:19|20|21)\\d\\d|'?\\d\\d))?`, ({ month, year }, hints) =>
    monthSpan(yearFrom(year, hints), monthNumbers[month ?? ''] ?? 0),
  ),
  form(`${year} ${month}`, ({ month, year }, hints) =>
    monthSpan(yearFrom(year, hints), monthNumbers[month ?? ''] ?? 0),
  ),
  form(`${ordinal} ?${quarter}${laterYear}`, quarterSpan),
  form(`${quarter} ?${ordinal}${laterYear}`, quarterSpan),
  form(`${year}${gap}${ordinal} ?${quarter}`, quarterSpan),
  form(`${year}${gap}${quarter} ?${ordinal}`, quarterSpan),
  form(`${ordinal} ?${half}${laterYear}`, halfSpan),
  form(`${half} ?${ordinal}${laterYear}`, halfSpan),
  form(`${year}${gap}${ordinal} ?${half}`, halfSpan),
  form(`${year}${gap}${half} ?${ordinal}`, halfSpan),
  form(`${week} ?(?<w>\\d{1,2})${laterYear}`, weekSpan),
  form(`${year}${gap}${week} ?(?<w>\\d{1,2})`, weekSpan),
  form(`winter${gap}(?<from>(?:19|20|21)\\d\\d) ?[-/–] ?(?<to>\\d{4}|\\d\\d)`, ({ from }) =>
    spanOfMonths(Number(from), 12, 14, 'season'),
  ),
  form(`${season}${laterYear}`, seasonSpan),
  form(`${year} ${season}`, seasonSpan),
  form(`(?<third>${Object.keys(thirds).join('|')})${gap}(?<rest>.+)`, ({ third, rest }, hints) => {
    const whole = readMoment(rest ?? '', hints)
    const which = thirds[third ?? '']
    return whole === null || which === undefined ? null : thirdOf(whole, which)
  }),
  form(`(?:in |de |het |the |rond |medio de |jaar |heel |geheel )(?<rest>.+)`, ({ rest }, hints) =>
    readMoment(rest ?? '', hints),
  ),
]

/** One moment or stretch, without words like "na" and without a range; null when it is none of the forms. */
export function readMoment(text: string, hints: PeriodHints): Span | null {
  for (const { pattern, read } of forms) {
    const found = pattern.exec(text)
    const span = found === null ? null : read(found.groups ?? {}, hints)
    if (span !== null) return span
  }
  return null
}

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(`^${source}$`), read }
}

/** `2027`, `'27` and `27`, or the hint's year; NaN when there is none, which no span accepts. */
function yearFrom(text: string | undefined, hints: PeriodHints): number {
  if (text === undefined) return hints.year ?? Number.NaN
  const digits = text.replace("'", '')
  const value = digits.length === 2 ? 2000 + Number(digits) : Number(digits)
  return value >= 1900 && value < 2200 ? value : Number.NaN
}

function yearSpan(text: string | undefined): Span | null {
  const value = yearFrom(text, {})
  return spanOfYears(value, value)
}

/** `2027-03` is a month, `2027-28` two years. */
function yearAndTwoDigits(from: string | undefined, short: string | undefined): Span | null {
  const first = Number(from)
  const second = Number(short)
  if (second >= 1 && second <= 12) return monthSpan(first, second)
  const last = Math.floor(first / 100) * 100 + second
  return last > first ? spanOfYears(first, last) : null
}

/** Midnight in the Netherlands written in UTC (22:00Z, 23:00Z the evening before) is the day that then begins. */
function dayWithTime(y: number, m: number, d: number, time: string | undefined): Span | null {
  const inUtc = time !== undefined && /^[t ]2[23]:00(:00(\.0+)?)?z$/.test(time)
  const known = time === undefined || /^[t ]\d{1,2}:\d\d(:\d\d([.,]\d+)?)?( ?(z|[+-]\d\d:?\d\d))?$/.test(time)
  if (!known) return null
  const day = spanOfDay(y, m, d)
  if (day === null || !inUtc || day.start === null) return day
  return nextDay(y, m, d)
}

function nextDay(y: number, m: number, d: number): Span | null {
  return spanOfDay(y, m, d + 1) ?? spanOfDay(y, m + 1, 1) ?? spanOfDay(y + 1, 1, 1)
}

function numericDay({ a, b, year }: Record<string, string | undefined>, hints: PeriodHints): Span | null {
  const y = yearFrom(year, {})
  const [first, second] = [Number(a), Number(b)]
  const dayMonth = spanOfDay(y, second, first)
  const monthDay = spanOfDay(y, first, second)
  return hints.dayFirst === false ? (monthDay ?? dayMonth) : (dayMonth ?? monthDay)
}

function dayInMonth({ d, month, year }: Record<string, string | undefined>, hints: PeriodHints): Span | null {
  return spanOfDay(yearFrom(year, hints), monthNumbers[month ?? ''] ?? 0, Number(d))
}

function monthSpan(y: number, m: number): Span | null {
  return Number.isNaN(y) ? null : spanOfMonths(y, m, m, 'month')
}

function countFrom({ n, word }: Record<string, string | undefined>): number {
  return n !== undefined ? Number(n) : (ordinals[word ?? ''] ?? Number.NaN)
}

function quarterSpan(part: Record<string, string | undefined>, hints: PeriodHints): Span | null {
  const n = countFrom(part)
  const y = yearFrom(part['year'], hints)
  return Number.isNaN(n + y) ? null : spanOfMonths(y, n * 3 - 2, n * 3, 'quarter')
}

function halfSpan(part: Record<string, string | undefined>, hints: PeriodHints): Span | null {
  const n = part['word'] === 'laatste' || part['word'] === 'last' ? 2 : countFrom(part)
  const y = yearFrom(part['year'], hints)
  return n === 1 || n === 2 ? (Number.isNaN(y) ? null : spanOfMonths(y, n * 6 - 5, n * 6, 'half')) : null
}

function weekSpan({ w, year }: Record<string, string | undefined>, hints: PeriodHints): Span | null {
  const y = yearFrom(year, hints)
  return Number.isNaN(y) ? null : spanOfWeek(y, Number(w))
}

/** "winter 2027" alone may be either winter that touches the year, so it means both: the widest it can. */
function seasonSpan(part: Record<string, string | undefined>, hints: PeriodHints): Span | null {
  const y = yearFrom(part['year'], hints)
  const first = seasonStart[part['season'] ?? '']
  if (Number.isNaN(y) || first === undefined) return null
  return first === 12 ? spanOfMonths(y - 1, 12, 26, 'season') : spanOfMonths(y, first, first + 2, 'season')
}
