/** The units time is stepped through and counted in: days, ISO weeks, months, quarters and years of the calendar. */
import { StepOfTime } from '../../shared/domain/sight.ts'
import { calendarDate, dateOfDay, dayNumber } from '../../shared/time/day-number.ts'
import { weekdayOf } from '../../shared/time/iso-week.ts'

/** Shortest first. */
export const steps = StepOfTime.options
export type Step = (typeof steps)[number]

const daysIn = { day: 1, week: 7 } as const
const monthsIn = { month: 1, quarter: 3, year: 12 } as const

/** The first day of the step that lies `by` steps after the one that holds `day`; with `by` 0 of that one itself. */
export function stepStart(day: number, step: Step, by = 0): number {
  if (step === 'day' || step === 'week')
    return day - (step === 'week' ? weekdayOf(day) : 0) + by * daysIn[step]
  const [year = 0, month = 1] = dateOfDay(day).split('-').map(Number)
  const months = monthsIn[step]
  return firstOfMonth(year, month - 1 - ((month - 1) % months) + by * months)
}

/** The last day of the step that holds `day`. */
export function stepEnd(day: number, step: Step): number {
  return stepStart(day, step, 1) - 1
}

/** Months counted from 0; from 12 on they are those of a next year, below 0 those of one before. */
function firstOfMonth(year: number, month: number): number {
  const date = calendarDate(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)
  return date === null ? 0 : dayNumber(date)
}

/** The year that a day lies in. */
export function yearOf(day: number): number {
  return Number(dateOfDay(day).slice(0, 4))
}

/** 1 January of the first year to 31 December of the last. */
export function wholeYears(first: number, last = first): { readonly from: number; readonly to: number } {
  return { from: firstOfMonth(first, 0), to: firstOfMonth(last, 12) - 1 }
}
