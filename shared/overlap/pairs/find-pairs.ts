/** Which works come near each other in space and time: the heart of the program, arrays in and arrays out. */
import Flatbush from 'flatbush'
import { distanceBetween } from '../measure/distance-between.ts'
import { gapBetween, type OverlapInput } from './overlap-input.ts'
import { runsOf, type Runs } from '../measure/runs.ts'
import { spatialOrder } from './spatial-order.ts'

export interface Reach {
  /** Metres, included. */
  readonly distance: number
  /** Days, included. */
  readonly window: number
}

/** Pairs of works, flat; `a` < `b` are indexes into the input. In no promised order. */
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
 * All unordered pairs of works within reach, of different parties or of one party in different disciplines. Works that
 * take no part or have no place are in no pair; a work without a date passes every window.
 * `onProgress` hears the number of works done, now and then; what it throws stops the search.
 */
export function findPairs(
  input: OverlapInput,
  reach: Reach,
  { runs = runsOf(input.shapes), onProgress }: { runs?: Runs; onProgress?: (done: number) => void } = {},
): PairArrays {
  const found = new PairsFound()
  const order = spatialOrder(runs, placedWorks(input, runs))
  if (order.length === 0) return found.finish()
  const near = inOrder(input, runs, order)
  const index = indexOf(near.boxes)
  const limit = reach.distance + runs.tolerance
  for (let from = 0; from < order.length; from += worksPerSearch) {
    const end = Math.min(from + worksPerSearch, order.length)
    const candidates = index.search(...boxAround(near.boxes, from, end, limit), (there) => there > from)
    for (let here = from; here < end; here++) {
      for (const there of candidates) {
        if (there <= here || !boxesMeet(near.boxes, here, there, limit) || !mayPair(near, here, there))
          continue
        const gap = gapBetween(near, here, there)
        if (gap > reach.window) continue
        const distance = distanceBetween(runs, order[here]!, order[there]!, reach.distance)
        if (distance <= limit) found.add(order[here]!, order[there]!, distance, gap)
      }
    }
    if (from % worksPerReport === 0) onProgress?.(end)
  }
  return found.finish()
}

/** Works that ask the index together: neighbours have nearly the same candidates. */
const worksPerSearch = 8
const worksPerReport = 512

/** What decides whether two works may pair, along the spatial order: neighbours are read together. */
interface Eligibility extends Pick<OverlapInput, 'party' | 'discipline' | 'startDay' | 'endDay'> {
  readonly boxes: Float64Array
}

function inOrder(input: OverlapInput, { workBox }: Runs, order: Uint32Array): Eligibility {
  const pick = (values: Int32Array) => Int32Array.from(order, (work) => values[work]!)
  const boxes = new Float64Array(4 * order.length)
  for (let at = 0; at < boxes.length; at++) boxes[at] = workBox[4 * order[at >> 2]! + (at & 3)]!
  return {
    party: pick(input.party),
    discipline: pick(input.discipline),
    startDay: pick(input.startDay),
    endDay: pick(input.endDay),
    boxes,
  }
}

/** The box around the works from `from` to `end`, `by` metres wider. */
function boxAround(
  boxes: Float64Array,
  from: number,
  end: number,
  by: number,
): [number, number, number, number] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 4 * from; at < 4 * end; at += 4) {
    minX = Math.min(minX, boxes[at]!)
    minY = Math.min(minY, boxes[at + 1]!)
    maxX = Math.max(maxX, boxes[at + 2]!)
    maxY = Math.max(maxY, boxes[at + 3]!)
  }
  return [minX - by, minY - by, maxX + by, maxY + by]
}

function boxesMeet(boxes: Float64Array, a: number, b: number, reach: number): boolean {
  return (
    boxes[4 * a]! - reach <= boxes[4 * b + 2]! &&
    boxes[4 * b]! - reach <= boxes[4 * a + 2]! &&
    boxes[4 * a + 1]! - reach <= boxes[4 * b + 3]! &&
    boxes[4 * b + 1]! - reach <= boxes[4 * a + 3]!
  )
}

function placedWorks({ shapes, takesPart }: OverlapInput, { workRuns }: Runs): Uint32Array {
  const placed = new Uint32Array(shapes.count)
  let count = 0
  for (let work = 0; work < shapes.count; work++) {
    if (takesPart[work] !== 0 && workRuns[work + 1]! > workRuns[work]!) placed[count++] = work
  }
  return placed.subarray(0, count)
}

function indexOf(boxes: Float64Array): Flatbush {
  const index = new Flatbush(boxes.length / 4)
  for (let at = 0; at < boxes.length; at += 4)
    index.add(boxes[at]!, boxes[at + 1]!, boxes[at + 2], boxes[at + 3])
  index.finish()
  return index
}

function mayPair({ party, discipline }: Eligibility, a: number, b: number): boolean {
  return party[a] !== party[b] || discipline[a] !== discipline[b]
}

/** Pairs as they are found, in blocks that double. */
class PairsFound {
  #count = 0
  #works = new Uint32Array(2 * 1024)
  #distance = new Float64Array(1024)
  #gapDays = new Int32Array(1024)

  add(a: number, b: number, distance: number, gapDays: number): void {
    if (this.#count === this.#distance.length) this.#grow()
    this.#works[2 * this.#count] = Math.min(a, b)
    this.#works[2 * this.#count + 1] = Math.max(a, b)
    this.#distance[this.#count] = distance
    this.#gapDays[this.#count] = gapDays
    this.#count++
  }

  finish(): PairArrays {
    const count = this.#count
    const a = new Uint32Array(count)
    const b = new Uint32Array(count)
    for (let pair = 0; pair < count; pair++) {
      a[pair] = this.#works[2 * pair]!
      b[pair] = this.#works[2 * pair + 1]!
    }
    return { count, a, b, distance: this.#distance.slice(0, count), gapDays: this.#gapDays.slice(0, count) }
  }

  #grow(): void {
    this.#works = larger(this.#works, new Uint32Array(2 * this.#works.length))
    this.#distance = larger(this.#distance, new Float64Array(2 * this.#distance.length))
    this.#gapDays = larger(this.#gapDays, new Int32Array(2 * this.#gapDays.length))
  }
}

function larger<Block extends Uint32Array | Float64Array | Int32Array>(from: Block, to: Block): Block {
  to.set(from)
  return to
}
