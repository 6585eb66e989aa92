/** What each work is and how large: once per project, because every pair asks for it. */
import { PartKind, type Shapes } from '../../geo/shapes.ts'
import { drawnOnceOf, type DrawnOnce } from './drawn-once.ts'

export interface WorkMeasures {
  /** m² of all areas of a work, holes left out. */
  readonly area: Float64Array
  /** Metres of all lines of a work; what is drawn twice counts once. */
  readonly length: Float64Array
  /** The largest kind of part a work has: area before line before point. */
  readonly kind: Uint8Array
  readonly drawnOnce: DrawnOnce
}

export function measuresOf(shapes: Shapes): WorkMeasures {
  const area = new Float64Array(shapes.count)
  const length = new Float64Array(shapes.count)
  const kind = new Uint8Array(shapes.count)
  for (let work = 0; work < shapes.count; work++) {
    for (let part = shapes.workStart[work]!; part < shapes.workStart[work + 1]!; part++) {
      kind[work] = Math.max(kind[work]!, shapes.partKind[part]!)
      if (shapes.partKind[part] === PartKind.area) area[work]! += areaOfPart(shapes, part)
      if (shapes.partKind[part] === PartKind.line)
        length[work]! += lengthOfRing(shapes, shapes.partStart[part]!)
    }
  }
  const drawnOnce = drawnOnceOf(shapes)
  for (const [work, edges] of drawnOnce) length[work] = lengthOfEdges(edges)
  return { area, length, kind, drawnOnce }
}

function areaOfPart(shapes: Shapes, part: number): number {
  const shell = shapes.partStart[part]!
  let area = areaOfRing(shapes, shell)
  for (let ring = shell + 1; ring < shapes.partStart[part + 1]!; ring++) area -= areaOfRing(shapes, ring)
  return area
}

function areaOfRing({ coordinates, ringStart }: Shapes, ring: number): number {
  const first = 2 * ringStart[ring]!
  const end = 2 * ringStart[ring + 1]! - 2
  let twice = 0
  for (let at = first; at < end; at += 2) {
    twice +=
      (coordinates[at]! - coordinates[first]!) * (coordinates[at + 3]! - coordinates[first + 1]!) -
      (coordinates[at + 2]! - coordinates[first]!) * (coordinates[at + 1]! - coordinates[first + 1]!)
  }
  return Math.abs(twice) / 2
}

function lengthOfRing({ coordinates, ringStart }: Shapes, ring: number): number {
  let length = 0
  for (let at = 2 * ringStart[ring]!; at < 2 * ringStart[ring + 1]! - 2; at += 2)
    length += Math.hypot(coordinates[at + 2]! - coordinates[at]!, coordinates[at + 3]! - coordinates[at + 1]!)
  return length
}

function lengthOfEdges(edges: Float64Array): number {
  let length = 0
  for (let at = 0; at < edges.length; at += 4)
    length += Math.hypot(edges[at + 2]! - edges[at]!, edges[at + 3]! - edges[at + 1]!)
  return length
}
