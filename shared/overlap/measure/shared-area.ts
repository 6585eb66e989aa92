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
 * m² that the areas of two works have in common; 0 when they only touch. Holes are left out. The same for `b` and `a`
 * but for the last decimals.
 */
export function sharedArea(runs: Runs, a: number, b: number): number {
  const { workBox } = runs
  const low = Math.max(workBox[4 * a + 1]!, workBox[4 * b + 1]!)
  const high = Math.min(workBox[4 * a + 3]!, workBox[4 * b + 3]!)
  if (low >= high) return 0
  if (Math.max(workBox[4 * a]!, workBox[4 * b]!) >= Math.min(workBox[4 * a + 2]!, workBox[4 * b + 2]!))
    return 0
  const edges = [edgesBetween(runs, a, low, high), edgesBetween(runs, b, low, high)] as const
  const heights = heightsOf(edges, low, high)
  const active: [Slopes, Slopes] = [slopes(edges[0].length / 4), slopes(edges[1].length / 4)]
  const next = [0, 0]
  const current: [number[], number[]] = [[], []]
  let total = 0
  for (let slab = 1; slab < heights.length; slab++) {
    const bottom = heights[slab - 1]!
    const top = heights[slab]!
    for (const side of [0, 1] as const) {
      next[side] = stepInto(edges[side], current[side], next[side]!, bottom)
      crossSlab(edges[side], current[side], bottom, top, active[side])
    }
    total += sharedByTrapezoids(active[0], active[1]) * (top - bottom)
  }
  return total
}

function slopes(most: number): Slopes {
  return { count: 0, bottom: new Float64Array(most), top: new Float64Array(most) }
}

/** Edges of a work's areas between two heights as x1, y1, x2, y2 with y1 < y2, lowest first. Level edges bound nothing. */
function edgesBetween(runs: Runs, work: number, low: number, high: number): Float64Array {
  const { workRuns, isEdge, runBox, first, last } = runs
  const { coordinates } = runs.shapes
  const starts: number[] = []
  for (let run = workRuns[work]!; run < workRuns[work + 1]!; run++) {
    if (isEdge[run] === 0 || runBox[4 * run + 1]! >= high || runBox[4 * run + 3]! <= low) continue
    for (let at = 2 * first[run]!; at < 2 * last[run]!; at += 2) {
      const y1 = Math.min(coordinates[at + 1]!, coordinates[at + 3]!)
      const y2 = Math.max(coordinates[at + 1]!, coordinates[at + 3]!)
      if (y1 < y2 && y1 < high && y2 > low) starts.push(at)
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
  return edges
}

/** All heights between `low` and `high` at which an edge of either work begins or ends, both included, each once. */
function heightsOf(edges: readonly Float64Array[], low: number, high: number): Float64Array {
  const all = [low, high]
  for (const side of edges) {
    for (let at = 1; at < side.length; at += 2) if (side[at]! > low && side[at]! < high) all.push(side[at]!)
  }
  const sorted = Float64Array.from(all).sort()
  return sorted.filter((height, index) => index === 0 || height > sorted[index - 1]!)
}

/** Lets go of edges that ended at or below `bottom` and takes up those that have begun; answers which comes next. */
function stepInto(edges: Float64Array, current: number[], next: number, bottom: number): number {
  let kept = 0
  for (const at of current) if (edges[at + 3]! > bottom) current[kept++] = at
  current.length = kept
  let at = next
  for (; at < edges.length && edges[at + 1]! <= bottom; at += 4) if (edges[at + 3]! > bottom) current.push(at)
  return at
}

/** Where the current edges are at the bottom and the top of a slab, sorted by their middles. */
function crossSlab(edges: Float64Array, current: number[], bottom: number, top: number, into: Slopes): void {
  into.count = current.length
  for (let index = 0; index < current.length; index++) {
    const at = current[index]!
    const x1 = edges[at]!
    const y1 = edges[at + 1]!
    const slope = (edges[at + 2]! - x1) / (edges[at + 3]! - y1)
    insertSorted(into, index, x1 + (bottom - y1) * slope, x1 + (top - y1) * slope)
  }
}

function insertSorted({ bottom, top }: Slopes, end: number, atBottom: number, atTop: number): void {
  let at = end
  for (; at > 0 && bottom[at - 1]! + top[at - 1]! > atBottom + atTop; at--) {
    bottom[at] = bottom[at - 1]!
    top[at] = top[at - 1]!
  }
  bottom[at] = atBottom
  top[at] = atTop
}
