/** How much street two works share, when at least one of them is a line. */
import { PartKind } from '../../geo/shapes.ts'
import type { DrawnOnce } from './drawn-once.ts'
import { lengthAlong } from './length-along.ts'
import { addInsideArea, lengthInArea } from './length-in-area.ts'
import { addNearLines, lengthNearLine } from './length-near-line.ts'
import type { Runs } from './runs.ts'
import type { WorkMeasures } from './work-measures.ts'

/** Metres by which two lengths are the same. */
const sameLength = 1e-6

/**
 * Metres: of a line and an area the part of the line inside the area; of two lines the part of the shorter within `near`
 * metres of the other, of two equally long ones the larger part; of a line and a work with areas and lines the part of the
 * line inside the areas or within `near` of the lines. What is drawn twice counts once. Null for two areas and where there
 * is a point. Exact for straight edges, but for the rounding of coordinates.
 */
export function sharedLength(
  runs: Runs,
  { kind, length, drawnOnce }: WorkMeasures,
  a: number,
  b: number,
  near: number,
): number | null {
  if (kind[a] === PartKind.point || kind[b] === PartKind.point) return null
  if (kind[a] === PartKind.area && kind[b] === PartKind.area) return null
  const besideArea = (line: number, area: number) =>
    length[area]! > 0
      ? lengthInAreaOrNear(runs, drawnOnce, line, area, near)
      : lengthInArea(runs, drawnOnce, line, area)
  if (kind[a] === PartKind.area) return besideArea(b, a)
  if (kind[b] === PartKind.area) return besideArea(a, b)
  const nearLine = (line: number, other: number) => lengthNearLine(runs, drawnOnce, line, other, near)
  // The same line drawn the other way adds up to another last digit.
  const isEqual = Math.abs(length[a]! - length[b]!) <= sameLength
  if (isEqual) return Math.max(nearLine(a, b), nearLine(b, a))
  return length[a]! < length[b]! ? nearLine(a, b) : nearLine(b, a)
}

function lengthInAreaOrNear(
  runs: Runs,
  drawnOnce: DrawnOnce,
  line: number,
  other: number,
  near: number,
): number {
  const reach = near + runs.tolerance
  return lengthAlong(runs, drawnOnce, line, other, reach, (stretches, x1, y1, x2, y2) => {
    addInsideArea(stretches, runs, other, x1, y1, x2, y2)
    addNearLines(stretches, runs, other, reach, x1, y1, x2 - x1, y2 - y1)
  })
}
