/** Works by their position in the list of the project: their days as numbers, and where each of them stands. */
import { agreedPeriodOf, type Combination } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { daysOf } from '../../state/index.ts'

/** First and last days of works by their position. */
export interface WorkDays {
  /** The day a work is held by: its start, or its end when the start is open; {@link undated} without a date. */
  readonly anchor: Int32Array
  /** Its last day; its start when the end is open. */
  readonly last: Int32Array
}

/** After every day there is. */
export const undated = 1_000_000

const known = new WeakMap<readonly Work[], { readonly agreements: Agreements; readonly days: WorkDays }>()
type Agreements = ReadonlyMap<WorkId, Combination>

/** As they were agreed, or else as their parties gave them. Made once of every list. */
export function workDays(works: readonly Work[], agreements: Agreements): WorkDays {
  const made = known.get(works)
  if (made?.agreements === agreements) return made.days
  const anchor = new Int32Array(works.length).fill(undated)
  const last = new Int32Array(works.length).fill(undated)
  works.forEach((work, at) => {
    const days = agreedDays(work, agreements) ?? daysOf(work)
    if (days === null) return
    anchor[at] = Number.isFinite(days.start) ? days.start : days.end
    last[at] = Number.isFinite(days.end) ? days.end : days.start
  })
  const days = { anchor, last }
  known.set(works, { agreements, days })
  return days
}

function agreedDays({ id }: Work, agreements: Agreements): { start: number; end: number } | null {
  const combination = agreements.get(id)
  if (combination === undefined) return null
  const { start, end } = agreedPeriodOf(combination, id)
  return { start: dayNumber(start), end: dayNumber(end) }
}

const places = new WeakMap<readonly Work[], ReadonlyMap<WorkId, number>>()

/** Where each work of a list stands in it. Made once of every list. */
export function placesOf(works: readonly Work[]): ReadonlyMap<WorkId, number> {
  const made = places.get(works) ?? new Map(works.map(({ id }, at) => [id, at]))
  places.set(works, made)
  return made
}

/** Where these works, of the same list and in its order, stand in it. */
export function positionsOf(works: readonly Work[], some: readonly Work[]): Uint32Array {
  const positions = new Uint32Array(some.length)
  let at = 0
  some.forEach((work, index) => {
    while (at < works.length && works[at] !== work) at++
    positions[index] = at++
  })
  return positions
}
