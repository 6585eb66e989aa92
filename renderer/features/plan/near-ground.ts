/** The part of the reference layers that a small map shows, in the project's metres. */
import type { Bounds } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { longitudeLatitude, projector, reproject } from '../../../shared/geo/crs.ts'
import type { GroundLayer } from '../../../shared/small-map/street-map-svg.ts'

/** Room round the works, in degrees: some 200 metres, and as much again as the works themselves are wide. */
const leastRoom = 0.003

/** Layers in longitude and latitude, cut down to what lies near `places` (longitude and latitude too), in `crs`. */
export function nearGround(
  ground: readonly GroundLayer[],
  places: readonly GeoJSON.Geometry[],
  crs: string,
): GroundLayer[] {
  const box = boundsOf({ type: 'GeometryCollection', geometries: [...places] })
  if (box === null) return []
  const [minX, minY, maxX, maxY] = box
  const [roomX, roomY] = [leastRoom + maxX - minX, leastRoom + maxY - minY]
  const window: Bounds = [minX - roomX, minY - roomY, maxX + roomX, maxY + roomY]
  const project = projector(longitudeLatitude, crs)
  return ground.map(({ kind, features }) => ({
    kind,
    features: features
      .filter(({ geometry }) => touches(window, geometry))
      .map(({ name, geometry }) => ({ name, geometry: reproject(geometry, project) })),
  }))
}

function touches([minX, minY, maxX, maxY]: Bounds, geometry: GeoJSON.Geometry): boolean {
  const bounds = boundsOf(geometry)
  return bounds !== null && bounds[0] <= maxX && bounds[2] >= minX && bounds[1] <= maxY && bounds[3] >= minY
}
