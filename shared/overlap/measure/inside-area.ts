/** Whether a position lies in a work's areas. */
import { crossesOddly } from '../../geo/in-rings.ts'
import { groupBeside } from './run-groups.ts'
import type { Runs } from './runs.ts'

/**
 * True when the position is inside the areas of a work, holes left out: a line from it to the right crosses their
 * edges an odd number of times, part by part: parts of a collection may overlap. Exactly on an edge the answer can be
 * either; measure the distance for that.
 */
export function isInsideArea(runs: Runs, work: number, x: number, y: number): boolean {
  const { workBox, workRuns, runBox, hasArea, isEdge, first, last, groups } = runs
  const { coordinates } = runs.shapes
  if (hasArea[work] === 0) return false
  if (x < workBox[4 * work]! || x > workBox[4 * work + 2]!) return false
  if (y < workBox[4 * work + 1]! || y > workBox[4 * work + 3]!) return false
  const isGrouped = groups.start[work] !== groups.start[work + 1]
  let inside = false
  for (let run = workRuns[work]!; run < workRuns[work + 1]!; run++) {
    const beside = isGrouped ? groupBeside(runs, work, run, x, y) : null
    if (beside !== null) {
      const { group, size } = beside
      const { begins, box, tailEnd, headStart } = groups
      const isRight = x < box[4 * group]! && y >= box[4 * group + 1]! && y <= box[4 * group + 3]!
      const end = Math.min(run + size, workRuns[work + 1]!)
      if (inside && (begins[group]! & 1) !== 0) return true
      // Rings that lie in the group as a whole are crossed an even number of times.
      if (isRight && isCrossed(coordinates, first[run]!, tailEnd[group]!, y)) inside = !inside
      if (inside && (begins[group]! & 2) !== 0) return true
      if (isRight && isCrossed(coordinates, headStart[group]!, last[end - 1]!, y)) inside = !inside
      run = end - 1
      continue
    }
    if (isEdge[run] === 2) {
      if (inside) return true
      inside = false
    }
    if (isEdge[run] === 0 || y < runBox[4 * run + 1]! || y > runBox[4 * run + 3]! || x > runBox[4 * run + 2]!)
      continue
    if (x < runBox[4 * run]!) {
      // The whole run lies to the right: only where it starts and where it ends decides.
      if (isCrossed(coordinates, first[run]!, last[run]!, y)) inside = !inside
    } else if (crossesOddly(coordinates, first[run]!, last[run]!, x, y)) inside = !inside
  }
  return inside
}

/** Whether one end of what hangs together is above a height and the other is not. */
function isCrossed(coordinates: Float64Array, from: number, to: number, y: number): boolean {
  return coordinates[2 * from + 1]! > y !== coordinates[2 * to + 1]! > y
}
