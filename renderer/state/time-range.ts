/** A stretch of time as a window shows it, and moving closer, farther or along in it. Pure: who holds it is time-view. */

/** Day numbers as in shared/time/day-number, whole, both included. */
export interface TimeRange {
  readonly from: number
  readonly to: number
}

/** Nothing is seen better closer by: the days of one week. */
export const shortestRange = 7

export function lengthOf({ from, to }: TimeRange): number {
  return to - from + 1
}

/** Where a day begins in the range, 0–1; days outside it lie outside 0–1. */
export function shareOfDay(range: TimeRange, day: number): number {
  return (day - range.from) / lengthOf(range)
}

/** The day at a share of the range, never one outside it. */
export function dayAtShare(range: TimeRange, share: number): number {
  return Math.min(range.to, Math.max(range.from, range.from + Math.floor(share * lengthOf(range))))
}

/**
 * The range `factor` times as long, with `day` where it was; a factor under 1 comes closer. It stays within `limits`, and
 * is never shorter than a week.
 */
export function zoomed(range: TimeRange, factor: number, day: number, limits: TimeRange): TimeRange {
  const before = lengthOf(range)
  const wanted = Math.round(before * factor)
  // One press always does something, also where a tenth of the days is less than one.
  const moved = wanted === before && factor !== 1 ? before + Math.sign(factor - 1) : wanted
  const length = Math.min(Math.max(moved, shortestRange), lengthOf(limits))
  // What stays where it is, is the middle of the day.
  const from = Math.round(day + 0.5 - shareOfDay(range, day + 0.5) * length)
  return within({ from, to: from + length - 1 }, limits)
}

/** The range `days` later (earlier when negative), of the same length, within `limits`. */
export function panned({ from, to }: TimeRange, days: number, limits: TimeRange): TimeRange {
  const by = Math.round(days)
  return within({ from: from + by, to: to + by }, limits)
}

/**
 * The range turned over like a page, to have `wanted` in it near the edge it comes in by: who steps on sees where to for a
 * while before it turns again. It keeps its length; of what is longer the beginning is shown. The very same when it has it,
 * or nothing else.
 */
export function showing(range: TimeRange, wanted: TimeRange): TimeRange {
  const isIn = wanted.from >= range.from && wanted.to <= range.to
  if (isIn || (wanted.from <= range.from && wanted.to >= range.to)) return range
  const length = lengthOf(range)
  const spare = Math.max(0, Math.min(Math.floor(length / 10), length - lengthOf(wanted)))
  const from =
    wanted.from < range.from && lengthOf(wanted) < length
      ? wanted.to + spare - length + 1
      : wanted.from - spare
  return { from, to: from + length - 1 }
}

/** Both, and what lies between. */
export function together(one: TimeRange, other: TimeRange): TimeRange {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}

/** As it is where it fits, moved where it does not, and no longer than the limits. */
function within({ from, to }: TimeRange, limits: TimeRange): TimeRange {
  const length = Math.min(to - from + 1, lengthOf(limits))
  const first = Math.min(Math.max(from, limits.from), limits.to - length + 1)
  return { from: first, to: first + length - 1 }
}
