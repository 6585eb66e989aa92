/** The period of a work in the cells of the template, so that reading them gives the same days again. */
import type { Language } from '../../shared/domain/language.ts'
import type { CalendarDate, Period } from '../../shared/domain/period.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { periodFrom } from '../../shared/time/period-from.ts'
import { sayPeriod } from '../../shared/time/say-period.ts'

export interface PeriodCells {
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  /** The period in words, empty when the dates say it all. */
  readonly words: string
}

/** Days as dates; what is vague in the party's own words, in ours when those cannot be read again by themselves. */
export function periodCells(period: Period, language: Language): PeriodCells {
  const { start, end, precision, derived, raw } = period
  if (precision === 'none') return { start: null, end: null, words: raw }
  const dates: PeriodCells = {
    start: derived === 'start' ? null : start,
    end: derived === 'end' ? null : end,
    words: '',
  }
  const inWords = (words: string): PeriodCells => ({ start: null, end: null, words })
  const said = sayPeriod({ ...period, derived: null }, language).replace(/^±\s*/, '')
  const candidates = precision === 'day' ? [dates] : [inWords(raw), inWords(said), dates]
  return (
    candidates.find((cells) => isSame(readBack(cells), period)) ??
    candidates.find((cells) => hasSameDays(readBack(cells), period)) ?? { start, end, words: '' }
  )
}

function readBack({ start, end, words }: PeriodCells): Period | null {
  if (start === null && end === null) return parsePeriod(words)
  return periodFrom({ start: start ?? '', end: end ?? '' }).period
}

function hasSameDays(read: Period | null, { start, end }: Period): boolean {
  return read !== null && read.start === start && read.end === end
}

function isSame(read: Period | null, period: Period): boolean {
  return hasSameDays(read, period) && read?.precision === period.precision
}
