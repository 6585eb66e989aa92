/**
 * How much ground two works share. Measured, not clipped: a general clipper builds the shape of what is shared, with
 * arbitrary-precision numbers, which takes a hundred milliseconds for two city districts; only its size is asked for.
 *
 * Horizontal lines through all vertices cut both works into slabs without a vertex inside. In a slab each work is a row
 * of trapezoids, and what two trapezoids share is an integral of straight lines. Where many edges stand beside each other
 * through many slabs, as the teeth of a comb do, an upright line halves both works first, and so on. Rounding can only cost what
 * rounding is worth: there is no step that can fail or lose a piece.
 */
import {
  edgesOf,
  halved,
  heightsOf,
  isWorthHalving,
  type BothEdges,
  type BoundingEdges,
} from './bounding-edges.ts'
import type { Runs } from './runs.ts'
import { sharedByTrapezoids, type Slopes } from './shared-by-trapezoids.ts'

/**
 * m² that the areas of two works have in common; 0 when they only touch. Holes are left out, ground under several parts
 * of one work counts once, and an edge that crosses itself encloses what lies an odd number of times within it. The same
 * for `b` and `a` but for the last decimals.
 */
export function sharedArea(runs: Runs, a: number, b: number): number {
  const { workBox } = runs
  const low = Math.max(workBox[4 * a + 1]!, workBox[4 * b + 1]!)
  const high = Math.min(workBox[4 * a + 3]!, workBox[4 * b + 3]!)
  if (low >= high) return 0
  if (Math.max(workBox[4 * a]!, workBox[4 * b]!) >= Math.min(workBox[4 * a + 2]!, workBox[4 * b + 2]!))
    return 0
  return sharedBetween([edgesOf(runs, a, low, high), edgesOf(runs, b, low, high)], low, high, runs.tolerance)
}

/** What two works share between two heights: all at once, or left and right of a line where that is less to look at. */
function sharedBetween(edges: BothEdges, low: number, high: number, slack: number): number {
  if (edges.some(({ count }) => count === 0)) return 0
  const heights = heightsOf(edges, low, high)
  const halves = isWorthHalving(edges, heights) ? halved(edges) : null
  if (halves === null) return sharedInSlabs(edges, heights, slack)
  return sharedBetween(halves.left, low, high, slack) + sharedBetween(halves.right, low, high, slack)
}

function sharedInSlabs(edges: BothEdges, heights: Float64Array, slack: number): number {
  const sides = [sideOf(edges[0]), sideOf(edges[1])] as const
  let total = 0
  for (let slab = 1; slab < heights.length; slab++) {
    const bottom = heights[slab - 1]!
    const top = heights[slab]!
    for (const side of sides) stepInto(side, bottom)
    total += sharedInSlab(sides, bottom, top, slack)
  }
  return total
}

/** One of the two works: which of its edges cross the slab at hand, from left to right. */
interface Side {
  readonly edges: BoundingEdges
  /** Places of edges. */
  readonly current: number[]
  next: number
  readonly row: Slopes
}

type Sides = readonly [Side, Side]

/** What the works share between two heights, without a vertex between them. */
function sharedInSlab(sides: Sides, bottom: number, top: number, slack: number): number {
  for (const side of sides) crossSlab(side, bottom, top)
  if (!sides.some(({ row }) => isTangled(row, slack))) return sharedByRows(sides) * (top - bottom)
  // An edge crosses another of its own work: at the height where it does the row changes.
  const heights = [bottom, ...sides.flatMap(({ row }) => crossingsIn(row, bottom, top)), top]
  heights.sort((one, two) => one - two)
  let total = 0
  for (let at = 1; at < heights.length; at++) {
    const [from, to] = [heights[at - 1]!, heights[at]!]
    for (const side of sides) crossSlab(side, from, to)
    total += sharedByRows(sides) * (to - from)
  }
  return total
}

function sharedByRows(sides: Sides): number {
  for (const { row, edges } of sides) if (edges.hasParts) joinParts(row, edges.part)
  return sharedByTrapezoids(sides[0].row, sides[1].row)
}

