/** The works that map, lists and timeline show: those that pass the filter and are active at the moment. */
import type { SaidOfWorks } from '../api/index.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Work } from '../../shared/domain/work.ts'
import { passesFilter, type Filter } from './filter.ts'
import { daysOf, type Moment } from './moment.ts'
import { rememberLast } from './remember-last.ts'

/**
 * Works that pass filter and moment, in their own order. Map, lists and timeline ask for the same thing at the same
 * time, so the last answer of each step is kept.
 */
export function visibleWorks(
  works: readonly Work[],
  { filter, said }: Wanted,
  moment: Moment | null,
): readonly Work[] {
  return activeWorks(filteredWorks(works, filter, said), moment)
}

/** What people chose to look at, and what they may have chosen works by besides what these say themselves. */
export interface Wanted {
  readonly filter: Filter
  readonly said: SaidOfWorks
}

/** All works in their own order, those that are tried at other days as they are tried. */
export const withTried = rememberLast(
  (works: readonly Work[], moved: ReadonlyMap<WorkId, Work>): readonly Work[] =>
    moved.size === 0 ? works : works.map((work) => moved.get(work.id) ?? work),
)

/** Works that pass the filter, whatever the moment. */
export const filteredWorks = rememberLast(
  (works: readonly Work[], filter: Filter, said: SaidOfWorks): readonly Work[] =>
    works.filter((work) => passesFilter(work, filter, said)),
)

/** A slider asks again at every step: the days of all works stand in two flat lists, which is soonest walked. */
const activeWorks = rememberLast((works: readonly Work[], moment: Moment | null) => {
  if (moment === null) return works
  const { starts, ends } = daysOfAll(works)
  return works.filter((_, at) => (starts[at] ?? 0) <= moment.end && (ends[at] ?? 0) >= moment.start)
})

/** First and last days; a work without any date is always there, as one with an open end is from its start on. */
const daysOfAll = rememberLast((works: readonly Work[]) => {
  const days = works.map(daysOf)
  return {
    starts: Float64Array.from(days, (one) => one?.start ?? -Infinity),
    ends: Float64Array.from(days, (one) => one?.end ?? Infinity),
  }
})

/** Where each work stands in a list. */
export const placesOf = rememberLast(
  (works: readonly Work[]): ReadonlyMap<WorkId, number> => new Map(works.map(({ id }, at) => [id, at])),
)

/** Per work of all whether it is among the visible ones, which stand in the same order. */
export const areVisible = rememberLast((works: readonly Work[], visible: readonly Work[]): Uint8Array => {
  const mask = new Uint8Array(works.length)
  let next = 0
  works.forEach((work, at) => {
    // The very same one, but for those that are tried at other days.
    if (visible[next] !== work && visible[next]?.id !== work.id) return
    mask[at] = 1
    next++
  })
  return mask
})

let lastIds: { readonly works: readonly Work[]; readonly ids: ReadonlySet<WorkId> } = {
  works: [],
  ids: new Set(),
}

/** The identities of these works, as a set to ask: the very same one while they are the same works, wherever their bars are. */
export function idsOf(works: readonly Work[]): ReadonlySet<WorkId> {
  const { works: before, ids } = lastIds
  if (works === before) return ids
  const areSame = works.length === before.length && works.every(({ id }, at) => id === before[at]?.id)
  lastIds = { works, ids: areSame ? ids : new Set(works.map(({ id }) => id)) }
  return lastIds.ids
}
