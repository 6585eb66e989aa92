/** What stands above the chart: years, and as there is room for them quarters, months or weeks within. */
import type { Language } from '../../shared/domain/language.ts'
import { calendarDate, dateOfDay, dayNumber } from '../../shared/time/day-number.ts'
import { sayMonth } from '../../shared/time/say-period.ts'
import { lengthOf, shareOfDay, type TimeRange } from '../state/index.ts'

export interface Tick {
  readonly day: number
  /** Share of the axis where it begins, and how much of the axis it takes; parts off the axis are cut. */
  readonly from: number
  readonly width: number
  readonly label: string
}

export interface AxisTicks {
  readonly years: readonly Tick[]
  readonly parts: readonly Tick[]
}

type Part = 'none' | 'quarter' | 'month' | 'week'

/** As fine as can still be read: a quarter needs some 24 pixels, on a chart of some 800. */
function partFor(days: number): Part {
  if (days > 365 * 9) return 'none'
  if (days > 365 * 2.5) return 'quarter'
  return days > 120 ? 'month' : 'week'
}

export function axisTicks(axis: TimeRange, language: Language): AxisTicks {
  const ticksOf = (begins: readonly number[], label: (day: number) => string) =>
    begins.flatMap((day, at) => {
      const next = begins[at + 1]
      if (next === undefined || next <= axis.from || day > axis.to) return []
      const from = Math.max(0, shareOfDay(axis, day))
      return [{ day, from, width: Math.min(1, shareOfDay(axis, next)) - from, label: label(day) }]
    })
  const part = partFor(lengthOf(axis))
  return {
    years: ticksOf(begins(axis, 12), (day) => dateOfDay(day).slice(0, 4)),
    parts:
      part === 'none'
        ? []
        : ticksOf(part === 'week' ? mondays(axis) : begins(axis, part === 'quarter' ? 3 : 1), (day) =>
            labelOf(part, day, language),
          ),
  }
}

function labelOf(part: Part, day: number, language: Language): string {
  const date = dateOfDay(day)
  if (part === 'quarter') return `Q${(Number(date.slice(5, 7)) + 2) / 3}`
  const month = sayMonth(date, language)
  return part === 'month' ? month : `${Number(date.slice(8))} ${month}`
}

/** First days of steps of so many months, from before the axis to after it. */
function begins({ from, to }: TimeRange, months: number): number[] {
  const firstYear = Number(dateOfDay(from).slice(0, 4))
  const lastYear = Number(dateOfDay(to).slice(0, 4))
  const steps = ((lastYear - firstYear + 1) * 12) / months
  return Array.from({ length: steps + 1 }, (_, step) => {
    const month = step * months
    const date = calendarDate(firstYear + Math.floor(month / 12), (month % 12) + 1, 1)
    return date === null ? 0 : dayNumber(date)
  })
}

/** Day number 0 was a Thursday. */
function mondays({ from, to }: TimeRange): number[] {
  const first = from - ((((from + 3) % 7) + 7) % 7)
  return Array.from({ length: Math.ceil((to - first) / 7) + 2 }, (_, week) => first + 7 * week)
}
