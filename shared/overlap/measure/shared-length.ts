/** How much street two works share, when at least one of them is a line. */
import { PartKind } from '../../geo/shapes.ts'
import { lengthInArea } from './length-in-area.ts'
import { lengthNearLine } from './length-near-line.ts'
import type { Runs } from './runs.ts'
import type { WorkMeasures } from './work-measures.ts'

/** Metres by which two lengths are the same. */
const sameLength = 1e-6

/**
 * Metres: of a line and an area the part of the line inside the area; of two lines the part of the shorter within
 * `near` metres of the other, of two equally long ones the larger part. Null for two areas and where there is a point.
 * Exact for straight edges, but for the rounding of coordinates.
 */
export function sharedLength(
  runs: Runs,
  { kind, length }: WorkMeasures,
  a: number,
  b: number,
  near: number,
): number | null {
  if (kind[a] === PartKind.point || kind[b] === PartKind.point) return null
  if (kind[a] === PartKind.area) return kind[b] === PartKind.line ? lengthInArea(runs, b, a) : null
  if (kind[b] === PartKind.area) return lengthInArea(runs, a, b)
  // The same line drawn the other way adds up to another last digit.
  const isEqual = Math.abs(length[a]! - length[b]!) <= sameLength
  if (isEqual) return Math.max(lengthNearLine(runs, a, b, near), lengthNearLine(runs, b, a, near))
  return length[a]! < length[b]! ? lengthNearLine(runs, a, b, near) : lengthNearLine(runs, b, a, near)
}
