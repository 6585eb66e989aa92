/** Which works come near each other in space and time: the heart of the program, arrays in and arrays out. */
import { withRoom } from '../../bytes/with-room.ts'
import { distanceBetween } from '../measure/distance-between.ts'
import { runsOf, type Runs } from '../measure/runs.ts'
import { gapBetween, type OverlapInput } from './overlap-input.ts'
import { preparePairSearch, type PairSearch } from './pair-search.ts'

export interface Reach {
  /** Metres, included. */
  readonly distance: number
  /** Days, included. */
  readonly window: number
}

/** Pairs of works, flat; `a` < `b` are indexes into the input. */
export interface PairArrays {
  readonly count: number
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** Metres; 0 when they touch or intersect. */
  readonly distance: Float64Array
  /** Days; `noGap` when one of the two has no date. */
  readonly gapDays: Int32Array
}

/**
 * More pairs than this are not looked for among so many works: thousands of works on one spot make tens of millions, which no
 * memory holds and nobody reads. What finds more stops soon after it.
 */
export function mostFoundAmong(works: number): number {
  return Math.max(4_000_000, 20 * works)
}

/**
 * All unordered pairs of works within reach, of different parties or of one party in different disciplines. Works that
 * take no part or have no place are in no pair; a work without a date passes every window. Only some of them when there
 * are more than {@link mostFoundAmong}: `count` then says so.
 * `onProgress` hears the number of works done, now and then; what it throws stops the search.
 */
export function findPairs(
  input: OverlapInput,
  reach: Reach,
  { runs = runsOf(input.shapes), onProgress }: { runs?: Runs; onProgress?: (done: number) => void } = {},
): PairArrays {
  const search = preparePairSearch(input, runs)
  return findPairsBetween(search, reach, 0, search.order.length, onProgress)
}

/**
 * Those of all pairs whose first work in the order of the search is at `from` or later, and before `end`. Ranges that
 * begin at multiples of {@link worksPerRange} give the pairs of the whole search when they are put one after the other,
 * in the same order.
 */
export function findPairsBetween(
  search: PairSearch,
  reach: Reach,
  from: number,
  end: number,
  onProgress?: (done: number) => void,
): PairArrays {
  const found = new PairsFound()
  const candidates = new Candidates()
  const limit = reach.distance + search.runs.tolerance
  const most = mostFoundAmong(search.order.length)
  for (let at = from; at < end; at += worksPerSearch) {
    const last = Math.min(at + worksPerSearch, end)
    candidates.gather(search, at, last, limit)
    for (let here = at; here < last; here++) addPairsOf(here, search, reach, candidates, found)
    if (found.count > most) break
    if (at % worksPerRange === 0) onProgress?.(last)
  }
  return found.finish()
}

/** Works that ask the index together: neighbours have nearly the same candidates. */
const worksPerSearch = 8
/** Works between two reports of progress, and in the smallest range that threads divide. */
export const worksPerRange = 512

/** Adds the pairs of the work at `here` with the candidates that come after it. */
function addPairsOf(
  here: number,
  search: PairSearch,
  { distance, window }: Reach,
  { works, boxes, count }: Candidates,
  found: PairsFound,
): void {
  const { runs, order, party, discipline } = search
  const { workBox, tolerance } = runs
  const work = order[here]!
  const limit = distance + tolerance
  const minX = workBox[4 * work]! - limit
  const minY = workBox[4 * work + 1]! - limit
  const maxX = workBox[4 * work + 2]! + limit
  const maxY = workBox[4 * work + 3]! + limit
  for (let at = 0; at < count; at++) {
    const box = 4 * at
    if (boxes[box]! > maxX || boxes[box + 2]! < minX || boxes[box + 1]! > maxY || boxes[box + 3]! < minY)
      continue
    const there = works[at]!
    if (there <= here || (party[there] === party[here] && discipline[there] === discipline[here])) continue
    const gap = gapBetween(search, here, there)
    if (gap > window) continue
    const metres = distanceBetween(runs, work, order[there]!, distance)
    if (metres <= limit) found.add(work, order[there]!, metres, gap)
  }
}

/** What the index finds around a few neighbours, with the boxes side by side: each of them looks through all of it. */
class Candidates {
  count = 0
  /** Positions in the order of the search. */
  works = new Uint32Array(256)
  boxes = new Float64Array(4 * 256)
  #after = 0

  /** Takes the works that come after `from` and meet the box around the works up to `end`, `reach` metres wider. */
  gather({ runs: { workBox }, order, index }: PairSearch, from: number, end: number, reach: number): void {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let here = from; here < end; here++) {
      const at = 4 * order[here]!
      minX = Math.min(minX, workBox[at]!)
      minY = Math.min(minY, workBox[at + 1]!)
      maxX = Math.max(maxX, workBox[at + 2]!)
      maxY = Math.max(maxY, workBox[at + 3]!)
    }
    this.count = 0
    this.#after = from
    index?.search(minX - reach, minY - reach, maxX + reach, maxY + reach, this.#take)
  }

  /** Answers that the index need not keep it as well. */
  readonly #take = (work: number, minX: number, minY: number, maxX: number, maxY: number): boolean => {
    if (work <= this.#after) return false
    if (this.count === this.works.length) this.#grow()
    const at = 4 * this.count
    this.works[this.count++] = work
    this.boxes[at] = minX
    this.boxes[at + 1] = minY
    this.boxes[at + 2] = maxX
    this.boxes[at + 3] = maxY
    return false
  }

  #grow(): void {
    this.works = withRoom(this.works, new Uint32Array(2 * this.works.length))
    this.boxes = withRoom(this.boxes, new Float64Array(2 * this.boxes.length))
  }
}

/** Pairs as they are found, in blocks that double. */
class PairsFound {
  count = 0
  #works = new Uint32Array(2 * 1024)
  #distance = new Float64Array(1024)
  #gapDays = new Int32Array(1024)

  add(a: number, b: number, distance: number, gapDays: number): void {
    if (this.count === this.#distance.length) this.#grow()
    this.#works[2 * this.count] = Math.min(a, b)
    this.#works[2 * this.count + 1] = Math.max(a, b)
    this.#distance[this.count] = distance
    this.#gapDays[this.count] = gapDays
    this.count++
  }

  finish(): PairArrays {
    const { count } = this
    const a = new Uint32Array(count)
    const b = new Uint32Array(count)
    for (let pair = 0; pair < count; pair++) {
      a[pair] = this.#works[2 * pair]!
      b[pair] = this.#works[2 * pair + 1]!
    }
    return { count, a, b, distance: this.#distance.slice(0, count), gapDays: this.#gapDays.slice(0, count) }
  }

  #grow(): void {
    this.#works = withRoom(this.#works, new Uint32Array(2 * this.#works.length))
    this.#distance = withRoom(this.#distance, new Float64Array(2 * this.#distance.length))
    this.#gapDays = withRoom(this.#gapDays, new Int32Array(2 * this.#gapDays.length))
  }
}
