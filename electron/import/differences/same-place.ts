/** Whether two places are the same place, written by two programs: files round, turn rings round and begin elsewhere. */
import { PartKind, shapesFromWkb, type Shapes } from '../../../shared/geo/shapes.ts'

/** Metres that rounding in a file can move a vertex: less than any file means to say. */
export const rounding = 0.01

/**
 * True when both have the same parts in the same order, and every vertex lies within {@link rounding} of its counterpart;
 * the direction of a line or ring and the first vertex of a ring do not count. Both WKB in metres.
 */
export function samePlace(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b
  if (Buffer.compare(a, b) === 0) return true
  const [one, two] = [shapesFromWkb([a]), shapesFromWkb([b])]
  if (!sameOutline(one, two)) return false
  for (let ring = 0; ring + 1 < one.ringStart.length; ring++) if (!sameRing(one, two, ring)) return false
  return true
}

function sameOutline(one: Shapes, two: Shapes): boolean {
  return (
    sameNumbers(one.partKind, two.partKind) &&
    sameNumbers(one.partStart, two.partStart) &&
    sameNumbers(one.ringStart, two.ringStart)
  )
}

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

function sameRing(one: Shapes, two: Shapes, ring: number): boolean {
  const first = one.ringStart[ring]!
  const count = one.ringStart[ring + 1]! - first
  const near = (at: number, other: number) =>
    Math.abs(one.coordinates[2 * (first + at)]! - two.coordinates[2 * (first + other)]!) < rounding &&
    Math.abs(one.coordinates[2 * (first + at) + 1]! - two.coordinates[2 * (first + other) + 1]!) < rounding
  const runs = (place: (at: number) => number, length: number) => {
    for (let at = 0; at < length; at++) if (!near(at, place(at))) return false
    return true
  }
  if (runs((at) => at, count) || runs((at) => count - 1 - at, count)) return true
  if (kindOfRing(one, ring) !== PartKind.area) return false
  // The last vertex of a closed ring is its first.
  const around = count - 1
  for (let start = 0; start < around; start++) {
    if (!near(0, start)) continue
    const forward = runs((at) => (start + at) % around, around)
    if (forward || runs((at) => (start - at + around) % around, around)) return true
  }
  return false
}

function kindOfRing({ partStart, partKind }: Shapes, ring: number): number | undefined {
  let part = 0
  while (partStart[part + 1]! <= ring) part++
  return partKind[part]
}
