/**
 * The forms in which people write one moment or stretch of time, as a table: the first form that fits is taken.
 * Text arrives in lower case, without accents, with single spaces. A form that lacks its year takes the hint's.
 */
import {
  dayInMonth,
  dayWithTime,
  halfMonthSpan,
  halfSpan,
  holidayOf,
  millisecondsDay,
  namedMonth,
  numberThenYear,
  numericDay,
  quarterSpan,
  seasonSpan,
  weekInMonthSpan,
  weekSpan,
  writtenOut,
  yearAndTwoDigits,
  yearSpan,
  yearThenNumber,
  type Parts,
  type PeriodHints,
} from './form-spans.ts'
import { holidayNames, holidayRegions } from './holidays.ts'
import { spanOfMonths, spanOfYears, thirdOf, type Span } from './period-span.ts'
import { monthNumbers, ordinals, seasonStart, thirds } from './period-words.ts'

export type { PeriodHints }

interface Form {
  readonly pattern: RegExp
  readonly read: (part: Parts, hints: PeriodHints) => Span | null
}

const monthName = `(?<month>${Object.keys(monthNumbers).join('|')})`
const month = `${monthName}\\.?`
const season = `(?<season>${Object.keys(seasonStart).join('|')})`
const ordinal = `(?:(?<n>[1-4])(?:e|de|ste|st|nd|rd|th)?|(?<word>${Object.keys(ordinals).join('|')})e?)`
const fullYear = `(?:19|20|21)\\d\\d`
const year = `(?<year>${fullYear}|'\\d\\d)`
/** Where no number stands beside it that two bare digits could belong to. */
const anyYear = `(?<year>${fullYear}|'?\\d\\d)`
/** What may stand between a part and its year: nothing, a space, a dash, a slash, "van". */
const gap = `(?: ?[-/,.]? ?| (?:van|of|in) (?:het jaar )?)`
const laterYear = `(?:${gap}${year})?`
const laterAnyYear = `(?:${gap}${anyYear})?`
const quarter = `(?:kwartaal|kwart|kw|quarter|qtr|k|q)\\.?`
const half = `(?:helft|halfjaar|half jaar|half|half-year|hj|h)\\.?`
const week = `(?:weeknummer|weeknr|weken|weeks|week|wk|w)\\.?`
const weekOf = `(?:week|wk\\.?)(?: (?:van|in|of))?`
const holiday = `(?<holiday>${Object.keys(holidayNames).join('|')})`
const region = `(?:\\(?(?:regio )?(?<region>${Object.keys(holidayRegions).join('|')})\\)?)`
const holidayYear = `(?<year>${fullYear})(?:[-/](?<to>${fullYear}|\\d\\d))?`
const clock = `(?<time>,?[t ] ?\\d.*)?`

const forms: readonly Form[] = [
  form(year, yearSpan),
  form(`(?<from>${fullYear}) ?[-/–] ?(?<to>${fullYear})`, ({ from, to }) =>
    Number(to) >= Number(from) ? spanOfYears(Number(from), Number(to)) : null,
  ),
  form(`(?<from>${fullYear})[-/](?<short>\\d{1,2})`, yearAndTwoDigits),
  form(`(?<y>${fullYear})(?<n>\\d\\d)`, yearThenNumber),
  form(`(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})${clock}`, dayWithTime),
  form(`(?<y>${fullYear})(?<m>[01]\\d)(?<d>[0-3]\\d)${clock}`, dayWithTime),
  form(`(?<a>\\d{1,2})[-/. ](?<b>\\d{1,2})[-/. ](?<year>\\d{4}|'?\\d\\d)${clock}`, numericDay),
  form(
    `(?:[a-z]{3},? )?(?:${monthName} (?<d>\\d\\d) (?<y>\\d{4})) (?<time>\\d\\d:\\d\\d:\\d\\d)(?: gmt(?<zone>[+-]\\d{4})?)?(?: \\(.*\\))?`,
    writtenOut,
  ),
  form(
    `(?:[a-z]{3}, )?(?<d>\\d\\d) ${monthName} (?<y>\\d{4}) (?<time>\\d\\d:\\d\\d:\\d\\d) gmt(?<zone>[+-]\\d{4})?`,
    writtenOut,
  ),
  form(`\\/?date\\((?<ms>-?\\d+)(?:[+-]\\d{4})?\\)\\/?`, millisecondsDay),
  form(`(?<n>\\d{1,2}) ?[-/.] ?(?<y>${fullYear})`, numberThenYear),
  form(`(?<d>\\d{1,2})(?:e|st|nd|rd|th)?[ -/.]?${month}(?:[ -/.]?(?<year>\\d{4}|'?\\d\\d))?`, dayInMonth),
  form(`${month} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`, dayInMonth),
  form(`${month}${laterAnyYear}`, namedMonth),
  form(`${year}${gap}${month}`, namedMonth),
  form(`${ordinal} ?${quarter}${laterAnyYear}`, quarterSpan),
  form(`${quarter} ?${ordinal}${laterAnyYear}`, quarterSpan),
  form(`${year}${gap}${ordinal} ?${quarter}`, quarterSpan),
  form(`${year}${gap}${quarter} ?${ordinal}`, quarterSpan),
  form(`${ordinal} ?${half}${laterAnyYear}`, halfSpan),
  form(`${half} ?${ordinal}${laterAnyYear}`, halfSpan),
  form(`${year}${gap}${ordinal} ?${half}`, halfSpan),
  form(`${year}${gap}${half} ?${ordinal}`, halfSpan),
  form(`${ordinal} (?:helft|half)(?: (?:van|of))? ${month}${laterAnyYear}`, halfMonthSpan),
  form(`${ordinal} ${weekOf} ${month}${laterAnyYear}`, weekInMonthSpan),
  form(`${week} ?(?<w>\\d{1,2})${laterYear}`, weekSpan),
  form(`${year}${gap}${week} ?(?<w>\\d{1,2})`, weekSpan),
  form(`winter${gap}(?<from>${fullYear}) ?[-/–] ?(?:\\d{4}|\\d\\d)`, ({ from }) =>
    spanOfMonths(Number(from), 12, 14, 'season'),
  ),
  form(`${season}${laterAnyYear}`, seasonSpan),
  form(`${year}${gap}${season}`, seasonSpan),
  form(`${holiday}(?: ${region})?(?:${gap}${holidayYear})?`, holidayOf),
  form(`${holiday}${gap}${holidayYear} ${region}`, holidayOf),
  form(`${year} ${holiday}(?: ${region})?`, holidayOf),
  form(`start of (?<rest>.+)`, ({ rest }, hints) => thirdOfText('begin', rest, hints)),
  form(`(?<third>${Object.keys(thirds).join('|')})${gap}(?<rest>.+)`, ({ third, rest }, hints) =>
    thirdOfText(third ?? '', rest, hints),
  ),
  form(`(?:in |de |het |the |rond |jaar |heel |geheel )(?<rest>.+)`, ({ rest }, hints) =>
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

/** A third of what follows; of what has no thirds, such as a day, nothing. */
function thirdOfText(third: string, rest: string | undefined, hints: PeriodHints): Span | null {
  const whole = readMoment(rest ?? '', hints)
  const which = thirds[third]
  return whole === null || which === undefined ? null : thirdOf(whole, which)
}

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(`^${source}$`), read }
}

/** The sources of all forms, for the words that stand in them. */
export const formSources: readonly string[] = forms.map(({ pattern }) => pattern.source)
