/** Where two works meet: the box around all of both that comes near the other. */
import { isInsideArea } from './inside-area.ts'
import { fillNearStretch, type Stretch } from './near-stretch.ts'
import { NearEdges } from './near-edges.ts'
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
  gatherNear(runs, a, b, reach)
  addNearPart(runs, a, edgesOfA, b, edgesOfB, reach)
  addNearPart(runs, b, edgesOfB, a, edgesOfA, reach)
  return [...place]
}

// Filled anew for every two works and every two edges.
const place: Box = [0, 0, 0, 0]
const stretch: Stretch = { from: 0, to: 0 }
/** The box around `other`, `reach` wider: nothing of `work` outside it is near. */
const around: Box = [0, 0, 0, 0]
const edgesOfA = new NearEdges()
const edgesOfB = new NearEdges()

/**
 * Takes of both the edges that may be near the other or inside it. What is left of one says how far to look at the other, until
 * nothing more goes; areas count as a whole, since who is inside need not be near any edge.
 */
function gatherNear(runs: Runs, a: number, b: number, reach: number): void {
  const { workBox, hasArea } = runs
  const [minX, minY] = [workBox[4 * b]! - reach, workBox[4 * b + 1]! - reach]
  const [maxX, maxY] = [workBox[4 * b + 2]! + reach, workBox[4 * b + 3]! + reach]
  edgesOfA.gather(runs, a, minX, minY, maxX, maxY)
  const isArea = hasArea[a] === 1
  const left = (isArea ? workBox[4 * a]! : edgesOfA.minX) - reach
  const low = (isArea ? workBox[4 * a + 1]! : edgesOfA.minY) - reach
  const right = (isArea ? workBox[4 * a + 2]! : edgesOfA.maxX) + reach
  const high = (isArea ? workBox[4 * a + 3]! : edgesOfA.maxY) + reach
  edgesOfB.gather(runs, b, left, low, right, high)
  for (let times = 0; times < mostTimes; times++) {
    if (hasArea[b] === 1 || !keepNear(edgesOfA, edgesOfB, reach)) return
    if (hasArea[a] === 1 || !keepNear(edgesOfB, edgesOfA, reach)) return
  }
}

/** What goes after that is not worth looking. */
const mostTimes = 2

function keepNear(edges: NearEdges, { minX, minY, maxX, maxY }: NearEdges, reach: number): boolean {
  return edges.keep(minX - reach, minY - reach, maxX + reach, maxY + reach)
}

function addNearPart(
  runs: Runs,
  work: number,
  edges: NearEdges,
  other: number,
  otherEdges: NearEdges,
  reach: number,
): void {
  const { workBox, hasArea } = runs
  around[0] = workBox[4 * other]! - reach
  around[1] = workBox[4 * other + 1]! - reach
  around[2] = workBox[4 * other + 2]! + reach
  around[3] = workBox[4 * other + 3]! + reach
  // From both ends inwards: what lies between two near ends is in the place already, and is not looked at.
  let [from, end] = [0, edges.count - 1]
  if (!isHeld(edges.minX, edges.minY, edges.maxX, edges.maxY))
    for (let isFirst = true; from <= end; isFirst = !isFirst)
      addNearEdge(runs, edges.ends, 4 * (isFirst ? from++ : end--), other, otherEdges, reach)
  if (hasArea[work] === 1 && !isHeldAround(workBox, 4 * work)) addTops(runs, work, other, reach)
}

/** Whether all of a box that can be near lies in the place as it is known. */
function isHeldAround(boxes: Float64Array, at: number): boolean {
  return isHeld(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!)
}

/** Widens the place by what of an edge is within `reach` of `other`, or inside its areas. */
function addNearEdge(
  runs: Runs,
  ends: Float64Array,
  edge: number,
  other: number,
  { ends: others, count }: NearEdges,
  reach: number,
): void {
  const x1 = ends[edge]!
  const y1 = ends[edge + 1]!
  const x2 = ends[edge + 2]!
  const y2 = ends[edge + 3]!
  const left = x1 < x2 ? x1 : x2
  const right = x1 < x2 ? x2 : x1
  const low = y1 < y2 ? y1 : y2
  const high = y1 < y2 ? y2 : y1
  if (isHeld(left, low, right, high)) return
  const minX = left - reach
  const minY = low - reach
  const maxX = right + reach
  const maxY = high + reach
  for (let at = 0; at < 4 * count; at += 4) {
    const cx = others[at]!
    const dx = others[at + 2]!
    if ((cx < minX && dx < minX) || (cx > maxX && dx > maxX)) continue
    const cy = others[at + 1]!
    const dy = others[at + 3]!
    if ((cy < minY && dy < minY) || (cy > maxY && dy > maxY)) continue
    fillNearStretch(stretch, x1 - cx, y1 - cy, x2 - x1, y2 - y1, dx - cx, dy - cy, reach)
    if (stretch.from > stretch.to) continue
    widen(x1 + stretch.from * (x2 - x1), y1 + stretch.from * (y2 - y1))
    widen(x1 + stretch.to * (x2 - x1), y1 + stretch.to * (y2 - y1))
    // Nothing can be nearer than all of it.
    if (stretch.from <= 0 && stretch.to >= 1) return
  }
  if (runs.hasArea[other] === 0) return
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
