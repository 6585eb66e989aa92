/** The works and conflicts that the filter leaves, in numbers that are made once for every filter. */
import { useDeferredValue, useMemo } from 'react'
import { useCombinations, useOverlaps, useSaidOfWorks, useWorks } from '../../api/index.ts'
import { filteredWorks, useViewState, type Moment } from '../../state/index.ts'
import { conflictCounts } from './conflict-counts.ts'
import { busyBetween, type SpanCounts } from './span-counts.ts'
import { workCounts, type WorkCounts } from './work-counts.ts'

export interface TimeNumbers {
  readonly works: WorkCounts
  /** Null: they are still being looked for. */
  readonly conflicts: SpanCounts | null
}

export function useTimeNumbers(): TimeNumbers {
  const { works, workById } = useWorks()
  const { data } = useOverlaps()
  // The list of them is drawn first: to count the conflicts of very many takes a moment, in which they are still looked for.
  const found = useDeferredValue(data)
  const { combinations } = useCombinations()
  const filter = useViewState((state) => state.filter)
  const shown = filteredWorks(works, filter, useSaidOfWorks())
  const counted = useMemo(() => workCounts(shown), [shown])
  const conflicts = useMemo(
    () =>
      found === undefined
        ? null
        : conflictCounts({ found, workById, combinations, shown: new Set(shown.map(({ id }) => id)) }),
    [found, workById, combinations, shown],
  )
  return useMemo(() => ({ works: counted, conflicts }), [counted, conflicts])
}

/** What is busy in these days, both included; works without a date always are. Null is all of time. */
export function numbersIn(
  { works, conflicts }: TimeNumbers,
  days: Pick<Moment, 'start' | 'end'> | null,
): { readonly works: number; readonly conflicts: number | null } {
  const busy = (spans: SpanCounts) => (days === null ? spans.count : busyBetween(spans, days.start, days.end))
  return { works: busy(works.dated) + works.undated, conflicts: conflicts && busy(conflicts) }
}
