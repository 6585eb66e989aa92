/** Conflicts in numbers: each is busy on the days on which both of its works are, as their combinations agreed them. */
import { agreedPeriodOf, type Combination } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { FoundOverlaps } from '../../../shared/overlap/found/found-overlaps.ts'
import { outcomeBits } from '../../../shared/overlap/pairs/pair-table.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { daysOf } from '../../state/index.ts'
import { spanCounts, type SpanCounts } from './span-counts.ts'

export interface ConflictsIn {
  readonly found: Pick<FoundOverlaps, 'ids' | 'pairs'> | undefined
  readonly workById: ReadonlyMap<WorkId, Work>
  readonly combinations: readonly Combination[]
  /** Works that pass the filter: a conflict counts when one of its two is among them, as a kansengebied does. */
  readonly shown: ReadonlySet<WorkId>
}

export function conflictCounts({ found, workById, combinations, shown }: ConflictsIn): SpanCounts {
  if (found === undefined) return spanCounts(new Float64Array(0), new Float64Array(0))
  const { ids, pairs } = found
  const agreed = agreedDays(combinations)
  const starts = new Float64Array(pairs.count)
  const ends = new Float64Array(pairs.count)
  const workAt = (at: number | undefined) => {
    const id = ids[at ?? -1]
    return id === undefined ? undefined : workById.get(id)
  }
  let count = 0
  pairs.outcomes.forEach((outcomes, row) => {
    if ((outcomes & outcomeBits.conflict) === 0 || pairs.noise[row] !== 0) return
    const [a, b] = [workAt(pairs.a[row]), workAt(pairs.b[row])]
    if (a === undefined || b === undefined || (!shown.has(a.id) && !shown.has(b.id))) return
    const [one, other] = [a, b].map((work) => agreed.get(work.id) ?? daysOf(work))
    if (one == null || other == null) return
    const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)]
    // The works may be newer than what was found of them.
    if (start > end) return
    starts[count] = start
    ends[count] = end
    count++
  })
  return spanCounts(starts.slice(0, count), ends.slice(0, count))
}

function agreedDays(combinations: readonly Combination[]) {
  const agreed = new Map<WorkId, { readonly start: number; readonly end: number }>()
  for (const combination of combinations)
    for (const work of combination.works) {
      const { start, end } = agreedPeriodOf(combination, work)
      agreed.set(work, { start: dayNumber(start), end: dayNumber(end) })
    }
  return agreed
}
