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
  const { workBox, tolerance } = runs
  const reach = limit + tolerance
  const apart = boxesApart(workBox, a, workBox, b)
  if (apart > reach * reach) return Infinity
  if (apart === 0 && (holdsPartOf(runs, a, b) || holdsPartOf(runs, b, a))) return 0
  const squared = nearest(runs, a, b, reach * reach)
  if (squared === Infinity) return Infinity
  const distance = Math.sqrt(squared)
  return distance <= tolerance ? 0 : distance
}

/**
 * Whether the areas of `holder` contain the first vertex of a part of `other`. A part whose edge does not cross
 * theirs is inside with all its vertices or with none, and edges that cross are found by measuring.
 */
function holdsPartOf(runs: Runs, holder: number, other: number): boolean {
  if (runs.hasArea[holder] === 0) return false
  const { coordinates, workStart, partStart, ringStart } = runs.shapes
  for (let part = workStart[other]!; part < workStart[other + 1]!; part++) {
    const vertex = ringStart[partStart[part]!]!
    if (isInsideArea(runs, holder, coordinates[2 * vertex]!, coordinates[2 * vertex + 1]!)) return true
  }
  return false
}

/** Squared distance, Infinity when above `best`. */
function nearest(runs: Runs, a: number, b: number, best: number): number {
  const reach = Math.sqrt(best)
  nearA.gather(runs, a, b, reach)
  if (nearA.count === 0) return Infinity
  nearB.gather(runs, b, a, reach)
  if (nearA.count * nearB.count > worthAnIndex)
    return nearA.count < nearB.count
      ? nearestIndexed(runs, nearA, nearB, best)
      : nearestIndexed(runs, nearB, nearA, best)
  return nearestOfAll(runs, nearA, nearB, best)
}

function nearestOfAll(runs: Runs, some: RunsNear, others: RunsNear, best: number): number {
  const { runBox, tolerance } = runs
  const enough = tolerance * tolerance
  const { runs: otherRuns, count } = others
  let found = Infinity
  for (let one = 0; one < some.count; one++) {
    const run = some.runs[one]!
    for (let two = 0; two < count; two++) {
      const other = otherRuns[two]!
      if (boxesApart(runBox, run, runBox, other) > best) continue
      const squared = nearestInRuns(runs, run, other, best)
      if (squared > best) continue
      found = best = squared
      if (found <= enough) return found
    }
  }
  return found
}

/** As {@link nearestOfAll}, for works with so many edges that the runs of `many` are put in an index first. */
function nearestIndexed(runs: Runs, few: RunsNear, many: RunsNear, best: number): number {
  const { runBox, tolerance } = runs
  const index = new Flatbush(many.count)
  for (let at = 0; at < many.count; at++) {
    const box = 4 * many.runs[at]!
    index.add(runBox[box]!, runBox[box + 1]!, runBox[box + 2], runBox[box + 3])
  }
  index.finish()
  let found = Infinity
  for (let at = 0; at < few.count && found > tolerance * tolerance; at++) {
    const run = few.runs[at]!
    const reach = Math.sqrt(best)
    const [minX, minY, maxX, maxY] = runBox.subarray(4 * run) as unknown as [number, number, number, number]
    index.search(minX - reach, minY - reach, maxX + reach, maxY + reach, (position) => {
      const other = many.runs[position]!
      if (boxesApart(runBox, run, runBox, other) > best) return false
      const squared = nearestInRuns(runs, run, other, best)
      if (squared <= best) found = best = squared
      return false
    })
  }
  return found
}

/** The runs of one work that come near the box around another. */
class RunsNear {
  count = 0
  runs = new Uint32Array(64)

  gather({ workRuns, workBox, runBox }: Runs, work: number, other: number, reach: number): void {
    const minX = workBox[4 * other]! - reach
    const minY = workBox[4 * other + 1]! - reach
    const maxX = workBox[4 * other + 2]! + reach
    const maxY = workBox[4 * other + 3]! + reach
    const from = workRuns[work]!
    const end = workRuns[work + 1]!
    if (end - from > this.runs.length) this.runs = new Uint32Array(2 * (end - from))
    const { runs } = this
    let count = 0
    for (let run = from; run < end; run++) {
      const at = 4 * run
      if (runBox[at]! > maxX || runBox[at + 2]! < minX || runBox[at + 1]! > maxY || runBox[at + 3]! < minY)
        continue
      runs[count++] = run
    }
    this.count = count
  }
}

// Filled anew for every two works: making them each time would cost more than what they save.
const nearA = new RunsNear()
const nearB = new RunsNear()

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
  const count = edgesNear(runs, runB, runA, reach)
  if (count === 0) return Infinity
  const minX = runBox[4 * runB]! - reach
  const minY = runBox[4 * runB + 1]! - reach
  const maxX = runBox[4 * runB + 2]! + reach
  const maxY = runBox[4 * runB + 3]! + reach
  const endA = 2 * last[runA]!
  let at = 2 * first[runA]!
  let bx = coordinates[at]!
  let by = coordinates[at + 1]!
  let outB = outside(bx, by, minX, maxX, minY, maxY)
  let found = Infinity
  do {
    const ax = bx
    const ay = by
    const outA = outB
    if (at < endA) at += 2
    bx = coordinates[at]!
    by = coordinates[at + 1]!
    outB = outside(bx, by, minX, maxX, minY, maxY)
    if ((outA & outB) !== 0) continue
    const left = (ax < bx ? ax : bx) - reach
    const right = (ax < bx ? bx : ax) + reach
    const low = (ay < by ? ay : by) - reach
    const high = (ay < by ? by : ay) + reach
    for (let index = 0; index < count; index++) {
      const side = nearEdges[index]!
      const next = side < 2 * last[runB]! ? side + 2 : side
      const cx = coordinates[side]!
      const dx = coordinates[next]!
      if ((cx < left && dx < left) || (cx > right && dx > right)) continue
      const cy = coordinates[side + 1]!
      const dy = coordinates[next + 1]!
      if ((cy < low && dy < low) || (cy > high && dy > high)) continue
      const squared = edgesApart(ax, ay, bx, by, cx, cy, dx, dy)
      if (squared <= best) {
        found = best = squared
        if (squared === 0) return 0
      }
    }
  } while (at < endA)
  return found
}

// As nearA and nearB; a run is cut to far fewer edges than these.
const nearEdges = new Uint32Array(64)

/** Lists where the edges of `run` begin that are not wholly beyond one side of the box around `other`, `reach` wider. */
function edgesNear({ shapes, first, last, runBox }: Runs, run: number, other: number, reach: number): number {
  const { coordinates } = shapes
  const minX = runBox[4 * other]! - reach
  const minY = runBox[4 * other + 1]! - reach
  const maxX = runBox[4 * other + 2]! + reach
  const maxY = runBox[4 * other + 3]! + reach
  const end = 2 * last[run]!
  let at = 2 * first[run]!
  let out = outside(coordinates[at]!, coordinates[at + 1]!, minX, maxX, minY, maxY)
  if (at === end) {
    nearEdges[0] = at
    return out === 0 ? 1 : 0
  }
  let count = 0
  for (; at < end; at += 2) {
    const next = outside(coordinates[at + 2]!, coordinates[at + 3]!, minX, maxX, minY, maxY)
    if ((out & next) === 0) nearEdges[count++] = at
    out = next
  }
  return count
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
