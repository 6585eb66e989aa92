/** Where a period stands on an axis of time that is drawn. */
import type { CalendarDate } from '../../shared/domain/period.ts'
import { dayNumber } from '../../shared/time/day-number.ts'
import { shareOfDay, type TimeRange } from './time-range.ts'

export interface PlaceOnAxis {
  /** Shares of the axis, 0–1; a period outside it stands at its edge. */
  readonly from: number
  readonly to: number
  /** It goes on beyond what is drawn. */
  readonly isOpen: boolean
}

/** Both days included; open bounds reach the edge of the axis. Null without any date. */
export function placeOnAxis(
  axis: TimeRange,
  { start, end }: { readonly start: CalendarDate | null; readonly end: CalendarDate | null },
): PlaceOnAxis | null {
  if (start === null && end === null) return null
  const from = start === null ? 0 : shareOfDay(axis, dayNumber(start))
  const to = end === null ? 1 : shareOfDay(axis, dayNumber(end) + 1)
  return { from: within(from), to: within(to), isOpen: start === null || end === null || to > 1 || from < 0 }
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
