/** The exact distance between two works, with the least measuring that proves it. */
import Flatbush from 'flatbush'
import { isInsideArea } from './inside-area.ts'
import type { Runs } from './runs.ts'

/** Above this many pairs of runs, an index over one side is cheaper than looking at all of them. */
const worthAnIndex = 20_000

/**
 * Metres between works `a` and `b`: 0 when they touch, intersect or one lies in the other; Infinity when they are
 * more than `limit` apart. The same for `b` and `a`.
 */
export function distanceBetween(runs: Runs, a: number, b: number, limit: number): number {
  if (!boxesNear(runs.workBox, a, runs.workBox, b, limit + runs.tolerance)) return Infinity
  if (holdsPartOf(runs, a, b) || holdsPartOf(runs, b, a)) return 0
  const runsA = runs.workRuns[a + 1]! - runs.workRuns[a]!
  const runsB = runs.workRuns[b + 1]! - runs.workRuns[b]!
  const reach = limit + runs.tolerance
  const squared =
    runsA * runsB > worthAnIndex
      ? nearestIndexed(runs, runsA < runsB ? a : b, runsA < runsB ? b : a, reach * reach)
      : nearest(runs, a, b, reach * reach)
  if (squared === Infinity) return Infinity
  const distance = Math.sqrt(squared)
  return distance <= runs.tolerance ? 0 : distance
}

function boxesNear(boxesA: Float64Array, a: number, boxesB: Float64Array, b: number, reach: number): boolean {
  return (
    boxesA[4 * a]! - reach <= boxesB[4 * b + 2]! &&
    boxesB[4 * b]! - reach <= boxesA[4 * a + 2]! &&
    boxesA[4 * a + 1]! - reach <= boxesB[4 * b + 3]! &&
    boxesB[4 * b + 1]! - reach <= boxesA[4 * a + 3]!
  )
}

/**
 * Whether the areas of `holder` contain the first vertex of a part of `other`. A part whose edge does not cross
 * theirs is inside with all its vertices or with none, and edges that cross are found by measuring.
 */
function holdsPartOf(runs: Runs, holder: number, other: number): boolean {
  const { coordinates, workStart, partStart, ringStart } = runs.shapes
  if (!hasArea(runs, holder)) return false
  for (let part = workStart[other]!; part < workStart[other + 1]!; part++) {
    const vertex = ringStart[partStart[part]!]!
    if (isInsideArea(runs, holder, coordinates[2 * vertex]!, coordinates[2 * vertex + 1]!)) return true
  }
  return false
}

/** Parts of one work come in the order points, lines, areas only by chance, so every run is asked. */
function hasArea({ workRuns, isEdge }: Runs, work: number): boolean {
  for (let run = workRuns[work]!; run < workRuns[work + 1]!; run++) if (isEdge[run] !== 0) return true
  return false
}

/** Squared distance, Infinity when above `best`. */
function nearest(runs: Runs, a: number, b: number, best: number): number {
  const { workRuns, workBox, runBox, tolerance } = runs
  const enough = tolerance * tolerance
  let found = Infinity
  for (let runA = workRuns[a]!; runA < workRuns[a + 1]!; runA++) {
    if (boxesApart(runBox, runA, workBox, b) > best) continue
    for (let runB = workRuns[b]!; runB < workRuns[b + 1]!; runB++) {
      if (boxesApart(runBox, runA, runBox, runB) > best) continue
      const squared = nearestInRuns(runs, runA, runB, best)
      if (squared > best) continue
      found = best = squared
      if (found <= enough) return found
    }
  }
  return found
}

/** As {@link nearest}, for works with so many edges that the runs of `many` are put in an index first. */
function nearestIndexed(runs: Runs, few: number, many: number, best: number): number {
  const { workRuns, runBox, tolerance } = runs
  const offset = workRuns[many]!
  const index = new Flatbush(workRuns[many + 1]! - offset)
  for (let at = 4 * offset; at < 4 * workRuns[many + 1]!; at += 4)
    index.add(runBox[at]!, runBox[at + 1]!, runBox[at + 2], runBox[at + 3])
  index.finish()
  let found = Infinity
  for (let run = workRuns[few]!; run < workRuns[few + 1]! && found > tolerance * tolerance; run++) {
    const reach = Math.sqrt(best)
    const at = 4 * run
    index.search(
      runBox[at]! - reach,
      runBox[at + 1]! - reach,
      runBox[at + 2]! + reach,
      runBox[at + 3]! + reach,
      (other) => {
        if (boxesApart(runBox, run, runBox, offset + other) > best) return false
        const squared = nearestInRuns(runs, run, offset + other, best)
        if (squared <= best) found = best = squared
        return false
      },
    )
  }
  return found
}

