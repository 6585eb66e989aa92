/** What numbers count in columns about time: the unit of a duration, and whether `2027-36` is a week or years. */
import type { ColumnUnit, Field } from '../../../shared/domain/delivery.ts'
import { parseDuration } from '../../../shared/time/duration.ts'
import { textOf, type RawRow } from '../readers/raw-table.ts'
import { plainWords } from './plain-words.ts'

/** The unit that is proved, or the one that is likely and has to be asked; null: there is nothing to tell. */
export interface FoundUnit {
  readonly unit: ColumnUnit
  readonly isProved: boolean
  /** A value that leaves it open, to ask with. */
  readonly sample: string
}

const words: readonly (readonly [ColumnUnit, RegExp])[] = [
  ['workday', /\b(werkdagen|werkbare dagen|working days|workdays|wd)\b/],
  ['week', /\b(\w*weken|\w*week|weeks|wkn|wk|weeknr)\b/],
  ['day', /\b(dagen|dgn|kalenderdagen|days|dag)\b/],
  ['month', /\b(\w*maanden|\w*maand|mnd|months|month)\b/],
]

/** The unit a heading names; null when it names none. */
export function unitOfHeading(heading: string): ColumnUnit | null {
  const plain = plainWords(heading)
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

const timeFields: ReadonlySet<Field> = new Set(['period', 'start', 'end'])

/** What the numbers of one column count, by its heading and all its values. */
export function findUnit(
  field: Field,
  heading: string,
  rows: readonly RawRow[],
  column: number,
): FoundUnit | null {
  if (field !== 'duration' && !timeFields.has(field)) return null
  const texts = rows.map(({ cells }) => textOf(cells[column])).filter((text) => text !== '')
  return field === 'duration' ? unitOfDurations(heading, texts) : unitOfDates(field, heading, texts)
}

/** More than this many of anything are days. */
const mostWeeks = 60

function unitOfDurations(heading: string, texts: readonly string[]): FoundUnit | null {
  const bare = texts.filter(
    (text) => parseDuration(text, null) === null && parseDuration(text, 'day') !== null,
  )
  const [sample] = bare
  if (sample === undefined) return null
  const named = unitOfHeading(heading)
  if (named !== null) return { unit: named, isProved: true, sample }
  const most = bare.reduce((all, text) => Math.max(all, Number(text.replace(',', '.')) || 0), 0)
  return { unit: most > mostWeeks ? 'day' : 'week', isProved: false, sample }
}

/** Years may run on this far behind a year before they are more likely weeks. */
const mostYears = 5

/** `2027-36`: days are longer, and most columns about time hold days. */
const longestCount = 7

function unitOfDates(field: Field, heading: string, texts: readonly string[]): FoundUnit | null {
  const found = texts.flatMap((text) => {
    if (text.length > longestCount) return []
    const parts = /^(?<year>(?:19|20|21)\d\d)(?<dash>-?)(?<number>\d{1,2})$/.exec(text)?.groups
    const number = Number(parts?.['number'])
    if (parts === undefined || (parts['dash'] === '' && parts['number']?.length !== 2)) return []
    return [{ text, number, short: Number(parts['year']) % 100, isCompact: parts['dash'] === '' }]
  })
  const [first] = found
  if (first === undefined || found.some(({ number }) => number < 1 || number > 53)) return null
  const named = unitOfHeading(heading)
  if (named === 'week' || named === 'month') return { unit: named, isProved: true, sample: first.text }
  const beyondMonths = found.filter(({ number }) => number > 12)
  const [sample = first] = beyondMonths
  // Nothing but months and weeks: with a dash it is how a month is written, without one nobody can tell.
  if (beyondMonths.length === 0) {
    const compact = found.find(({ isCompact }) => isCompact)
    if (compact === undefined) return null
    return { unit: saysWeeks(texts) ? 'week' : 'month', isProved: false, sample: compact.text }
  }
  // Years cannot run back, no bound is a stretch of years, and one column counts one thing.
  const isWeek =
    field !== 'period' ||
    beyondMonths.some(({ number, short, isCompact }) => isCompact || number <= short) ||
    beyondMonths.length < found.length
  if (isWeek) return { unit: 'week', isProved: true, sample: sample.text }
  const isFar = beyondMonths.some(({ number, short }) => number - short > mostYears)
  return { unit: isFar ? 'week' : 'year', isProved: false, sample: sample.text }
}

function saysWeeks(texts: readonly string[]): boolean {
  return texts.filter((text) => /\b(week|weken|wk|w)\.? ?\d/i.test(text)).length * 2 > texts.length
}
