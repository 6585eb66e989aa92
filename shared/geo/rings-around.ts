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
  const edges = new RingEdges(rings)
  const sizes = rings.map((ring) => Math.abs(signedAreaOf(ring)))
  return points.map((point) => edges.around(point).sort((a, b) => sizes[a]! - sizes[b]!))
}

class RingEdges {
  readonly #index: Flatbush
  /** x1, y1, x2, y2 per edge; the axes changed over when the rings lie beside rather than above each other. */
  readonly #ends: Float64Array
  readonly #ringOf: Uint32Array
  readonly #isTurned: boolean

  constructor(rings: readonly GeoJSON.Position[][]) {
    const count = rings.reduce((sum, ring) => sum + ring.length - 1, 0)
    this.#isTurned = isWide(rings)
    this.#ends = new Float64Array(4 * count)
    this.#ringOf = new Uint32Array(count)
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

  around(point: readonly [number, number]): number[] {
    const [x, y] = this.#turned(point)
    if (!Number.isFinite(x) || !Number.isFinite(y)) return []
    const around = new Set<number>()
    this.#index.search(x, y, Infinity, y, (edge) => {
      if (!this.#isRightOf(edge, x, y)) return false
      const ring = this.#ringOf[edge]!
      if (!around.delete(ring)) around.add(ring)
      return false
    })
    return [...around]
  }

  #isRightOf(edge: number, x: number, y: number): boolean {
    const [x1, y1, x2, y2] = this.#ends.subarray(4 * edge, 4 * edge + 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    if (y1 > y === y2 > y) return false
    return (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1) > 0 === y2 > y1
  }

  #turned(position: readonly number[]): [number, number] {
    return this.#isTurned ? [position[1]!, position[0]!] : [position[0]!, position[1]!]
  }
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
