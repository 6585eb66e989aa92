/** The works that map, lists and timeline show: those that pass the filter and are active at the moment. */
import { useMemo } from 'react'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Work } from '../../shared/domain/work.ts'
import { passesFilter, type Filter } from './filter.ts'
import { activeIn, type Moment } from './moment.ts'

/**
 * Works that pass filter and moment, in their own order. Map, lists and timeline ask for the same thing at the same
 * time, so the last answer of each step is kept.
 */
export function visibleWorks(works: readonly Work[], filter: Filter, moment: Moment | null): readonly Work[] {
  return activeWorks(filteredWorks(works, filter), moment)
}

/** All works in their own order, those that are tried at other days as they are tried. */
export const withTried = rememberLast(
  (works: readonly Work[], moved: ReadonlyMap<WorkId, Work>): readonly Work[] =>
    moved.size === 0 ? works : works.map((work) => moved.get(work.id) ?? work),
)

/** Works that pass the filter, whatever the moment. */
export const filteredWorks = rememberLast((works: readonly Work[], filter: Filter) =>
  works.filter((work) => passesFilter(work, filter)),
)

const activeWorks = rememberLast((works: readonly Work[], moment: Moment | null) =>
  moment === null ? works : works.filter((work) => activeIn(work, moment)),
)

/** The identities of these works, as a set to ask. */
export function useIdsOf(works: readonly Work[]): ReadonlySet<WorkId> {
  return useMemo(() => new Set(works.map(({ id }) => id)), [works])
}

function rememberLast<A, B, R>(compute: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { a: A; b: B; answer: R } | null = null
  return (a, b) => {
    if (last === null || last.a !== a || last.b !== b) last = { a, b, answer: compute(a, b) }
    return last.answer
  }
}
