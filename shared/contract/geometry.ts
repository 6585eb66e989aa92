/** A shape that comes from outside, before it is trusted: a known type, well nested, real degrees, not endless. */
import { z } from 'zod'

/** Numbers are nested this deep in `coordinates`. */
const depths: Readonly<Record<string, number>> = {
  Point: 1,
  MultiPoint: 2,
  LineString: 2,
  MultiLineString: 3,
  Polygon: 3,
  MultiPolygon: 4,
}
/** Least positions in the innermost list: a line has two ends, a ring closes. */
const leastPositions: Readonly<Record<string, number>> = {
  LineString: 2,
  MultiLineString: 2,
  Polygon: 4,
  MultiPolygon: 4,
}
/** A person who draws does not come near. */
const mostPositions = 100_000

/** GeoJSON in longitude and latitude with finite numbers; collections and empty shapes are refused. */
export const DrawnGeometry = z.custom<Exclude<GeoJSON.Geometry, GeoJSON.GeometryCollection>>(
  isDrawn,
  'not a shape in longitude and latitude',
)

function isDrawn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown }
  if (typeof type !== 'string' || !Object.hasOwn(depths, type)) return false
  const counted = positionsIn(coordinates, depths[type] ?? 0, leastPositions[type] ?? 1)
  return counted !== null && counted <= mostPositions
}

/** How many positions there are; null when the nesting or a number is not right. */
function positionsIn(coordinates: unknown, depth: number, least: number): number | null {
  if (!Array.isArray(coordinates)) return null
  const items = coordinates as readonly unknown[]
  if (depth === 1) return isPosition(items) ? 1 : null
  if (items.length < (depth === 2 ? least : 1) || items.length > mostPositions) return null
  let sum = 0
  for (const item of items) {
    const counted = positionsIn(item, depth - 1, least)
    if (counted === null) return null
    sum += counted
  }
  return sum
}

function isPosition(position: readonly unknown[]): boolean {
  const [longitude, latitude] = position
  if (position.length < 2 || position.length > 3) return false
  return isDegrees(longitude, 180) && isDegrees(latitude, 90)
}

function isDegrees(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most
}
