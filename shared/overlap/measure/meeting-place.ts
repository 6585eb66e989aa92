/** Where two works meet: the box around all of both that comes near the other. */
import { isInsideArea } from './inside-area.ts'
import { fillNearStretch, type Stretch } from './near-stretch.ts'
import { nextRunNear } from './run-groups.ts'
import type { Runs } from './runs.ts'

/** minX, minY, maxX, maxY; empty (min > max) when they do not come that near. */
export type Box = [number, number, number, number]

/**
 * The box around every position of either work that is within `near` metres of the other, the inside of areas included.
 * The same for `b` and `a`. Exact: such ground is bounded by edges, by stretches of edges, and inside an area by circles
 * around the other's vertices, so that its outermost positions are ends of stretches or the four tops of a circle.
 */
export function meetingPlace(runs: Runs, a: number, b: number, near: number): Box {
  const reach = near + runs.tolerance
  place[0] = place[1] = Infinity
  place[2] = place[3] = -Infinity
  addNearPart(runs, a, b, reach)
  addNearPart(runs, b, a, reach)
  return [...place]
}

// Filled anew for every two works and every two edges.
const place: Box = [0, 0, 0, 0]
const stretch: Stretch = { from: 0, to: 0 }
/** The box around `other`, `reach` wider: nothing of `work` outside it is near. */
const around: Box = [0, 0, 0, 0]

function addNearPart(runs: Runs, work: number, other: number, reach: number): void {
  const { workBox, workRuns, runBox } = runs
  for (const side of [0, 1]) {
    around[side] = workBox[4 * other + side]! - reach
    around[side + 2] = workBox[4 * other + side + 2]! + reach
  }
  if (holds(workBox, 4 * work)) return
  // From both ends inwards: what lies between two near ends is in the place already, and is not looked at.
  let [from, end] = [workRuns[work]!, workRuns[work + 1]! - 1]
  for (let isFirst = true; from <= end; isFirst = !isFirst) {
    const run = isFirst ? from++ : end--
    if (!isFar(runBox, 4 * run) && !holds(runBox, 4 * run)) addNearRun(runs, run, other, reach)
  }
  if (runs.hasArea[work] === 1) addTops(runs, work, other, reach)
}

/** Whether all of a box that can be near lies in the place as it is known. */
function holds(boxes: Float64Array, at: number): boolean {
  return (
    Math.max(boxes[at]!, around[0]) >= place[0] &&
    Math.max(boxes[at + 1]!, around[1]) >= place[1] &&
    Math.min(boxes[at + 2]!, around[2]) <= place[2] &&
    Math.min(boxes[at + 3]!, around[3]) <= place[3]
  )
}

function isFar(boxes: Float64Array, at: number): boolean {
  return (
    boxes[at]! > around[2] ||
    boxes[at + 2]! < around[0] ||
    boxes[at + 1]! > around[3] ||
    boxes[at + 3]! < around[1]
  )
}

function addNearRun(runs: Runs, run: number, other: number, reach: number): void {
  const { first, last } = runs
  if (first[run] === last[run]) {
    addNearEdge(runs, other, reach, 2 * first[run]!, 2 * first[run]!)
    return
  }
  let [from, end] = [2 * first[run]!, 2 * last[run]! - 2]
  for (let isFirst = true; from <= end; isFirst = !isFirst) {
    const at = isFirst ? from : end
    if (isFirst) from += 2
    else end -= 2
    addNearEdge(runs, other, reach, at, at + 2)
  }
}

