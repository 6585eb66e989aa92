/** Whether a straight way goes from bank to bank over water. */
import { isInsideArea } from '../measure/inside-area.ts'
import type { Runs } from '../measure/runs.ts'

/** Metres: what lies nearer to an edge lies on it, and less water than this is the drawing's. */
const onEdge = 0.01

/**
 * Whether the way crosses an area or a line of `water`. What begins or ends in the water itself does not: whoever works in
 * a canal is not parted from its bank by it.
 */
export function crossesWater(
  water: Runs,
  feature: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): boolean {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const { shares, crossesLine } = meetings(water, feature, x1, y1, x2, y2, onEdge / length)
  if (crossesLine) return true
  const stops = [...new Set([0, ...shares, 1])].sort((one, two) => one - two)
  // Only what lies between two edges is crossed: before the first and after the last one stands in it.
  const [first, last] = [Math.min(...shares), Math.max(...shares)]
  return stops.some((from, at) => {
    const to = stops[at + 1]
    if (to === undefined || from < first || to > last || (to - from) * length < onEdge) return false
    const middle = (from + to) / 2
    return isInsideArea(water, feature, x1 + middle * (x2 - x1), y1 + middle * (y2 - y1))
  })
}

/** Where, as shares of the way, it meets the edges of areas; and whether a line lies across it. */
function meetings(
  water: Runs,
  feature: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  slack: number,
): { shares: number[]; crossesLine: boolean } {
  const { workRuns, runBox, isEdge, first, last } = water
  const { coordinates } = water.shapes
  const [left, right] = x1 < x2 ? [x1, x2] : [x2, x1]
  const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1]
  const [ux, uy] = [x2 - x1, y2 - y1]
  const shares: number[] = []
  for (let run = workRuns[feature]!; run < workRuns[feature + 1]!; run++) {
    if (runBox[4 * run]! > right + onEdge || runBox[4 * run + 2]! < left - onEdge) continue
    if (runBox[4 * run + 1]! > high + onEdge || runBox[4 * run + 3]! < low - onEdge) continue
    for (let vertex = first[run]!; vertex < last[run]!; vertex++) {
      const [cx, cy] = [coordinates[2 * vertex]!, coordinates[2 * vertex + 1]!]
      const [vx, vy] = [coordinates[2 * vertex + 2]! - cx, coordinates[2 * vertex + 3]! - cy]
      const turn = ux * vy - uy * vx
      if (turn === 0) continue
      const share = ((cx - x1) * vy - (cy - y1) * vx) / turn
      const along = ((cx - x1) * uy - (cy - y1) * ux) / turn
      if (along < 0 || along > 1 || share < -slack || share > 1 + slack) continue
      if (isEdge[run] === 0 && share > slack && share < 1 - slack) return { shares, crossesLine: true }
      if (isEdge[run] !== 0) shares.push(Math.min(1, Math.max(0, share)))
    }
  }
  return { shares, crossesLine: false }
}
