/** A work at days that are only being tried: where it may go, how far it went, and what its party can live with. */
import type { Combination } from '../../shared/domain/combination.ts'
import type { Period } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { calendarDate, dateOfDay, dayNumber, daysInMonth } from '../../shared/time/day-number.ts'
import type { TimeRange } from './time-range.ts'

/** Why a work does not move: it is being done or was, it fell off, or its period was agreed with others. */
export type WhyFixed = 'executing' | 'done' | 'withdrawn' | 'agreed'

/** Null: people may try other days for this work. `agreed` is the combination it stands in. */
export function whyFixed({ firmness }: Work, agreed: Combination | undefined): WhyFixed | null {
  if (firmness === 'executing' || firmness === 'done' || firmness === 'withdrawn') return firmness
  return agreed === undefined ? null : 'agreed'
}

/** The work `days` later (earlier when negative); its duration stays, open bounds stay open. 0 gives the work itself. */
export function shiftedBy(work: Work, days: number): Work {
  const { start, end } = work.period
  if (days === 0 || (start === null && end === null)) return work
  const moved = (date: typeof start) => (date === null ? null : dateOfDay(dayNumber(date) + days))
  return { ...work, period: { ...work.period, start: moved(start), end: moved(end), raw: '' } }
}

/** How many days later `tried` lies than `work`; null when one of them has no date. */
export function daysShifted(work: Work, tried: Work): number | null {
  const [from, to] = [anchorOf(work.period), anchorOf(tried.period)]
  return from === null || to === null ? null : to - from
}

/** A work without a date, in the quarter that `day` falls in. */
export function inQuarterOf(work: Work, day: number): Work {
  const [year = 0, month = 1] = dateOfDay(day).split('-').map(Number)
  const first = month - ((month - 1) % 3)
  const start = calendarDate(year, first, 1)
  const end = calendarDate(year, first + 2, daysInMonth(year, first + 2))
  return { ...work, period: { start, end, precision: 'quarter', raw: '', derived: null } }
}

/** The shift nearest to `days` that keeps the work within `range`; a work that is longer than that begins where it begins. */
export function shiftWithin({ period }: Work, days: number, range: TimeRange): number {
  const start = period.start ?? period.end
  const end = period.end ?? period.start
  if (start === null || end === null) return 0
  const earliest = Math.min(0, range.from - dayNumber(start))
  const latest = Math.max(0, range.to - dayNumber(end))
  return Math.min(latest, Math.max(earliest, days))
}

/** How many days it is from `day` to the same day `months` later, or the last day of that month. */
export function daysOfMonths(day: number, months: number): number {
  const [year = 0, month = 1, inMonth = 1] = dateOfDay(day).split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1]
  const date = calendarDate(toYear, toMonth, Math.min(inMonth, daysInMonth(toYear, toMonth)))
  return date === null ? 0 : dayNumber(date) - day
}

/** The day a period is held by: its start, or its end when the start is open; null without a date. */
export function anchorOf({ start, end }: Period): number | null {
  const held = start ?? end
  return held === null ? null : dayNumber(held)
}

/** Outside the room its party gave. */
export interface BeyondRoom {
  readonly side: 'before' | 'after'
  readonly days: number
}

/** How far the work reaches outside the room to move its party gave; null when it does not, or no room was given. */
export function beyondRoom({ period: { start, end }, earliestStart, latestEnd }: Work): BeyondRoom | null {
  const before = start === null || earliestStart === null ? 0 : dayNumber(earliestStart) - dayNumber(start)
  const after = end === null || latestEnd === null ? 0 : dayNumber(end) - dayNumber(latestEnd)
  if (before <= 0 && after <= 0) return null
  return before > after ? { side: 'before', days: before } : { side: 'after', days: after }
}