/** Widens the place by what of the edge between two coordinates is within `reach` of `other`, or inside its areas. */
function addNearEdge(runs: Runs, other: number, reach: number, from: number, to: number): void {
  const { workRuns, first, last } = runs
  const { coordinates } = runs.shapes
  const x1 = coordinates[from]!
  const y1 = coordinates[from + 1]!
  const x2 = coordinates[to]!
  const y2 = coordinates[to + 1]!
  const left = Math.min(x1, x2)
  const right = Math.max(x1, x2)
  const low = Math.min(y1, y2)
  const high = Math.max(y1, y2)
  if (left > around[2] || right < around[0] || low > around[3] || high < around[1]) return
  if (isHeld(left, low, right, high)) return
  const [minX, minY, maxX, maxY] = [left - reach, low - reach, right + reach, high + reach]
  const endRun = workRuns[other + 1]!
  for (let run = workRuns[other]!; run < endRun; run++) {
    run = nextRunNear(runs, other, run, minX, minY, maxX, maxY)
    if (run === endRun) break
    const end = 2 * last[run]!
    let at = 2 * first[run]!
    do {
      const next = at < end ? at + 2 : at
      const cx = coordinates[at]!
      const cy = coordinates[at + 1]!
      const dx = coordinates[next]!
      const dy = coordinates[next + 1]!
      at += 2
      if ((cx < left - reach && dx < left - reach) || (cx > right + reach && dx > right + reach)) continue
      if ((cy < low - reach && dy < low - reach) || (cy > high + reach && dy > high + reach)) continue
      fillNearStretch(stretch, x1 - cx, y1 - cy, x2 - x1, y2 - y1, dx - cx, dy - cy, reach)
      if (stretch.from > stretch.to) continue
      widen(x1 + stretch.from * (x2 - x1), y1 + stretch.from * (y2 - y1))
      widen(x1 + stretch.to * (x2 - x1), y1 + stretch.to * (y2 - y1))
      // Nothing can be nearer than all of it.
      if (stretch.from <= 0 && stretch.to >= 1) return
    } while (at < end)
  }
  // What of the edge lies further inside an area than its border reaches ends at the border, or where the edge ends.
  if (!isHeld(x1, y1, x1, y1) && isInsideArea(runs, other, x1, y1)) widen(x1, y1)
  if (!isHeld(x2, y2, x2, y2) && isInsideArea(runs, other, x2, y2)) widen(x2, y2)
}

function isHeld(left: number, low: number, right: number, high: number): boolean {
  return (
    Math.max(left, around[0]) >= place[0] &&
    Math.max(low, around[1]) >= place[1] &&
    Math.min(right, around[2]) <= place[2] &&
    Math.min(high, around[3]) <= place[3]
  )
}

function widen(x: number, y: number): void {
  if (x < place[0]) place[0] = x
  if (y < place[1]) place[1] = y
  if (x > place[2]) place[2] = x
  if (y > place[3]) place[3] = y
}

/** The tops of the circles around the vertices of `other` that lie inside the areas of `work`. */
function addTops(runs: Runs, work: number, other: number, reach: number): void {
  const { workRuns, workBox, first, last } = runs
  const { coordinates } = runs.shapes
  const [minX, minY] = [workBox[4 * work]! - reach, workBox[4 * work + 1]! - reach]
  const [maxX, maxY] = [workBox[4 * work + 2]! + reach, workBox[4 * work + 3]! + reach]
  const next = (from: number) => nextRunNear(runs, other, from, minX, minY, maxX, maxY)
  for (let run = next(workRuns[other]!); run < workRuns[other + 1]!; run = next(run + 1)) {
    for (let vertex = first[run]!; vertex <= last[run]!; vertex++) {
      const x = coordinates[2 * vertex]!
      const y = coordinates[2 * vertex + 1]!
      if (x - reach < place[0] && isInsideArea(runs, work, x - reach, y)) widen(x - reach, y)
      if (x + reach > place[2] && isInsideArea(runs, work, x + reach, y)) widen(x + reach, y)
      if (y - reach < place[1] && isInsideArea(runs, work, x, y - reach)) widen(x, y - reach)
      if (y + reach > place[3] && isInsideArea(runs, work, x, y + reach)) widen(x, y + reach)
    }
  }
}
