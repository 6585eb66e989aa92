/**
 * How many spans of days are busy between two days, however often that is asked: starts and ends stand sorted in typed
 * arrays, made once for every filter, so that a step of the slider or a zoom costs what it shows and not the project.
 */

export interface SpanCounts {
  readonly count: number
  /** Sorted, day numbers; -Infinity where a span has no start. */
  readonly starts: Float64Array
  /** Sorted, day numbers; Infinity where a span has no end. */
  readonly ends: Float64Array
}

/** Takes over both arrays: entry `n` of each is span `n`, which has its end on or after its start. */
export function spanCounts(starts: Float64Array, ends: Float64Array): SpanCounts {
  return { count: starts.length, starts: starts.sort(), ends: ends.sort() }
}

/** Spans that share a day with `first`–`last`, both included. */
export function busyBetween(spans: SpanCounts, first: number, last: number): number {
  // Those that ended before are among those that have started by then.
  return startedBy(spans, last) - endedBefore(spans, first)
}

/** Spans that are over before this day. */
export function endedBefore({ ends }: SpanCounts, day: number): number {
  return firstFrom(ends, day)
}

/** Spans that begin after this day. */
export function startingAfter(spans: SpanCounts, day: number): number {
  return spans.count - startedBy(spans, day)
}

function startedBy({ starts }: SpanCounts, day: number): number {
  return firstFrom(starts, day + 1)
}

/** The position of the first that is `day` or later. */
function firstFrom(sorted: Float64Array, day: number): number {
  let [from, end] = [0, sorted.length]
  while (from < end) {
    const middle = (from + end) >> 1
    if ((sorted[middle] ?? Infinity) < day) from = middle + 1
    else end = middle
  }
  return from
}
