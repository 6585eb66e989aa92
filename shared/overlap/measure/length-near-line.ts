/** The part of a line that runs near another line. */
import type { DrawnOnce } from './drawn-once.ts'
import { lengthAlong } from './length-along.ts'
import { fillNearStretch, type Stretch } from './near-stretch.ts'
import { nextRunNear } from './run-groups.ts'
import type { Runs } from './runs.ts'
import type { Stretches } from './stretches.ts'

/**
 * Metres of the lines of work `line` within `near` metres of the lines of work `other`: each edge of `line` meets what is
 * near an edge of `other` in one stretch, and the stretches are joined before they are added up.
 */
export function lengthNearLine(
  runs: Runs,
  drawnOnce: DrawnOnce,
  line: number,
  other: number,
  near: number,
): number {
  const reach = near + runs.tolerance
  return lengthAlong(runs, drawnOnce, line, other, reach, (stretches, x1, y1, x2, y2) => {
    addNearLines(stretches, runs, other, reach, x1, y1, x2 - x1, y2 - y1)
  })
}

// Filled anew for every edge.
const stretch: Stretch = { from: 0, to: 0 }

/** Adds what of the edge from (x, y) to (x + ux, y + uy) is within `reach` of the lines of `other`. */
export function addNearLines(
  stretches: Stretches,
  runs: Runs,
  other: number,
  reach: number,
  x: number,
  y: number,
  ux: number,
  uy: number,
): void {
  const left = (ux < 0 ? x + ux : x) - reach
  const right = (ux < 0 ? x : x + ux) + reach
  const low = (uy < 0 ? y + uy : y) - reach
  const high = (uy < 0 ? y : y + uy) + reach
  const { workRuns, isEdge, first, last } = runs
  const { coordinates } = runs.shapes
  const endRun = workRuns[other + 1]!
  for (let run = workRuns[other]!; run < endRun; run++) {
    run = nextRunNear(runs, other, run, left, low, right, high)
    if (run === endRun) break
    if (isEdge[run] !== 0) continue
    for (let at = 2 * first[run]!; at < 2 * last[run]!; at += 2) {
      const cx = coordinates[at]!
      const dx = coordinates[at + 2]!
      if ((cx < left && dx < left) || (cx > right && dx > right)) continue
      const cy = coordinates[at + 1]!
      const dy = coordinates[at + 3]!
      if ((cy < low && dy < low) || (cy > high && dy > high)) continue
      fillNearStretch(stretch, x - cx, y - cy, ux, uy, dx - cx, dy - cy, reach)
      if (stretch.from < stretch.to) stretches.add(stretch.from, stretch.to)
      // Nothing can be nearer than all of it.
      if (stretch.from <= 0 && stretch.to >= 1) return
    }
  }
}
