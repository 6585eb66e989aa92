/**
 * Rings taken apart into chains that only rise or only fall, so that a level line meets each of them once at most: whether a
 * ring holds a place is told by which of its chains a line to the right of it meets.
 */
import { alongCurve } from './along-curve.ts'

/** The chains of rings, numbered along a curve, so that those with numbers near each other lie near each other. */
export class RingChains {
  /** Of which ring, by its place in the list. */
  readonly ring: Uint32Array
  /** minX, minY, maxX, maxY of a chain; the axes changed over when the rings were said to be. */
  readonly box: Float64Array
  /** Position by position, all rings behind each other. */
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #first: Uint32Array
  readonly #last: Uint32Array

  /** Closed rings, planar. */
  constructor(rings: readonly (readonly GeoJSON.Position[])[], isTurned: boolean) {
    const count = rings.reduce((sum, ring) => sum + ring.length, 0)
    this.#x = new Float64Array(count)
    this.#y = new Float64Array(count)
    const found: { ring: number; first: number; last: number }[] = []
    let at = 0
    rings.forEach((positions, ring) => {
      const start = at
      for (const [x, y] of positions) {
        this.#x[at] = isTurned ? y! : x!
        this.#y[at++] = isTurned ? x! : y!
      }
      for (const [first, last] of this.#chainsIn(start, at)) found.push({ ring, first, last })
    })
    const boxes = found.map(({ first, last }) => this.#boxOf(first, last))
    const order = alongCurve(
      Float64Array.from(boxes, ([minX, , maxX]) => (minX + maxX) / 2),
      Float64Array.from(boxes, ([, minY, , maxY]) => (minY + maxY) / 2),
    )
    this.ring = Uint32Array.from(order, (chain) => found[chain]!.ring)
    this.#first = Uint32Array.from(order, (chain) => found[chain]!.first)
    this.#last = Uint32Array.from(order, (chain) => found[chain]!.last)
    this.box = new Float64Array(4 * order.length)
    order.forEach((chain, place) => this.box.set(boxes[chain]!, 4 * place))
  }

  /** Whether a level line to the right of (x, y) meets a chain. */
  isCrossed(chain: number, x: number, y: number): boolean {
    const { box } = this
    if (!(box[4 * chain + 1]! <= y && y < box[4 * chain + 3]!) || box[4 * chain + 2]! < x) return false
    const first = this.#first[chain]!
    const isFirstAbove = this.#y[first]! > y
    let [low, high] = [first, this.#last[chain]!]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#y[middle]! > y === isFirstAbove) low = middle
      else high = middle
    }
    return isRightOf(this.#x[low]!, this.#y[low]!, this.#x[high]!, this.#y[high]!, x, y)
  }

  /** From position to position; level edges are met by no level line. */
  *#chainsIn(start: number, end: number): Generator<[first: number, last: number]> {
    const y = this.#y
    let [first, way] = [start, 0]
    for (let at = start + 1; at <= end; at++) {
      const step = at === end ? 0 : Math.sign(y[at]! - y[at - 1]!)
      if (step === way) continue
      if (way !== 0) yield* this.#cut(first, at - 1)
      ;[first, way] = [at - 1, step]
    }
  }

  /** The top and the bottom of a bow lie far from its side: by itself each has a box that says more of where it is. */
  *#cut(first: number, last: number): Generator<[first: number, last: number]> {
    if (last - first < 4) {
      yield [first, last]
      return
    }
    const y = this.#y
    const [from, to] = [y[first]!, y[last]!]
    let [near, far] = [first + 1, last - 1]
    while (near < far && Math.abs(y[near]! - from) < Math.abs(to - from) / 4) near++
    while (far > near && Math.abs(y[far]! - to) < Math.abs(to - from) / 4) far--
    yield [first, near]
    if (near < far) yield [near, far]
    yield [far, last]
  }

  #boxOf(first: number, last: number): [number, number, number, number] {
    let [minX, maxX] = [Infinity, -Infinity]
    for (let at = first; at <= last; at++) {
      minX = Math.min(minX, this.#x[at]!)
      maxX = Math.max(maxX, this.#x[at]!)
    }
    const [one, other] = [this.#y[first]!, this.#y[last]!]
    return [minX, Math.min(one, other), maxX, Math.max(one, other)]
  }
}

/** Whether a line to the right of (x, y) meets an edge. */
function isRightOf(x1: number, y1: number, x2: number, y2: number, x: number, y: number): boolean {
  if (y1 > y === y2 > y) return false
  return (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1) > 0 === y2 > y1
}
