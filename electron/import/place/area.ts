/** Districts, places and postcodes as areas: which streets reach into them. */
import type { Bounds } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { fromWkb, toWkb } from '../../../shared/geo/wkb.ts'
import { together } from '../rows/complete-work.ts'
import type { ReadPlace } from '../reading.ts'
import type { Point } from './line-network.ts'

export interface Area {
  readonly name: string
  readonly layer: string
  readonly place: ReadPlace
  /** Whether a point lies in it, or within `reach` metres of its edge. */
  readonly holds: (point: Point, reach: number) => boolean
}

/** An area from everything of one name; null when there is no shape in it. */
export function areaOf(name: string, layer: string, shapes: readonly Uint8Array[]): Area | null {
  const geometry = together(shapes.map(fromWkb))
  const bounds = geometry && boundsOf(geometry)
  if (geometry === null || bounds === null) return null
  const polygons = polygonsOf(geometry)
  const loose = positionsOutside(geometry)
  return {
    name,
    layer,
    place: { wkb: toWkb(geometry), bounds },
    holds(point, reach) {
      if (!isInBox(bounds, point, reach)) return false
      const isIn = polygons.some((rings) => isInside(rings, point))
      if (isIn || reach === 0) return isIn
      return (
        polygons.some((rings) => rings.some((ring) => isNearEdge(ring, point, reach))) ||
        loose.some(([x, y]) => Math.hypot(x! - point[0], y! - point[1]) <= reach)
      )
    },
  }
}

type Rings = GeoJSON.Position[][]

function polygonsOf(geometry: GeoJSON.Geometry): Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(polygonsOf) : []
}

/** A postcode may be given by the points of its addresses. */
function positionsOutside(geometry: GeoJSON.Geometry): GeoJSON.Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates]
  if (geometry.type === 'MultiPoint') return geometry.coordinates
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(positionsOutside) : []
}

function isInBox([minX, minY, maxX, maxY]: Bounds, [x, y]: Point, reach: number): boolean {
  return x >= minX - reach && x <= maxX + reach && y >= minY - reach && y <= maxY + reach
}

/** By counting edges to the right; holes turn the count back. */
function isInside(rings: Rings, [x, y]: Point): boolean {
  let isIn = false
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [[x1, y1], [x2, y2]] = [ring[at - 1] as [number, number], ring[at] as [number, number]]
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn
    }
  return isIn
}

function isNearEdge(ring: GeoJSON.Position[], [x, y]: Point, reach: number): boolean {
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1] as [number, number], ring[at] as [number, number]]
    const [dx, dy] = [x2 - x1, y2 - y1]
    const square = dx * dx + dy * dy
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / square))
    if (Math.hypot(x1 + t * dx - x, y1 + t * dy - y) <= reach) return true
  }
  return false
}
