/** Makes sure that what was found is seen: what of the filter hides it is let go, and time goes to it. */
import type { Work } from '../../../shared/domain/work.ts'
import { noFilter, type Filter } from '../filter.ts'
import { activeIn, daysOf, momentOn, type Moment } from '../moment.ts'
import type { Step } from '../time-steps.ts'

export interface Looked {
  readonly filter: Filter
  readonly moment: Moment | null
  readonly step: Step
}

export interface ShownAgain {
  readonly filter: Filter
  readonly moment: Moment | null
  readonly isUnfiltered: boolean
  readonly isInTime: boolean
}

/**
 * The filter and the moment with which something of these works is seen: the very same where it is already. `seenBy` says
 * which of them a filter leaves.
 */
export function showAgain(looked: Looked, seenBy: (filter: Filter) => readonly Work[]): ShownAgain {
  const filter = filterLeaving(looked.filter, seenBy)
  const works = seenBy(filter)
  const isActive = works.length === 0 || works.some((work) => activeIn(work, looked.moment))
  const moment = isActive ? looked.moment : momentOf(works, looked)
  return { filter, moment, isUnfiltered: filter !== looked.filter, isInTime: moment !== looked.moment }
}

/** The filter without those of its choices that by themselves leave nothing; without any where only together they do. */
function filterLeaving(filter: Filter, seenBy: (filter: Filter) => readonly Work[]): Filter {
  const leaves = (one: Filter) => seenBy(one).length > 0
  if (leaves(filter) || !leaves(noFilter)) return filter
  const choices = Object.keys(noFilter) as (keyof Filter)[]
  const hiding = choices.filter((choice) => !leaves({ ...noFilter, [choice]: filter[choice] }))
  const without = hiding.reduce<Filter>((left, choice) => ({ ...left, [choice]: noFilter[choice] }), filter)
  return leaves(without) ? without : noFilter
}

/** A moment on a day that most of them share where it is one of a step; else the whole of their time. */
function momentOf(works: readonly Work[], { moment, step }: Looked): Moment | null {
  const days = works.flatMap((work) => daysOf(work) ?? [])
  const starts = days.map(({ start }) => start).filter(Number.isFinite)
  const ends = days.map(({ end }) => end).filter(Number.isFinite)
  if (starts.length + ends.length === 0) return null
  const first = Math.min(...(starts.length > 0 ? starts : ends))
  const last = Math.max(...(ends.length > 0 ? ends : starts))
  if (moment?.mode === 'period')
    return { mode: 'period', start: Math.min(first, last), end: Math.max(first, last) }
  const latestStart = Math.max(...(starts.length > 0 ? starts : ends))
  const earliestEnd = Math.min(...(ends.length > 0 ? ends : starts))
  return momentOn(latestStart <= earliestEnd ? latestStart : first, step)
}
