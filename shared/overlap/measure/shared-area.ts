/**
 * How much ground two works share. Measured, not clipped: a general clipper builds the shape of what is shared, with
 * arbitrary-precision numbers, which takes a hundred milliseconds for two city districts; only its size is asked for.
 *
 * Horizontal lines through all vertices cut both works into slabs without a vertex inside. In a slab each work is a row
 * of trapezoids, and what two trapezoids share is an integral of straight lines. Rounding can only cost what
 * rounding is worth: there is no step that can fail or lose a piece.
 */
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
  const sides = [sideOf(runs, a, low, high), sideOf(runs, b, low, high)] as const
  const heights = heightsOf(sides, low, high)
  let total = 0
  for (let slab = 1; slab < heights.length; slab++) {
    const bottom = heights[slab - 1]!
    const top = heights[slab]!
    for (const side of sides) stepInto(side, bottom)
    total += sharedInSlab(sides, bottom, top, runs.tolerance)
  }
  return total
}

/** One of the two works: its edges, and which of them cross the slab at hand. */
interface Side {
  /** x1, y1, x2, y2 with y1 < y2, lowest first. */
  readonly edges: Float64Array
  /** Per edge the part of the work that it bounds. */
  readonly parts: Uint32Array
  readonly hasParts: boolean
  /** Places in `edges`. */
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
  for (const { row, hasParts } of sides) if (hasParts) joinParts(row)
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
function joinParts(row: Slopes): void {
  const { bottom, top, part } = row
  const inside = new Set<number>()
  let kept = 0
  for (let edge = 0; edge < row.count; edge++) {
    const before = inside.size
    if (!inside.delete(part[edge]!)) inside.add(part[edge]!)
    if (before > 0 && inside.size > 0) continue
    bottom[kept] = bottom[edge]!
    top[kept] = top[edge]!
    kept++
  }
  row.count = kept
}

/** The edges of a work's areas between two heights. Level edges bound nothing. */
function sideOf(runs: Runs, work: number, low: number, high: number): Side {
  const { workRuns, isEdge, runBox, first, last } = runs
  const { coordinates } = runs.shapes
  const starts: number[] = []
  const partAt = new Map<number, number>()
  let part = 0
  for (let run = workRuns[work]!; run < workRuns[work + 1]!; run++) {
    if (isEdge[run] === 2) part++
    if (isEdge[run] === 0 || runBox[4 * run + 1]! >= high || runBox[4 * run + 3]! <= low) continue
    for (let at = 2 * first[run]!; at < 2 * last[run]!; at += 2) {
      const y1 = Math.min(coordinates[at + 1]!, coordinates[at + 3]!)
      const y2 = Math.max(coordinates[at + 1]!, coordinates[at + 3]!)
      if (y1 < y2 && y1 < high && y2 > low) {
        starts.push(at)
        if (part > 1) partAt.set(at, part)
      }
    }
  }
  const lowest = (at: number) => Math.min(coordinates[at + 1]!, coordinates[at + 3]!)
  starts.sort((one, two) => lowest(one) - lowest(two))
  const edges = new Float64Array(4 * starts.length)
  starts.forEach((at, index) => {
    const from = coordinates[at + 1]! < coordinates[at + 3]! ? at : at + 2
    const to = from === at ? at + 2 : at
    edges[4 * index] = coordinates[from]!
    edges[4 * index + 1] = coordinates[from + 1]!
    edges[4 * index + 2] = coordinates[to]!
    edges[4 * index + 3] = coordinates[to + 1]!
  })
  const parts = Uint32Array.from(partAt.size > 0 ? starts : [], (at) => partAt.get(at) ?? 1)
  return { edges, parts, hasParts: partAt.size > 0, current: [], next: 0, row: emptyRow(starts.length) }
}

function emptyRow(most: number): Slopes {
  return {
    count: 0,
    bottom: new Float64Array(most),
    top: new Float64Array(most),
    part: new Uint32Array(most),
  }
}

/** All heights between `low` and `high` at which an edge of either work begins or ends, both included, each once. */
function heightsOf(sides: Sides, low: number, high: number): Float64Array {
  const all = [low, high]
  for (const { edges } of sides) {
    for (let at = 1; at < edges.length; at += 2)
      if (edges[at]! > low && edges[at]! < high) all.push(edges[at]!)
  }
  const sorted = Float64Array.from(all).sort()
  return sorted.filter((height, index) => index === 0 || height > sorted[index - 1]!)
}

/** Lets go of edges that ended at or below `bottom` and takes up those that have begun. */
function stepInto(side: Side, bottom: number): void {
  const { edges, current } = side
  let kept = 0
  for (const at of current) if (edges[at + 3]! > bottom) current[kept++] = at
  current.length = kept
  for (; side.next < edges.length && edges[side.next + 1]! <= bottom; side.next += 4)
    if (edges[side.next + 3]! > bottom) current.push(side.next)
}

/** Where the current edges are at the bottom and the top of a slab, sorted by their middles. */
function crossSlab({ edges, parts, current, row }: Side, bottom: number, top: number): void {
  row.count = current.length
  for (let index = 0; index < current.length; index++) {
    const at = current[index]!
    const x1 = edges[at]!
    const y1 = edges[at + 1]!
    const slope = (edges[at + 2]! - x1) / (edges[at + 3]! - y1)
    insertSorted(row, index, x1 + (bottom - y1) * slope, x1 + (top - y1) * slope, parts[at >> 2] ?? 1)
  }
}

function insertSorted(row: Slopes, end: number, atBottom: number, atTop: number, ofPart: number): void {
  const { bottom, top, part } = row
  let at = end
  for (; at > 0 && bottom[at - 1]! + top[at - 1]! > atBottom + atTop; at--) {
    bottom[at] = bottom[at - 1]!
    top[at] = top[at - 1]!
    part[at] = part[at - 1]!
  }
  bottom[at] = atBottom
  top[at] = atTop
  part[at] = ofPart
}
