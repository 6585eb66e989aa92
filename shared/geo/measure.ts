/** Planar measures of a geometry, in the units of its coordinates: metres and square metres in a project. */
import { boundsOf } from './bounds.ts'
import { areasOf, linesOf } from './points-lines-areas.ts'

/** Area of all areas in the geometry, holes left out; 0 for points and lines. */
export function areaOf(geometry: GeoJSON.Geometry): number {
  return areasOf(geometry).reduce((sum, polygon) => sum + areaOfPolygon(polygon), 0)
}

/** Length of all lines in the geometry; 0 for points and areas. */
export function lengthOf(geometry: GeoJSON.Geometry): number {
  return linesOf(geometry).reduce((sum, line) => sum + lengthOfLine(line), 0)
}

/**
 * A point that lies in the largest area, else halfway the longest line, else on the first point: where a label or a
 * marker of the geometry belongs. Null when it has no positions.
 */
export function centreOf(geometry: GeoJSON.Geometry): [number, number] | null {
  const area = largest(areasOf(geometry), areaOfPolygon)
  if (area && areaOfPolygon(area) > 0) return insideOf(area)
  const line = largest(linesOf(geometry), lengthOfLine)
  if (line) return halfway(line)
  return firstPosition(geometry)
}

/** Signed area of a ring: positive when it runs counter-clockwise. The ring may be closed or not. */
export function signedAreaOf(ring: readonly GeoJSON.Position[]): number {
  const origin = ring[0]
  if (!origin) return 0
  const [x0, y0] = origin as [number, number]
  let twice = 0
  let previous = ring.at(-1) as [number, number]
  for (const position of ring as [number, number][]) {
    // Relative to the first vertex: the product of coordinates of millions of metres would lose the decimals.
    twice += (previous[0] - x0) * (position[1] - y0) - (position[0] - x0) * (previous[1] - y0)
    previous = position
  }
  return twice / 2
}

function areaOfPolygon(polygon: readonly GeoJSON.Position[][]): number {
  return polygon.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(signedAreaOf(ring)), 0)
}

function lengthOfLine(line: readonly GeoJSON.Position[]): number {
  let length = 0
  for (let index = 1; index < line.length; index++)
    length += Math.hypot(line[index]![0]! - line[index - 1]![0]!, line[index]![1]! - line[index - 1]![1]!)
  return length
}

function largest<T>(items: readonly T[], size: (item: T) => number): T | null {
  return items.reduce<T | null>(
    (best, item) => (best !== null && size(best) >= size(item) ? best : item),
    null,
  )
}

/** The middle of the widest stretch inside the area along a horizontal line near half its height. */
function insideOf(polygon: GeoJSON.Position[][]): [number, number] {
  const [, minY, , maxY] = boundsOf({ type: 'Polygon', coordinates: polygon })!
  const y = heightBetweenVertices(polygon, (minY + maxY) / 2)
  const crossings = polygon.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b)
  let best: [number, number] = [crossings[0] ?? polygon[0]![0]![0]!, y]
  let width = 0
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const stretch = crossings[index + 1]! - crossings[index]!
    if (stretch <= width) continue
    width = stretch
    best = [(crossings[index]! + crossings[index + 1]!) / 2, y]
  }
  return best
}

/** Halfway the heights of the nearest vertices above and below, so that the line meets no vertex. */
function heightBetweenVertices(polygon: GeoJSON.Position[][], y: number): number {
  let below = -Infinity
  let above = Infinity
  for (const ring of polygon) {
    for (const position of ring) {
      if (position[1]! <= y) below = Math.max(below, position[1]!)
      else above = Math.min(above, position[1]!)
    }
  }
  return (below + above) / 2
}

function crossingsAt(ring: readonly GeoJSON.Position[], y: number): number[] {
  const found: number[] = []
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as [number, number]
    const [x2, y2] = ring[index] as [number, number]
    if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
  }
  return found
}

function halfway(line: readonly GeoJSON.Position[]): [number, number] {
  let left = lengthOfLine(line) / 2
  for (let index = 1; index < line.length; index++) {
    const [x1, y1] = line[index - 1] as [number, number]
    const [x2, y2] = line[index] as [number, number]
    const length = Math.hypot(x2 - x1, y2 - y1)
    if (length > 0 && left <= length)
      return [x1 + (left / length) * (x2 - x1), y1 + (left / length) * (y2 - y1)]
    left -= length
  }
  const [x, y] = line[0] as [number, number]
  return [x, y]
}

function firstPosition(geometry: GeoJSON.Geometry): [number, number] | null {
  const bounds = boundsOf(geometry)
  if (!bounds) return null
  if (geometry.type === 'Point') return [geometry.coordinates[0]!, geometry.coordinates[1]!]
  if (geometry.type === 'MultiPoint') return [geometry.coordinates[0]![0]!, geometry.coordinates[0]![1]!]
  if (geometry.type !== 'GeometryCollection') return [bounds[0], bounds[1]]
  return geometry.geometries.map(firstPosition).find((position) => position !== null) ?? null
}
