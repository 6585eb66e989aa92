/** What the threads of a crew do together: find the pairs of a search, and measure what pairs share. */
import Flatbush from 'flatbush'
import {
  findPairsBetween,
  mostFoundAmong,
  worksPerRange,
  type PairArrays,
  type Reach,
} from '../../shared/overlap/pairs/find-pairs.ts'
import { measurePairs, type MeasuredWorks } from '../../shared/overlap/pairs/measure-pairs.ts'
import { placePairs } from '../../shared/overlap/pairs/place-pairs.ts'
import type { PairSearch } from '../../shared/overlap/pairs/pair-search.ts'
import { countFound, takeRange, type SharedRanges } from './shared-ranges.ts'

/** A search as it travels between threads: the index as its bytes. */
export interface SharedSearch extends Omit<PairSearch, 'index'> {
  readonly index: ArrayBufferLike | null
}

export interface FindTask {
  readonly task: 'find'
  readonly ranges: SharedRanges
  readonly search: SharedSearch
  readonly reach: Reach
}

export interface MeasureTask {
  /** Measure and place them, or place them alone. */
  readonly task: 'measure' | 'place'
  readonly ranges: SharedRanges
  readonly works: MeasuredWorks
  /** Metres within which two works share a street. */
  readonly near: number
  readonly pairs: SharedPairs
}

/** Every thread fills the measures of its own ranges. */
export type SharedPairs = Parameters<typeof measurePairs>[2] &
  Parameters<typeof placePairs>[2] & { readonly count: number }

/** The pairs of one range of works. */
export interface FoundRange {
  readonly range: number
  readonly pairs: PairArrays
}

const pairsPerRange = 256

/** Takes ranges of works until there are none left, or too many pairs; answers what it found in them. */
export function findRanges(
  { ranges, search, reach }: FindTask,
  thread: number,
  onProgress?: (share: number) => void,
): FoundRange[] {
  const opened = { ...search, index: search.index && Flatbush.from(search.index) }
  const works = search.order.length
  const most = mostFoundAmong(works)
  const found: FoundRange[] = []
  eachRange(ranges, thread, works, worksPerRange, onProgress, (range, from, end) => {
    const pairs = findPairsBetween(opened, reach, from, end)
    found.push({ range, pairs })
    return countFound(ranges, pairs.count) <= most
  })
  return found
}

/** Takes ranges of pairs, and measures and places them, until there are none left. */
export function measureRanges(
  { task, ranges, works, near, pairs }: MeasureTask,
  thread: number,
  onProgress?: (share: number) => void,
): void {
  eachRange(ranges, thread, pairs.count, pairsPerRange, onProgress, (_, from, end) => {
    if (task === 'measure') measurePairs(works, near, pairs, from, end)
    placePairs(works, near, pairs, from, end)
    return true
  })
}

/** Until `work` answers that it is enough. */
function eachRange(
  ranges: SharedRanges,
  thread: number,
  total: number,
  size: number,
  onProgress: ((share: number) => void) | undefined,
  work: (range: number, from: number, end: number) => boolean,
): void {
  for (;;) {
    const range = takeRange(ranges, thread)
    const from = range * size
    if (from >= total) return
    if (!work(range, from, Math.min(from + size, total))) return
    onProgress?.(from / total)
  }
}
