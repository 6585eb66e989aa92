/** Which works lie in a street, by where its line runs: along it, or so small that they lie beside it as a whole. Metres. */
import { distanceToEdge } from './distance-to-edge.ts'
import { isInRings } from './in-rings.ts'
import { lengthOf } from './measure.ts'
import { areasOf, linesOf, pointsOf } from './points-lines-areas.ts'

/** Metres to the line of a street within which a work lies in it: from front to front a street is about twice as wide. */
export const besideStreet = 10
/** Metres of street that a work has to follow: what crosses it, or comes out in it, does not reach so far. */
export const alongStreet = 25
/** Metres between the places where is looked. */
const step = 1

/**
 * Whether a work follows the lines of a street for 25 m no farther than 10 m away, or a street that is shorter for its whole
 * length; or has all its vertices that near. An area follows a street where its border does, on either side; one that is as
 * wide as a street and crosses it does not, unless 25 m of the street lie in it. A street without lines has nothing in it.
 */
export function liesAlong(street: GeoJSON.Geometry, work: GeoJSON.Geometry): boolean {
  const coordinates = [...linesOf(street)]
  if (coordinates.length === 0) return false
  const line = placeOf({ type: 'MultiLineString', coordinates })
  const least = Math.max(step, Math.min(alongStreet, lengthOf(street)) - step)
  return (
    isFollowed(line, placeOf(withoutAreas(work)), least) ||
    isFollowedByAreas(line, areasOf(work), least) ||
    positionsOf(work).every(([x = NaN, y = NaN]) => isNear(line, x, y))
  )
}

/** Whether so many metres of a line come near something, or lie in it. Looking by the metre may miss one. */
function isFollowed(line: Place, other: Place, least: number): boolean {
  let found = 0
  for (const edge of line.edges) {
    const near = { ...other, edges: other.edges.filter((one) => areNear(edge, one)) }
    for (const { x, y, length } of stretchesOf(edge)) {
      if (isNear(near, x, y)) found += length
      if (found >= least) return true
    }
  }
  return false
}

function isFollowedByAreas(line: Place, areas: readonly GeoJSON.Position[][][], least: number): boolean {
  if (areas.length === 0) return false
  const place = placeOf({ type: 'MultiPolygon', coordinates: [...areas] })
  return (
    isFollowed(line, { ...place, edges: [] }, least) ||
    (isFollowed(line, place, least) && isFollowed({ ...place, areas: [] }, line, 2 * least))
  )
}

interface Place {
  readonly edges: readonly Edge[]
  readonly areas: readonly GeoJSON.Position[][][]
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number]
}
type Edge = readonly [x1: number, y1: number, x2: number, y2: number]

function placeOf(geometry: GeoJSON.Geometry): Place {
  const areas = areasOf(geometry)
  const chains = [...linesOf(geometry), ...areas.flat(), ...pointsOf(geometry).map((point) => [point])]
  const edges = chains.flatMap((chain) =>
    chain.slice(0, Math.max(1, chain.length - 1)).map(([x1 = NaN, y1 = NaN], at): Edge => {
      const [x2 = NaN, y2 = NaN] = chain[Math.min(at + 1, chain.length - 1)] ?? []
      return [x1, y1, x2, y2]
    }),
  )
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x1, y1, x2, y2] of edges) {
    minX = Math.min(minX, x1, x2)
    minY = Math.min(minY, y1, y2)
    maxX = Math.max(maxX, x1, x2)
    maxY = Math.max(maxY, y1, y2)
  }
  return { edges, areas, box: [minX, minY, maxX, maxY] }
}

function isNear({ edges, areas, box: [minX, minY, maxX, maxY] }: Place, x: number, y: number): boolean {
  if (x < minX - besideStreet || x > maxX + besideStreet) return false
  if (y < minY - besideStreet || y > maxY + besideStreet) return false
  return (
    edges.some((edge) => distanceToEdge(x, y, ...edge) <= besideStreet) ||
    areas.some((rings) => isInRings(rings, x, y))
  )
}

/** An edge in stretches of a metre or less: the middle of each, and how long it is. */
function* stretchesOf([x1, y1, x2, y2]: Edge): Iterable<{ x: number; y: number; length: number }> {
  const whole = Math.hypot(x2 - x1, y2 - y1)
  const count = Math.max(1, Math.ceil(whole / step))
  for (let at = 0; at < count; at++) {
    const share = (at + 0.5) / count
    yield { x: x1 + share * (x2 - x1), y: y1 + share * (y2 - y1), length: whole / count }
  }
}

/** Whether the boxes of two edges are no farther apart than what lies beside a street. */
function areNear([ax, ay, bx, by]: Edge, [cx, cy, dx, dy]: Edge): boolean {
  return (
    Math.min(ax, bx) - besideStreet <= Math.max(cx, dx) &&
    Math.max(ax, bx) + besideStreet >= Math.min(cx, dx) &&
    Math.min(ay, by) - besideStreet <= Math.max(cy, dy) &&
    Math.max(ay, by) + besideStreet >= Math.min(cy, dy)
  )
}

function withoutAreas(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  const lines: GeoJSON.Geometry = { type: 'MultiLineString', coordinates: [...linesOf(geometry)] }
  const points: GeoJSON.Geometry = { type: 'MultiPoint', coordinates: [...pointsOf(geometry)] }
  return { type: 'GeometryCollection', geometries: [lines, points] }
}

function positionsOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  return [...pointsOf(geometry), ...linesOf(geometry).flat(), ...areasOf(geometry).flat(2)]
}