/** Squared distance between two boxes; 0 when they meet. */
function boxesApart(boxesA: Float64Array, a: number, boxesB: Float64Array, b: number): number {
  const right = boxesB[4 * b]! - boxesA[4 * a + 2]!
  const left = boxesA[4 * a]! - boxesB[4 * b + 2]!
  const up = boxesB[4 * b + 1]! - boxesA[4 * a + 3]!
  const down = boxesA[4 * a + 1]! - boxesB[4 * b + 3]!
  const x = right > left ? right : left
  const y = up > down ? up : down
  return (x > 0 ? x * x : 0) + (y > 0 ? y * y : 0)
}

/** Smallest squared distance between the edges of two runs, Infinity when none is within `best`. */
function nearestInRuns(runs: Runs, runA: number, runB: number, best: number): number {
  const { first, last, runBox } = runs
  const { coordinates } = runs.shapes
  const reach = Math.sqrt(best)
  const lastA = last[runA]!
  let found = Infinity
  let vertex = first[runA]!
  do {
    const next = vertex < lastA ? vertex + 1 : vertex
    const ax = coordinates[2 * vertex]!
    const ay = coordinates[2 * vertex + 1]!
    const bx = coordinates[2 * next]!
    const by = coordinates[2 * next + 1]!
    const left = (ax < bx ? ax : bx) - reach
    const right = (ax < bx ? bx : ax) + reach
    const low = (ay < by ? ay : by) - reach
    const high = (ay < by ? by : ay) + reach
    const meets =
      left <= runBox[4 * runB + 2]! &&
      right >= runBox[4 * runB]! &&
      low <= runBox[4 * runB + 3]! &&
      high >= runBox[4 * runB + 1]!
    if (meets) {
      let side = first[runB]!
      const lastB = last[runB]!
      let cx = coordinates[2 * side]!
      let cy = coordinates[2 * side + 1]!
      // On which sides of the box a vertex lies: an edge with both ends on one side cannot come near.
      let outC = outside(cx, cy, left, right, low, high)
      do {
        if (side < lastB) side++
        const dx = coordinates[2 * side]!
        const dy = coordinates[2 * side + 1]!
        const outD = outside(dx, dy, left, right, low, high)
        if ((outC & outD) === 0) {
          const squared = edgesApart(ax, ay, bx, by, cx, cy, dx, dy)
          if (squared <= best) found = best = squared
        }
        cx = dx
        cy = dy
        outC = outD
      } while (side < lastB)
    }
    vertex++
  } while (vertex < lastA && found > 0)
  return found
}

/** One bit per side of the box that the position lies beyond. */
function outside(x: number, y: number, left: number, right: number, low: number, high: number): number {
  return (x < left ? 1 : 0) | (x > right ? 2 : 0) | (y < low ? 4 : 0) | (y > high ? 8 : 0)
}

/** Squared distance between edges ab and cd; 0 when they cross. Either may be a single position. */
function edgesApart(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  const ux = bx - ax
  const uy = by - ay
  const vx = dx - cx
  const vy = dy - cy
  // Twice the areas of the triangles that the ends of one edge make with the other: signs tell sides.
  const c = ux * (cy - ay) - uy * (cx - ax)
  const d = ux * (dy - ay) - uy * (dx - ax)
  const a = vx * (ay - cy) - vy * (ax - cx)
  const b = vx * (by - cy) - vy * (bx - cx)
  if (((c > 0 && d < 0) || (c < 0 && d > 0)) && ((a > 0 && b < 0) || (a < 0 && b > 0))) return 0
  const uu = ux * ux + uy * uy
  const vv = vx * vx + vy * vy
  return Math.min(
    positionApart(cx - ax, cy - ay, ux, uy, uu, c),
    positionApart(dx - ax, dy - ay, ux, uy, uu, d),
    positionApart(ax - cx, ay - cy, vx, vy, vv, a),
    positionApart(bx - cx, by - cy, vx, vy, vv, b),
  )
}

/** Squared distance of position w to the edge from 0 to u; `uu` is |u|², `turn` the cross product of u and w. */
function positionApart(wx: number, wy: number, ux: number, uy: number, uu: number, turn: number): number {
  const along = wx * ux + wy * uy
  if (along <= 0) return wx * wx + wy * wy
  if (along < uu) return (turn * turn) / uu
  return (wx - ux) * (wx - ux) + (wy - uy) * (wy - uy)
}
