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
  const cuts = [0, 1]
  // Stretches that run along the area's edge, as pairs of cuts: inside by definition, but a middle cannot tell.
  const along: [number, number][] = []
  eachEdge(runs, area, true, boxAround(x1, y1, x2, y2, runs.tolerance), (cx, cy, dx, dy) => {
    cutEdge(cuts, along, runs.tolerance / length, [x1, y1, x2, y2], [cx, cy, dx, dy])
  })
  cuts.sort((a, b) => a - b)
  along.sort(([one], [two]) => one - two)
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

type Edge = readonly [x1: number, y1: number, x2: number, y2: number]

/** Adds where `edge` meets `other`, as shares of `edge`; `slack` is the tolerance as such a share. */
function cutEdge(cuts: number[], along: [number, number][], slack: number, edge: Edge, other: Edge): void {
  const [x1, y1, x2, y2] = edge
  const [cx, cy, dx, dy] = other
  const ux = x2 - x1
  const uy = y2 - y1
  const uu = ux * ux + uy * uy
  // Distances of the other edge's ends from this edge's line, and their places along it, both as shares of its length.
  const offC = (ux * (cy - y1) - uy * (cx - x1)) / uu
  const offD = (ux * (dy - y1) - uy * (dx - x1)) / uu
  const atC = (ux * (cx - x1) + uy * (cy - y1)) / uu
  const atD = (ux * (dx - x1) + uy * (dy - y1)) / uu
  if (Math.abs(offC) <= slack && Math.abs(offD) <= slack) {
    const stretch: [number, number] = [clamp(Math.min(atC, atD)), clamp(Math.max(atC, atD))]
    along.push(stretch)
    cuts.push(...stretch)
    return
  }
  if ((offC > 0 && offD > 0) || (offC < 0 && offD < 0)) return
  const at = atC + (offC / (offC - offD)) * (atD - atC)
  if (at > 0 && at < 1) cuts.push(at)
}

function clamp(share: number): number {
  return share < 0 ? 0 : share > 1 ? 1 : share
}
