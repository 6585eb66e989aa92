/** The bins of the histogram: whole steps of the calendar, as short as there is room for. */
import { lengthOf, stepEnd, stepStart, steps, type Step, type TimeRange } from '../../state/index.ts'
import { busyBetween, type SpanCounts } from './span-counts.ts'

/** Narrower bars cannot be told apart, or pointed at. */
const leastPixels = 5

/** On average; what one month differs from another does not matter here. */
export const daysPer: Readonly<Record<Step, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  year: 365.25,
}

export interface Bins {
  readonly step: Step
  /** The first day of each bin, and the day after the last one. The outer bins may reach beyond the range. */
  readonly starts: readonly number[]
}

/** The bins of a range that is `width` pixels wide. */
export function binsOf(range: TimeRange, width: number): Bins {
  const step = binStep(range, width)
  const starts: number[] = []
  let start = stepStart(range.from, step)
  for (; start <= range.to; start = stepStart(start, step, 1)) starts.push(start)
  starts.push(start)
  return { step, starts }
}

function binStep(range: TimeRange, width: number): Step {
  const perDay = width / lengthOf(range)
  return steps.find((one) => perDay * daysPer[one] >= leastPixels) ?? 'year'
}

/** Per bin how many spans are busy in it: one that is busy in several is counted in each of them. */
export function countBins({ starts }: Bins, spans: SpanCounts): Uint32Array {
  return Uint32Array.from(starts.slice(1), (next, at) => busyBetween(spans, starts[at] ?? next, next - 1))
}

/** The bin that a day falls in. */
export function binAt(
  range: TimeRange,
  width: number,
  day: number,
): { readonly step: Step; readonly start: number; readonly end: number } {
  const step = binStep(range, width)
  return { step, start: stepStart(day, step), end: stepEnd(day, step) }
}
