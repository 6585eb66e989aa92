/** Which rings lie around a point, for many rings and many points at once. */
import Flatbush from 'flatbush'
import { signedAreaOf } from './measure.ts'

/**
 * Per point the rings that hold it by even and odd, the smallest first. Closed rings in planar coordinates. The edges
 * that a line from the point meets are looked up in an index, along the way on which fewest lie.
 */
export function ringsAround(
  rings: readonly GeoJSON.Position[][],
  points: readonly (readonly [number, number])[],
): number[][] {
  if (rings.length === 0 || points.length === 0) return points.map(() => [])
  const sizes = rings.map((ring) => Math.abs(signedAreaOf(ring)))
  const bySize = Array.from(rings.keys()).sort((a, b) => sizes[a]! - sizes[b]! || a - b)
  const edges = new RingEdges(
    bySize.map((ring) => rings[ring]!),
    isWide(rings),
  )
  return points.map((point) => {
    const found = edges.around(point)
    for (let at = 0; at < found.length; at++) found[at] = bySize[found[at]!]!
    return found
  })
}

/** Whether a ring holds points, told as {@link ringsAround} does for these rings together. */
export function ringHolds(
  rings: readonly GeoJSON.Position[][],
): (ring: number, point: readonly [number, number]) => boolean {
  const isTurned = isWide(rings)
  return (ring, point) => {
    const [x, y] = turned(point, isTurned)
    const positions = rings[ring]!
    let holds = false
    for (let index = 1; index < positions.length; index++) {
      const [x1, y1] = turned(positions[index - 1]!, isTurned)
      const [x2, y2] = turned(positions[index]!, isTurned)
      if (isRightOf(x1, y1, x2, y2, x, y)) holds = !holds
    }
    return holds
  }
}

/** Of so many rings one that is crossed is many. */
const manyOf = 16

class RingEdges {
  readonly #index: Flatbush
  /** x1, y1, x2, y2 per edge; the axes changed over when the rings lie beside rather than above each other. */
  readonly #ends: Float64Array
  readonly #ringOf: Uint32Array
  readonly #isTurned: boolean
  /** Per ring 1 while it was crossed an odd number of times. */
  readonly #isOdd: Uint8Array

  constructor(rings: readonly GeoJSON.Position[][], isTurned: boolean) {
    const count = rings.reduce((sum, ring) => sum + ring.length - 1, 0)
    this.#isTurned = isTurned
    this.#ends = new Float64Array(4 * count)
    this.#ringOf = new Uint32Array(count)
    this.#isOdd = new Uint8Array(rings.length)
    this.#index = new Flatbush(count)
    let edge = 0
    rings.forEach((ring, at) => {
      for (let index = 1; index < ring.length; index++) {
        const [x1, y1] = this.#turned(ring[index - 1]!)
        const [x2, y2] = this.#turned(ring[index]!)
        this.#ends.set([x1, y1, x2, y2], 4 * edge)
        this.#ringOf[edge++] = at
        this.#index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
      }
    })
    this.#index.finish()
  }

  /** The rings that hold a point, in their order. */
  around(point: readonly [number, number]): number[] {
    const [x, y] = this.#turned(point)
    if (!Number.isFinite(x) || !Number.isFinite(y)) return []
    const crossed: number[] = []
    const ends = this.#ends
    this.#index.search(x, y, Infinity, y, (edge) => {
      const at = 4 * edge
      if (!isRightOf(ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!, x, y)) return false
      const ring = this.#ringOf[edge]!
      this.#isOdd[ring] = 1 - this.#isOdd[ring]!
      crossed.push(ring)
      return false
    })
    return crossed.length * manyOf > this.#isOdd.length ? this.#takeAll() : this.#take(crossed)
  }

  /** Those that were crossed oddly, in their order; everything is as it was before for the next point. */
  #take(crossed: readonly number[]): number[] {
    const odd: number[] = []
    for (const ring of crossed) {
      if (this.#isOdd[ring] === 1) odd.push(ring)
      this.#isOdd[ring] = 0
    }
    return odd.sort((one, two) => one - two)
  }

  /** Where rings lie around each other by thousands, putting those of each point in order would be most of the work. */
  #takeAll(): number[] {
    const odd: number[] = []
    for (let ring = 0; ring < this.#isOdd.length; ring++) if (this.#isOdd[ring] === 1) odd.push(ring)
    this.#isOdd.fill(0)
    return odd
  }

  #turned(position: readonly number[]): [number, number] {
    return turned(position, this.#isTurned)
  }
}

function turned(position: readonly number[], isTurned: boolean): [number, number] {
  return isTurned ? [position[1]!, position[0]!] : [position[0]!, position[1]!]
}

/** Whether a line to the right of (x, y) meets an edge. */
function isRightOf(x1: number, y1: number, x2: number, y2: number, x: number, y: number): boolean {
  if (y1 > y === y2 > y) return false
  return (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1) > 0 === y2 > y1
}

function isWide(rings: readonly GeoJSON.Position[][]): boolean {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (const [x, y] of ring) {
      minX = Math.min(minX, x!)
      maxX = Math.max(maxX, x!)
      minY = Math.min(minY, y!)
      maxY = Math.max(maxY, y!)
    }
  return maxX - minX > maxY - minY
}
