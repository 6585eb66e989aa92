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
export function visibleWorks(works: readonly Work[], wanted: Wanted, moment: Moment | null): readonly Work[] {
  return activeWorks(works, visibleMask(works, wanted, moment))
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

/** Per work whether it passes the filter, whatever the moment. */
export const passingMask = rememberLast(
  (works: readonly Work[], filter: Filter, said: SaidOfWorks): Uint8Array =>
    Uint8Array.from(works, (work) => (passesFilter(work, filter, said) ? 1 : 0)),
)

/** Works that pass the filter, whatever the moment. */
export const filteredWorks = rememberLast(
  (works: readonly Work[], filter: Filter, said: SaidOfWorks): readonly Work[] =>
    picked(works, passingMask(works, filter, said)),
)

/**
 * Per work whether it passes filter and moment: the very same list while the same works do, wherever their bars are. A slider
 * asks again at every step, so it walks flat lists alone.
 */
export function visibleMask(
  works: readonly Work[],
  { filter, said }: Wanted,
  moment: Moment | null,
): Uint8Array {
  return activeMask(works, passingMask(works, filter, said), moment)
}

let lastMask: Uint8Array = new Uint8Array(0)

const activeMask = rememberLast((works: readonly Work[], passes: Uint8Array, moment: Moment | null) => {
  const mask = moment === null ? passes : activeAmong(works, passes, moment)
  if (!hasSameBytes(mask, lastMask)) lastMask = mask
  return lastMask
})

function activeAmong(works: readonly Work[], passes: Uint8Array, moment: Moment): Uint8Array {
  const { starts, ends } = daysOfAll(works)
  const mask = new Uint8Array(works.length)
  for (let at = 0; at < mask.length; at++)
    if (passes[at] === 1 && (starts[at] ?? 0) <= moment.end && (ends[at] ?? 0) >= moment.start) mask[at] = 1
  return mask
}

function hasSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

const activeWorks = rememberLast((works: readonly Work[], mask: Uint8Array) => picked(works, mask))

function picked(works: readonly Work[], mask: Uint8Array): readonly Work[] {
  const found: Work[] = []
  for (let at = 0; at < mask.length; at++) {
    const work = mask[at] === 1 ? works[at] : undefined
    if (work !== undefined) found.push(work)
  }
  return found.length === works.length ? works : found
}

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

/** Asks of a work whether it is among those that are marked, in the order of `works`. */
export const markedAmong = rememberLast((works: readonly Work[], mask: Uint8Array): VisibleIds => {
  const placeOf = placesOf(works)
  return { has: (work) => mask[placeOf.get(work) ?? -1] === 1 }
})

/** The identities of visible works, to ask for one of them. */
export interface VisibleIds {
  has(work: WorkId): boolean
}
