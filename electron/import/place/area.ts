/** Districts, places and postcodes as areas: which streets reach into them. */
import type { Bounds } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { distanceToEdge } from '../../../shared/geo/distance-to-edge.ts'
import { isInRings } from '../../../shared/geo/in-rings.ts'
import { areasOf, pointsOf } from '../../../shared/geo/points-lines-areas.ts'
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
  const areas = areasOf(geometry)
  // A postcode may be given by the points of its addresses.
  const loose = pointsOf(geometry)
  return {
    name,
    layer,
    place: { wkb: toWkb(geometry), bounds },
    holds(point, reach) {
      if (!isInBox(bounds, point, reach)) return false
      const isIn = areas.some((rings) => isInRings(rings, ...point))
      if (isIn || reach === 0) return isIn
      return (
        areas.some((rings) => rings.some((ring) => isNearEdge(ring, point, reach))) ||
        loose.some(([x, y]) => Math.hypot(x! - point[0], y! - point[1]) <= reach)
      )
    },
  }
}

function isInBox([minX, minY, maxX, maxY]: Bounds, [x, y]: Point, reach: number): boolean {
  return x >= minX - reach && x <= maxX + reach && y >= minY - reach && y <= maxY + reach
}

function isNearEdge(ring: GeoJSON.Position[], [x, y]: Point, reach: number): boolean {
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1] as [number, number], ring[at] as [number, number]]
    if (distanceToEdge(x, y, x1, y1, x2, y2) <= reach) return true
  }
  return false
}
