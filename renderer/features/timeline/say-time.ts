/** Steps and stretches of time as they are read on the screen: `ma 12 mrt 2027`, `week 34 2026`, `mrt 2027`, `Q3 2027`. */
import type { Language } from '../../../shared/domain/language.ts'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { isoWeek, weekdayOf } from '../../../shared/time/iso-week.ts'
import { sayDate, sayMonth, sayWeek } from '../../../shared/time/say-period.ts'
import { stepEnd, stepStart, yearOf, type Moment, type Step } from '../../state/index.ts'
import type { AxisLabel } from './axis-labels.ts'

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** One step by its name. */
export function sayStep(day: number, step: Step, language: Language): string {
  const date = dateOfDay(day)
  switch (step) {
    case 'day':
      return `${sayWeekday(day, language)} ${sayDate(date, language)}`
    case 'week':
      return sayWeek(date, language)
    case 'month':
      return `${sayMonth(date, language)} ${yearOf(day)}`
    case 'quarter':
      return `Q${quarterOf(day)} ${yearOf(day)}`
    case 'year':
      return String(yearOf(day))
  }
}

/** The days of a moment, with the weekday of a single one and the number of a week before its days. */
export function sayMoment({ start, end }: Pick<Moment, 'start' | 'end'>, language: Language): string {
  if (start === end) return sayStep(start, 'day', language)
  const days = `${sayDate(dateOfDay(start), language)} – ${sayDate(dateOfDay(end), language)}`
  const isWeek = stepStart(start, 'week') === start && stepEnd(start, 'week') === end
  return isWeek ? `${sayStep(start, 'week', language)}, ${days}` : days
}

/** What stands along the axis, as short as there is room. */
export function sayLabel({ day, step, form }: AxisLabel, language: Language): string {
  if (form === 'full') return sayStep(day, step, language)
  const isShort = form === 'short'
  switch (step) {
    case 'day': {
      const number = String(Number(dateOfDay(day).slice(8)))
      return isShort ? number : `${sayWeekday(day, language)} ${number}`
    }
    case 'week':
      return isShort ? String(isoWeek(day).week) : `week ${isoWeek(day).week}`
    case 'month': {
      const name = sayMonth(dateOfDay(day), language)
      return isShort ? name.slice(0, 1) : name
    }
    case 'quarter':
      return `Q${quarterOf(day)}`
    case 'year':
      return isShort ? `’${String(yearOf(day)).slice(2)}` : String(yearOf(day))
  }
}

function sayWeekday(day: number, language: Language): string {
  return weekdays[language][weekdayOf(day)] ?? ''
}

function quarterOf(day: number): number {
  return Math.ceil(Number(dateOfDay(day).slice(5, 7)) / 3)
}
