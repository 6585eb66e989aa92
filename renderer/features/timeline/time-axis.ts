/** The axis of the timeline: whole years around the works, counted in months, quarters or years. */
import { calendarDate, dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { daysOf, monthsIn, yearsAround, type Step } from '../../state/index.ts'

export interface TimeAxis {
  readonly firstYear: number
  readonly lastYear: number
}

/** Longer than this nothing on it can be told apart. */
const mostYears = 50

/** The axis around where most works with a date are; null when no work has one. */
export function axisOf(works: readonly Work[]): TimeAxis | null {
  const years: number[] = []
  for (const work of works) {
    const days = daysOf(work)
    if (days === null) continue
    for (const day of [days.start, days.end]) if (Number.isFinite(day)) years.push(yearOf(day))
  }
  const found = yearsAround(years, mostYears)
  return found === null ? null : { firstYear: found.first, lastYear: found.last }
}

/** The works with a date that lie off the axis altogether: before its first day, or after its last. */
export function worksOff(axis: TimeAxis, works: readonly Work[]): Work[] {
  const first = firstDayOf(axis, 'year', 0)
  const last = lastDayOf(axis, 'year', unitsOn(axis, 'year') - 1)
  return works.filter((work) => {
    const days = daysOf(work)
    return days !== null && (days.end < first || days.start > last)
  })
}

/** How many steps the axis is long. */
export function unitsOn(axis: TimeAxis, step: Step): number {
  return ((axis.lastYear - axis.firstYear + 1) * 12) / monthsIn[step]
}

/** The step a day falls in, counted from 0 at the beginning of the axis; days outside count as its ends. */
export function unitOfDay(axis: TimeAxis, step: Step, day: number): number {
  const unit = Math.floor(monthOf(axis, day) / monthsIn[step])
  return Math.min(Math.max(unit, 0), unitsOn(axis, step) - 1)
}

/** The first day of a step; that of the step after the last is the day after the axis. */
export function firstDayOf(axis: TimeAxis, step: Step, unit: number): number {
  const months = unit * monthsIn[step]
  const year = axis.firstYear + Math.floor(months / 12)
  const date = calendarDate(year, (months % 12) + 1, 1)
  return date === null ? 0 : dayNumber(date)
}

/** The last day of a step. */
export function lastDayOf(axis: TimeAxis, step: Step, unit: number): number {
  return firstDayOf(axis, step, unit + 1) - 1
}

/** Per month of the axis how many works are active in it. Works without a date are in none. */
export function activePerMonth(works: readonly Work[], axis: TimeAxis): Uint32Array {
  const months = unitsOn(axis, 'month')
  const change = new Int32Array(months + 1)
  for (const work of works) {
    const days = daysOf(work)
    if (days === null) continue
    const from = Math.max(0, monthOf(axis, days.start))
    const to = Math.min(months - 1, monthOf(axis, days.end))
    if (from > to) continue
    change[from] = (change[from] ?? 0) + 1
    change[to + 1] = (change[to + 1] ?? 0) - 1
  }
  const counts = new Uint32Array(months)
  let active = 0
  for (let month = 0; month < months; month++) counts[month] = active += change[month] ?? 0
  return counts
}

/** Month on the axis, possibly outside it; open bounds are as far away as can be. */
function monthOf(axis: TimeAxis, day: number): number {
  if (!Number.isFinite(day)) return day
  const [year = 0, month = 1] = dateOfDay(day).split('-').map(Number)
  return (year - axis.firstYear) * 12 + month - 1
}

function yearOf(day: number): number {
  return Number(dateOfDay(day).slice(0, 4))
}
