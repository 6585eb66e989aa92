/** All that layers know of one name: its pieces, and the separate places where a street of that name lies. */
import type { Bounds } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { fromWkb, toWkb } from '../../../shared/geo/wkb.ts'
import { together } from '../rows/complete-work.ts'
import type { ReadPlace } from '../reading.ts'
import type { Line, Point } from './line-network.ts'

/** A street of one name in one place: pieces that lie near each other. */
export interface Street {
  /** As it is written in the layer. */
  readonly name: string
  readonly layer: string
  /** Lines of the street; of an area its outline. Empty for points. */
  readonly lines: readonly Line[]
  /** Vertices, and points every so many metres between them. */
  readonly samples: readonly Point[]
  /** Everything of it together. */
  readonly place: ReadPlace
  /** False where the layer holds areas: a part cannot be cut out of them. */
  readonly isLines: boolean
}

/** Farther apart than this, two pieces of one name are two streets: the Kerkstraat of one village and of the next. */
const apart = 500
const sampleEvery = 40

/** The streets of one name, from the pieces in a layer; usually one. */
export function streetsOfName(name: string, layer: string, pieces: readonly Uint8Array[]): Street[] {
  const shapes = pieces.map(fromWkb).flatMap((geometry) => {
    const box = boundsOf(geometry)
    return box === null ? [] : [{ geometry, box }]
  })
  return groups(shapes.map(({ box }) => box)).flatMap((group) => {
    const geometries = group.map((at) => shapes[at]!.geometry)
    const place = placeOfShapes(geometries)
    if (place === null) return []
    const lines = geometries.flatMap(linesOf)
    const samples = [...lines.flatMap(samplesOf), ...geometries.flatMap(pointsOf)]
    const isLines = geometries.every(({ type }) => type === 'LineString' || type === 'MultiLineString')
    return [{ name, layer, lines, samples, place, isLines }]
  })
}

/** Shapes as one place. */
export function placeOfShapes(geometries: readonly GeoJSON.Geometry[]): ReadPlace | null {
  const geometry = together(geometries)
  const bounds = geometry && boundsOf(geometry)
  return geometry && bounds && { wkb: toWkb(geometry), bounds }
}

/** Indexes of boxes that lie within {@link apart} of each other, directly or by way of others. */
function groups(boxes: readonly Bounds[]): number[][] {
  const left = new Set(boxes.keys())
  const found: number[][] = []
  for (const first of left) {
    const group = [first]
    left.delete(first)
    for (const at of group)
      for (const other of left)
        if (isNear(boxes[at]!, boxes[other]!)) {
          left.delete(other)
          group.push(other)
        }
    found.push(group.sort((a, b) => a - b))
  }
  return found
}

function isNear(a: Bounds, b: Bounds): boolean {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2])
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3])
  return Math.hypot(dx, dy) <= apart
}

function linesOf(geometry: GeoJSON.Geometry): Line[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates as unknown as Line]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates as unknown as Line[]
    case 'MultiPolygon':
      return geometry.coordinates.flat() as unknown as Line[]
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf)
    default:
      return []
  }
}

function pointsOf(geometry: GeoJSON.Geometry): Point[] {
  if (geometry.type === 'Point') return [geometry.coordinates as unknown as Point]
  return geometry.type === 'MultiPoint' ? (geometry.coordinates as unknown as Point[]) : []
}

function samplesOf(line: Line): Point[] {
  const samples: Point[] = line.slice(0, 1)
  for (let at = 1; at < line.length; at++) {
    const [[x1, y1], [x2, y2]] = [line[at - 1]!, line[at]!]
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / sampleEvery))
    for (let step = 1; step <= steps; step++)
      samples.push([x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps])
  }
  return samples
}
