/** How a work is drawn on the axis: where its bar and its room to move stand, how firm it looks, and which ends are not certain. */
import type { AgreedPeriod, Period } from '../../../shared/domain/period.ts'
import { isVague, lacks } from '../../../shared/domain/period.ts'
import type { Firmness } from '../../../shared/domain/firmness.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { shareOfDay, type TimeRange } from '../../state/index.ts'

/** Shares of the axis; what lies off it is below 0 or above 1. An open bound is infinite. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface BarLook extends Span {
  /** Solid, dashed, or over and done with. */
  readonly as: 'firm' | 'planned' | 'done' | 'withdrawn'
  /** Hatched: somewhere around here, and nobody said where. */
  readonly vagueStart: boolean
  readonly vagueEnd: boolean
}

const looks: Readonly<Record<Firmness, BarLook['as']>> = {
  idea: 'planned',
  programmed: 'planned',
  scheduled: 'firm',
  executing: 'firm',
  done: 'done',
  withdrawn: 'withdrawn',
}

/** The bar of a work in this period, or in the one that was agreed; null without any date. */
export function barLook(
  axis: TimeRange,
  { firmness, period }: Pick<Work, 'firmness' | 'period'>,
  agreed: AgreedPeriod | null,
): BarLook | null {
  const span = spanOf(axis, agreed ?? period)
  if (span === null) return null
  return {
    ...span,
    // What parties agreed on is firm, whatever one of them still calls it.
    as: agreed !== null && looks[firmness] === 'planned' ? 'firm' : looks[firmness],
    vagueStart: agreed === null && (isVague(period) || lacks(period, 'start')),
    vagueEnd: agreed === null && (isVague(period) || lacks(period, 'end')),
  }
}

/** Where a party lets its work begin and end; on a side for which it gave nothing, as far as the work itself. */
export function roomSpan(axis: TimeRange, work: Work): Span | null {
  const { earliestStart, latestEnd, period } = work
  if (earliestStart === null && latestEnd === null) return null
  return spanOf(axis, { start: earliestStart ?? period.start, end: latestEnd ?? period.end })
}

/** Both days included. */
export function spanOf(axis: TimeRange, { start, end }: Pick<Period, 'start' | 'end'>): Span | null {
  if (start === null && end === null) return null
  return {
    from: start === null ? -Infinity : shareOfDay(axis, dayNumber(start)),
    to: end === null ? Infinity : shareOfDay(axis, dayNumber(end) + 1),
  }
}

/** On which side of what is shown a span lies altogether; null when some of it can be seen. */
export function sideOff({ from, to }: Span): 'before' | 'after' | null {
  if (to <= 0) return 'before'
  return from >= 1 ? 'after' : null
}

/** A little beyond both edges, so that a bar that goes on has no end there. */
const beyond = 0.02

/** Where a span is drawn, in per cents of the axis. */
export function drawn({ from, to }: Span): { readonly left: string; readonly width: string } {
  const left = Math.max(-beyond, from)
  const right = Math.min(1 + beyond, to)
  return { left: `${100 * left}%`, width: `max(${100 * (right - left)}%, 5px)` }
}
