/** The part of a line that runs inside an area. */
import type { DrawnOnce } from './drawn-once.ts'
import { boxAround, eachEdge } from './edges.ts'
import { isInsideArea } from './inside-area.ts'
import { lengthAlong } from './length-along.ts'
import type { Runs } from './runs.ts'
import type { Stretches } from './stretches.ts'

/**
 * Metres of the lines of work `line` inside the areas of work `area`, their edge included. Every edge of the line is cut
 * where the area's edge crosses or joins it; between two cuts it is inside or outside as a whole, which its middle tells.
 */
export function lengthInArea(runs: Runs, drawnOnce: DrawnOnce, line: number, area: number): number {
  return lengthAlong(runs, drawnOnce, line, area, runs.tolerance, (stretches, x1, y1, x2, y2) => {
    addInsideArea(stretches, runs, area, x1, y1, x2, y2)
  })
}

/** Adds what of an edge lies inside the areas of a work. */
export function addInsideArea(
  stretches: Stretches,
  runs: Runs,
  area: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1))
  if (length === 0) return
  const slack = runs.tolerance / length
  const cuts = [0, 1]
  // Stretches that run along the area's edge, as pairs of cuts: inside by definition, but a middle cannot tell.
  const along: [number, number][] = []
  eachEdge(runs, area, true, boxAround(x1, y1, x2, y2, runs.tolerance), (cx, cy, dx, dy) => {
    cutEdge(cuts, along, slack, x1, y1, x2 - x1, y2 - y1, cx, cy, dx, dy)
  })
  if (cuts.length > 2) cuts.sort((a, b) => a - b)
  if (along.length > 1) along.sort(([one], [two]) => one - two)
  let next = 0
  let alongUntil = 0
  for (let at = 1; at < cuts.length; at++) {
    const from = cuts[at - 1]!
    const to = cuts[at]!
    const middle = (from + to) / 2
    for (; next < along.length && along[next]![0] <= middle; next++)
      alongUntil = Math.max(alongUntil, along[next]![1])
    if (middle <= alongUntil || isInsideArea(runs, area, x1 + middle * (x2 - x1), y1 + middle * (y2 - y1)))
      stretches.add(from, to)
  }
}

/**
 * Adds where the edge from (x1, y1) to (x1 + ux, y1 + uy) meets the one from c to d, as shares of the first; `slack` is
 * the tolerance as such a share.
 */
function cutEdge(
  cuts: number[],
  along: [number, number][],
  slack: number,
  x1: number,
  y1: number,
  ux: number,
  uy: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): void {
  const uu = ux * ux + uy * uy
  // Distances of the other edge's ends from this edge's line, and their places along it, both as shares of its length.
  const offC = (ux * (cy - y1) - uy * (cx - x1)) / uu
  const offD = (ux * (dy - y1) - uy * (dx - x1)) / uu
  const isAlong = Math.abs(offC) <= slack && Math.abs(offD) <= slack
  if (!isAlong && ((offC > 0 && offD > 0) || (offC < 0 && offD < 0))) return
  const atC = (ux * (cx - x1) + uy * (cy - y1)) / uu
  const atD = (ux * (dx - x1) + uy * (dy - y1)) / uu
  if (isAlong) {
    const stretch: [number, number] = [clamp(Math.min(atC, atD)), clamp(Math.max(atC, atD))]
    along.push(stretch)
    cuts.push(stretch[0], stretch[1])
    return
  }
  const at = atC + (offC / (offC - offD)) * (atD - atC)
  if (at > 0 && at < 1) cuts.push(at)
}

function clamp(share: number): number {
  return share < 0 ? 0 : share > 1 ? 1 : share
}
