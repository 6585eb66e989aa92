/** The box around a geometry. */
import type { Bounds } from '../domain/work.ts'

/** minX, minY, maxX, maxY in the geometry's own units; null when it has no positions. */
export function boundsOf(geometry: GeoJSON.Geometry): Bounds | null {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  widen(bounds, geometry)
  return bounds[0] <= bounds[2] ? bounds : null
}

function widen(bounds: Bounds, geometry: GeoJSON.Geometry): void {
  if (geometry.type === 'GeometryCollection') geometry.geometries.forEach((part) => widen(bounds, part))
  else widenBy(bounds, geometry.coordinates)
}

type Nested = GeoJSON.Position | readonly Nested[]

function isPosition(coordinates: Nested): coordinates is GeoJSON.Position {
  return typeof coordinates[0] === 'number'
}

function widenBy(bounds: Bounds, coordinates: Nested): void {
  if (!isPosition(coordinates)) {
    for (const inner of coordinates) widenBy(bounds, inner)
    return
  }
  const [x, y] = coordinates
  if (x === undefined || y === undefined) return
  bounds[0] = Math.min(bounds[0], x)
  bounds[1] = Math.min(bounds[1], y)
  bounds[2] = Math.max(bounds[2], x)
  bounds[3] = Math.max(bounds[3], y)
}
