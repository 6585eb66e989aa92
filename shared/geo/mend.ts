/**
 * Makes a delivered geometry fit to compute with and says what was done. Deliveries hold open rings, holes listed
 * before their shell, lines of one point and areas whose edge crosses itself; none of that is a reason to lose a work.
 */
import { largestFirst, mendAreas as mendParts, type AreaRepair } from './mend-areas.ts'

/**
 * `closed`: a ring was closed. `rewound`: which ring is shell and which is hole was read from their place instead of
 * their order. `duplicates`: repeated vertices, rings or parts left out. `selfCrossing`: an area that crossed itself was
 * redrawn. `partsOverlap`: parts that lay over each other became one. `degenerate`: a part that is no line or area at
 * all was left out. `tangled`: areas meet themselves so often that they cannot be redrawn, and were left out.
 */
export type Repair = AreaRepair | 'closed' | 'tangled'

export interface MendedGeometry {
  /** Null when nothing usable is left. Shells run counter-clockwise, holes clockwise. */
  readonly geometry: GeoJSON.Geometry | null
  readonly repairs: readonly Repair[]
}

/** Mends a geometry in planar coordinates. Heights are left out. */
export function mendGeometry(geometry: GeoJSON.Geometry): MendedGeometry {
  const repairs = new Set<Repair>()
  const mended = mend(geometry, repairs)
  return { geometry: mended, repairs: [...repairs] }
}

function mend(geometry: GeoJSON.Geometry, repairs: Set<Repair>): GeoJSON.Geometry | null {
  switch (geometry.type) {
    case 'Point':
      return mendPoints([geometry.coordinates], repairs)
    case 'MultiPoint':
      return mendPoints(geometry.coordinates, repairs)
    case 'LineString':
      return mendLines([geometry.coordinates], repairs)
    case 'MultiLineString':
      return mendLines(geometry.coordinates, repairs)
    case 'Polygon':
      return mendAreas([geometry.coordinates], repairs)
    case 'MultiPolygon':
      return mendAreas(geometry.coordinates, repairs)
    case 'GeometryCollection':
      return mendCollection(geometry.geometries, repairs)
  }
}

/** Areas of a collection are parts of one area, as everywhere else. */
function mendCollection(parts: GeoJSON.Geometry[], repairs: Set<Repair>): GeoJSON.Geometry | null {
  const members = parts.flatMap(membersOf)
  const others = members.filter((part) => !isArea(part)).map((part) => mend(part, repairs))
  const areal = members.filter(isArea).flatMap(polygonsOf)
  const area = areal.length === 0 ? null : mendAreas(areal, repairs)
  const all = [...others, area].filter((part) => part !== null)
  return all.length > 1 ? { type: 'GeometryCollection', geometries: all } : (all[0] ?? null)
}

function membersOf(geometry: GeoJSON.Geometry): GeoJSON.Geometry[] {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(membersOf) : [geometry]
}

function isArea(geometry: GeoJSON.Geometry): geometry is GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function polygonsOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function mendPoints(positions: GeoJSON.Position[], repairs: Set<Repair>): GeoJSON.Geometry | null {
  // A point without coordinates is an empty point: no place, and nothing to repair.
  const points = positions.filter(isFinitePosition).map(flat)
  if (points.length > 1) return { type: 'MultiPoint', coordinates: points }
  if (points[0]) return { type: 'Point', coordinates: points[0] }
  if (positions.some((position) => position.length > 0)) repairs.add('degenerate')
  return null
}

function mendLines(lines: GeoJSON.Position[][], repairs: Set<Repair>): GeoJSON.Geometry | null {
  const mended = lines
    .map((line) => withoutRepeats(line, repairs))
    .filter((line, index) => {
      if (line.length < 2 && lines[index]!.length > 0) repairs.add('degenerate')
      return line.length >= 2
    })
  if (mended.length > 1) return { type: 'MultiLineString', coordinates: mended }
  return mended[0] ? { type: 'LineString', coordinates: mended[0] } : null
}

function mendAreas(polygons: GeoJSON.Position[][][], repairs: Set<Repair>): GeoJSON.Geometry | null {
  const parts = polygons
    .map((rings) => rings.map((ring) => mendRing(ring, repairs)))
    .map((rings) => {
      const left = rings.filter((ring) => ring.length > 0)
      return left.length > 1 && rings[0]!.length === 0 ? largestFirst(left) : left
    })
    .filter((rings) => rings.length > 0)
  const mended = mendParts(parts, repairs)
  if (mended !== 'tangled') return areas(mended)
  repairs.add('tangled')
  return null
}

/** The ring without repeated vertices, closed; empty when it encloses nothing. */
function mendRing(ring: GeoJSON.Position[], repairs: Set<Repair>): GeoJSON.Position[] {
  if (ring.length === 0) return []
  const mended = withoutRepeats(ring, repairs)
  const first = mended[0]
  const last = mended.at(-1)
  if (first && last && !same(first, last)) {
    mended.push([...first])
    repairs.add('closed')
  }
  if (mended.length >= 4 && mended.some((position) => offLine(first!, mended[1]!, position))) return mended
  repairs.add('degenerate')
  return []
}

function offLine(a: GeoJSON.Position, b: GeoJSON.Position, c: GeoJSON.Position): boolean {
  return (b[0]! - a[0]!) * (c[1]! - a[1]!) !== (c[0]! - a[0]!) * (b[1]! - a[1]!)
}

function withoutRepeats(positions: GeoJSON.Position[], repairs: Set<Repair>): GeoJSON.Position[] {
  const kept: GeoJSON.Position[] = []
  for (const position of positions) {
    const last = kept.at(-1)
    if (!isFinitePosition(position)) repairs.add('degenerate')
    else if (last && same(last, position)) repairs.add('duplicates')
    else kept.push(flat(position))
  }
  return kept
}

function areas(polygons: readonly GeoJSON.Position[][][]): GeoJSON.Geometry | null {
  if (polygons.length > 1) return { type: 'MultiPolygon', coordinates: [...polygons] }
  return polygons[0] ? { type: 'Polygon', coordinates: polygons[0] } : null
}

function flat(position: GeoJSON.Position): GeoJSON.Position {
  return [position[0]!, position[1]!]
}

function isFinitePosition(position: GeoJSON.Position): boolean {
  return Number.isFinite(position[0]) && Number.isFinite(position[1])
}

function same(a: GeoJSON.Position, b: GeoJSON.Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
