/** The works that pass the filter, in numbers: busy when, and how many have no date, or only half of one. */
import type { Work } from '../../../shared/domain/work.ts'
import { daysOf } from '../../state/index.ts'
import { spanCounts, type SpanCounts } from './span-counts.ts'

export interface WorkCounts {
  /** Of the works that have a date. */
  readonly dated: SpanCounts
  readonly undated: number
  readonly openStart: number
  readonly openEnd: number
}

export function workCounts(works: readonly Work[]): WorkCounts {
  const starts = new Float64Array(works.length)
  const ends = new Float64Array(works.length)
  let [dated, openStart, openEnd] = [0, 0, 0]
  for (const work of works) {
    const days = daysOf(work)
    if (days === null) continue
    starts[dated] = days.start
    ends[dated] = Math.max(days.start, days.end)
    if (days.start === -Infinity) openStart++
    if (days.end === Infinity) openEnd++
    dated++
  }
  return {
    dated: spanCounts(starts.slice(0, dated), ends.slice(0, dated)),
    undated: works.length - dated,
    openStart,
    openEnd,
  }
}
