/** Where days and periods stand on an axis of time that is drawn: as shares of its length. */
import type { CalendarDate } from '../../shared/domain/period.ts'
import { dayNumber } from '../../shared/time/day-number.ts'
import type { DayRange } from './tried-work.ts'

/** Where a day begins on the axis, 0–1; days outside it lie outside 0–1. */
export function shareOf({ first, last }: DayRange, day: number): number {
  return (day - first) / (last + 1 - first)
}

/** The day at a share of the axis. */
export function dayAt({ first, last }: DayRange, share: number): number {
  return Math.min(last, Math.max(first, first + Math.floor(share * (last + 1 - first))))
}

export interface PlaceOnAxis {
  /** Shares of the axis, 0–1; a period outside it stands at its edge. */
  readonly from: number
  readonly to: number
  /** It goes on beyond what is drawn. */
  readonly isOpen: boolean
}

/** Both days included; open bounds reach the edge of the axis. Null without any date. */
export function placeOnAxis(
  axis: DayRange,
  { start, end }: { readonly start: CalendarDate | null; readonly end: CalendarDate | null },
): PlaceOnAxis | null {
  if (start === null && end === null) return null
  const from = start === null ? 0 : shareOf(axis, dayNumber(start))
  const to = end === null ? 1 : shareOf(axis, dayNumber(end) + 1)
  return { from: within(from), to: within(to), isOpen: start === null || end === null || to > 1 || from < 0 }
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
