/** The time axis of the chart: whole years around the works it is about, and where a day stands on it. */
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import { yearsAround, type TimeRange } from '../../state/index.ts'

export interface GanttAxis extends TimeRange {
  readonly years: readonly number[]
}

/** Longer than this a quarter is too narrow to take hold of. */
const mostYears = 20

/** From a year before where most of the days and room to move of `works` are to a year after; around `today` without any date. */
export function ganttAxis(works: readonly Work[], today: CalendarDate): GanttAxis {
  const dates = works.flatMap(({ period, earliestStart, latestEnd }) =>
    [period.start, period.end, earliestStart, latestEnd].flatMap((date) => date ?? []),
  )
  const years = yearsAround((dates.length > 0 ? dates : [today]).map(yearOf), mostYears)
  const first = (years?.first ?? yearOf(today)) - 1
  const last = (years?.last ?? yearOf(today)) + 1
  return {
    from: dayNumber(`${first}-01-01` as CalendarDate),
    to: dayNumber(`${last}-12-31` as CalendarDate),
    years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
  }
}

/** The works with a date that lie off the axis altogether. */
export function worksOff({ from, to }: GanttAxis, works: readonly Work[]): Work[] {
  return works.filter(({ period: { start, end } }) => {
    const isBefore = end !== null && dayNumber(end) < from
    const isAfter = start !== null && dayNumber(start) > to
    return isBefore || isAfter
  })
}

/** The first days of the quarters after the first one of each year. */
export function quartersOf({ years }: GanttAxis): number[] {
  return years.flatMap((year) =>
    ['04', '07', '10'].map((month) => dayNumber(`${year}-${month}-01` as CalendarDate)),
  )
}

function yearOf(date: CalendarDate): number {
  return Number(dateOfDay(dayNumber(date)).slice(0, 4))
}
