/** The street of a work among streets of that name: what of their lines lies in the neighbourhood of the work. */
import type { Bounds } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { longitudeLatitude, projector, reproject } from '../../../shared/geo/crs.ts'

/** Metres: a street is seldom longer, and a street of that name in another town lies farther off. */
const near = 2000

/**
 * Lines in longitude and latitude, null when there are none near. A work without a place is in any of them.
 * @param crs of `bounds`, in metres
 */
export function linesNear(
  streets: readonly GeoJSON.Geometry[],
  bounds: Bounds | null,
  crs: string,
): GeoJSON.MultiLineString | null {
  const toMetres = projector(longitudeLatitude, crs)
  const lines = streets.flatMap(linesOf).filter((coordinates) => {
    const reach = boundsOf(reproject({ type: 'LineString', coordinates }, toMetres))
    return bounds === null || (reach !== null && isNear(bounds, reach))
  })
  return lines.length === 0 ? null : { type: 'MultiLineString', coordinates: lines }
}

function isNear(one: Bounds, other: Bounds): boolean {
  return (
    one[0] <= other[2] + near &&
    one[2] >= other[0] - near &&
    one[1] <= other[3] + near &&
    one[3] >= other[1] - near
  )
}

function linesOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'MultiLineString') return geometry.coordinates
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(linesOf) : []
}
