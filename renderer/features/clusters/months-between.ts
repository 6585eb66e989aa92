/** The period of a kansengebied in months: days would suggest more than a row of many works can promise. */
import type { Language } from '../../../shared/domain/language.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { sayMonth } from '../../../shared/time/say-period.ts'

/**
 * `mrt – sep 2027`, `okt 2027 – feb 2028`, `mrt 2027` within one month, `mrt 2027 –` when the end is open; null without
 * any date.
 */
export function monthsBetween(
  start: CalendarDate | null,
  end: CalendarDate | null,
  language: Language,
): string | null {
  if (start === null && end === null) return null
  const isOneYear = start !== null && start.slice(0, 4) === end?.slice(0, 4)
  const isOneMonth = start !== null && start.slice(0, 7) === end?.slice(0, 7)
  const last = end === null ? '' : monthOf(end, language, true)
  if (isOneMonth) return last
  const first = start === null ? '' : monthOf(start, language, !isOneYear)
  return `${first} – ${last}`.trim()
}

function monthOf(date: CalendarDate, language: Language, withYear: boolean): string {
  const month = sayMonth(date, language)
  return withYear ? `${month} ${date.slice(0, 4)}` : month
}