/** Whether edges that are in order halfway are not in order at the bottom or the top. */
function isTangled({ count, bottom, top }: Slopes, slack: number): boolean {
  for (let edge = 1; edge < count; edge++)
    if (bottom[edge - 1]! > bottom[edge]! + slack || top[edge - 1]! > top[edge]! + slack) return true
  return false
}

/** The heights at which edges of a row cross each other. */
function crossingsIn({ count, bottom, top }: Slopes, low: number, high: number): number[] {
  const heights: number[] = []
  for (let one = 0; one < count; one++) {
    for (let two = one + 1; two < count; two++) {
      const atLow = bottom[one]! - bottom[two]!
      const atHigh = top[one]! - top[two]!
      if (atLow * atHigh < 0) heights.push(low + (atLow / (atLow - atHigh)) * (high - low))
    }
  }
  return heights
}

/** Leaves of a row only the edges where the ground of all parts together begins or ends. */
function joinParts(row: Slopes, partOf: Uint32Array): void {
  const { bottom, top, edge } = row
  const inside = new Set<number>()
  let kept = 0
  for (let at = 0; at < row.count; at++) {
    const before = inside.size
    const part = partOf[edge[at]!]!
    if (!inside.delete(part)) inside.add(part)
    if (before > 0 && inside.size > 0) continue
    bottom[kept] = bottom[at]!
    top[kept] = top[at]!
    kept++
  }
  row.count = kept
}

function sideOf(edges: BoundingEdges): Side {
  const { count } = edges
  const row = {
    count: 0,
    bottom: new Float64Array(count),
    top: new Float64Array(count),
    edge: new Uint32Array(count),
  }
  return { edges, current: [], next: 0, row }
}

/** So many new edges are put in order together, not one by one. */
const manyNew = 16

/** Lets go of edges that ended at or below `bottom` and takes up those that have begun. */
function stepInto(side: Side, bottom: number): void {
  const { current } = side
  const { ends, count } = side.edges
  let kept = 0
  for (const edge of current) if (ends[4 * edge + 3]! > bottom) current[kept++] = edge
  current.length = kept
  for (; side.next < count && ends[4 * side.next + 1]! <= bottom; side.next++)
    if (ends[4 * side.next + 3]! > bottom) current.push(side.next)
  if (current.length - kept <= manyNew) return
  const at = (edge: number) => xAt(ends, edge, bottom)
  current.sort((one, two) => at(one) - at(two) || slopeOf(ends, one) - slopeOf(ends, two))
}

function slopeOf(ends: Float64Array, edge: number): number {
  return (ends[4 * edge + 2]! - ends[4 * edge]!) / (ends[4 * edge + 3]! - ends[4 * edge + 1]!)
}

function xAt(ends: Float64Array, edge: number, height: number): number {
  return ends[4 * edge]! + (height - ends[4 * edge + 1]!) * slopeOf(ends, edge)
}

/** Where the current edges are at the bottom and the top of a slab, sorted by their middles: nearly as in the slab before. */
function crossSlab({ edges: { ends }, current, row }: Side, bottom: number, top: number): void {
  row.count = current.length
  for (let index = 0; index < current.length; index++) {
    const edge = current[index]!
    const x1 = ends[4 * edge]!
    const y1 = ends[4 * edge + 1]!
    const slope = slopeOf(ends, edge)
    insertSorted(row, index, x1 + (bottom - y1) * slope, x1 + (top - y1) * slope, edge)
  }
  for (let index = 0; index < current.length; index++) current[index] = row.edge[index]!
}

function insertSorted(row: Slopes, end: number, atBottom: number, atTop: number, ofEdge: number): void {
  const { bottom, top, edge } = row
  let at = end
  for (; at > 0 && bottom[at - 1]! + top[at - 1]! > atBottom + atTop; at--) {
    bottom[at] = bottom[at - 1]!
    top[at] = top[at - 1]!
    edge[at] = edge[at - 1]!
  }
  bottom[at] = atBottom
  top[at] = atTop
  edge[at] = ofEdge
}
