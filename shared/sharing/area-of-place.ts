/** The area in which a place lies, for who may know that and not where exactly. */
import { apart, down } from '../records/area-of-bounds.ts'

/** The hull of the squares between those lines that hold a vertex of `place`; null without a vertex. Metres. */
export function areaOfPlace(place: GeoJSON.Geometry): GeoJSON.Polygon | null {
  const squares = new Map<string, GeoJSON.Position>()
  for (const [x, y] of positionsOf(place)) {
    if (x === undefined || y === undefined || !Number.isFinite(x + y)) continue
    squares.set(`${down(x)} ${down(y)}`, [down(x), down(y)])
  }
  if (squares.size === 0) return null
  const corners = [...squares.values()].flatMap(([x = 0, y = 0]) => [
    [x, y],
    [x + apart, y],
    [x + apart, y + apart],
    [x, y + apart],
  ])
  const ring = hullOf(corners)
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as GeoJSON.Position]] }
}

type Nested = GeoJSON.Position | readonly Nested[]

function positionsOf(place: GeoJSON.Geometry): GeoJSON.Position[] {
  return place.type === 'GeometryCollection'
    ? place.geometries.flatMap(positionsOf)
    : positionsIn(place.coordinates)
}

function positionsIn(coordinates: Nested): GeoJSON.Position[] {
  const isPosition = (one: Nested): one is GeoJSON.Position => typeof one[0] !== 'object'
  return isPosition(coordinates) ? [coordinates] : coordinates.flatMap(positionsIn)
}

/** Andrew's monotone chain: the lower side from left to right, then the upper one back; counter-clockwise. */
function hullOf(positions: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const sorted = positions.toSorted(([ax = 0, ay = 0], [bx = 0, by = 0]) => ax - bx || ay - by)
  const side = (from: readonly GeoJSON.Position[]) => {
    const chain: GeoJSON.Position[] = []
    for (const position of from) {
      while (chain.length >= 2 && !turnsLeft(chain.at(-2), chain.at(-1), position)) chain.pop()
      chain.push(position)
    }
    return chain.slice(0, -1)
  }
  return [...side(sorted), ...side(sorted.toReversed())]
}

function turnsLeft(
  [ax = 0, ay = 0]: GeoJSON.Position = [],
  [bx = 0, by = 0]: GeoJSON.Position = [],
  [cx = 0, cy = 0]: GeoJSON.Position = [],
): boolean {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0
}
