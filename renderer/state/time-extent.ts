/** From when to when there is anything to see: whole years around most of the works, and how far one may look beyond. */
import type { Work } from '../../shared/domain/work.ts'
import { daysOf } from './moment.ts'
import type { TimeRange } from './time-range.ts'
import { wholeYears, yearOf } from './time-steps.ts'
import { yearsAround } from './years-around.ts'

/** Longer than this nothing in it can be told apart. */
const mostYears = 50
/** People look this far whatever the works of their project. */
const leastYears = 16

const known = new WeakMap<readonly Work[], TimeRange | 'undated'>()

/** Whole years around where most works with a date are; null when no work has one. Computed once per list of works. */
export function timeExtent(works: readonly Work[]): TimeRange | null {
  const extent = known.get(works) ?? computeExtent(works) ?? 'undated'
  known.set(works, extent)
  return extent === 'undated' ? null : extent
}

function computeExtent(works: readonly Work[]): TimeRange | null {
  const years: number[] = []
  // Many works begin and end on the same days.
  const yearByDay = new Map<number, number>()
  const add = (day: number) => {
    if (!Number.isFinite(day)) return
    const year = yearByDay.get(day) ?? yearOf(day)
    yearByDay.set(day, year)
    years.push(year)
  }
  for (const work of works) {
    const days = daysOf(work)
    if (days === null) continue
    add(days.start)
    add(days.end)
  }
  const found = yearsAround(years, mostYears)
  return found === null ? null : wholeYears(found.first, found.last)
}

/** How far one may look: the extent itself, or sixteen years with it in their middle. */
export function timeLimits(extent: TimeRange): TimeRange {
  const [first, last] = [yearOf(extent.from), yearOf(extent.to)]
  const more = Math.max(0, leastYears - (last - first + 1))
  return wholeYears(first - Math.floor(more / 2), last + Math.ceil(more / 2))
}
