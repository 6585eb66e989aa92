/** The part of a geometry that lies within a box: a long work is outlined where a conversation about it is, not all along. */
import type { Box } from './bounds-of.ts'

type Position = readonly [x: number, y: number]

/** Ends of the stretches of lines and borders within the box, and points in it; the box itself for an area that fills it. */
export function positionsWithin(geometry: GeoJSON.Geometry, box: Box): Position[] {
  switch (geometry.type) {
    case 'Point':
      return pointsWithin([geometry.coordinates], box)
    case 'MultiPoint':
      return pointsWithin(geometry.coordinates, box)
    case 'LineString':
      return lineWithin(geometry.coordinates, box)
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) => lineWithin(line, box))
    case 'Polygon':
      return geometry.coordinates.flatMap((ring) => lineWithin(ring, box))
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((area) => area.flatMap((ring) => lineWithin(ring, box)))
    case 'GeometryCollection':
      return geometry.geometries.flatMap((part) => positionsWithin(part, box))
  }
}

export function corners([west, south, east, north]: Box): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

function pointsWithin(points: readonly GeoJSON.Position[], [west, south, east, north]: Box): Position[] {
  return points.flatMap(([x = NaN, y = NaN]): Position[] =>
    x >= west && x <= east && y >= south && y <= north ? [[x, y]] : [],
  )
}

function lineWithin(line: readonly GeoJSON.Position[], box: Box): Position[] {
  const found: Position[] = []
  for (let at = 1; at < line.length; at++) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [line[at - 1]!, line[at]!]
    const stretch = stretchWithin(x1, y1, x2 - x1, y2 - y1, box)
    if (stretch === null) continue
    for (const share of stretch) found.push([x1 + share * (x2 - x1), y1 + share * (y2 - y1)])
  }
  return found
}

/** From where to where an edge is in the box, as shares of it; null when it passes by. After Liang and Barsky. */
function stretchWithin(
  x: number,
  y: number,
  dx: number,
  dy: number,
  [west, south, east, north]: Box,
): readonly [from: number, to: number] | null {
  let [from, to] = [0, 1]
  const sides = [
    [-dx, x - west],
    [dx, east - x],
    [-dy, y - south],
    [dy, north - y],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return null
    if (step < 0) from = Math.max(from, room / step)
    if (step > 0) to = Math.min(to, room / step)
  }
  return from <= to ? [from, to] : null
}
