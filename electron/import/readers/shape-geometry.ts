/** The geometry in one record of a `.shp`: every shape type of the format, each record with its own. */
import { signedAreaOf } from '../../../shared/geo/measure.ts'
import { nestRings, partsByWinding } from '../../../shared/geo/nest-rings.ts'

/** What was noticed while reading a record: it stands in the report. */
export type ShapeNotice = 'closed' | 'rewound' | 'stacked' | 'heights' | 'surfaces'

export interface DecodedShape {
  readonly geometry: GeoJSON.Geometry | null
  readonly notices: readonly ShapeNotice[]
}

/** Below this the format says: no value. */
export const noData = -1e38

/** Reads the shape between two offsets, which are known to hold it. A null shape gives null. */
export function decodeShape(shp: DataView, start: number, end: number): DecodedShape {
  const type = end - start < 4 ? 0 : shp.getInt32(start, true)
  const notices = new Set<ShapeNotice>(type > 10 && type < 20 ? ['heights'] : [])
  const geometry = type === 31 ? surfaces(shp, start, notices) : plainShape(shp, start, type % 10, notices)
  return { geometry, notices: [...notices] }
}

function plainShape(
  shp: DataView,
  start: number,
  kind: number,
  notices: Set<ShapeNotice>,
): GeoJSON.Geometry | null {
  switch (kind) {
    case 1:
      return pointShape([positionAt(shp, start + 4)])
    case 8:
      return pointShape(positions(shp, start + 40, shp.getInt32(start + 36, true)))
    case 3:
      return lineShape(partsOf(shp, start, start + 44))
    case 5:
      return areaShape(partsOf(shp, start, start + 44), notices)
    default:
      return null
  }
}

function pointShape(found: GeoJSON.Position[]): GeoJSON.Geometry | null {
  const points = found.filter(hasPlace)
  if (points.length > 1) return { type: 'MultiPoint', coordinates: points }
  return points[0] === undefined ? null : { type: 'Point', coordinates: points[0] }
}

function lineShape(parts: GeoJSON.Position[][]): GeoJSON.Geometry | null {
  if (parts.length > 1) return { type: 'MultiLineString', coordinates: parts }
  return parts[0] === undefined ? null : { type: 'LineString', coordinates: parts[0] }
}

function areaShape(parts: GeoJSON.Position[][], notices: Set<ShapeNotice>): GeoJSON.Geometry | null {
  const rings = parts.map((ring) => closedRing(ring, notices))
  if (rings.length === 0) return null
  const { polygons, rewound, stacked } = partsByWinding(rings)
  if (rewound) notices.add('rewound')
  if (stacked) notices.add('stacked')
  if (polygons.length > 1) return { type: 'MultiPolygon', coordinates: polygons }
  return polygons[0] === undefined ? null : { type: 'Polygon', coordinates: polygons[0] }
}

function closedRing(ring: GeoJSON.Position[], notices: Set<ShapeNotice>): GeoJSON.Position[] {
  const first = ring[0]
  const last = ring.at(-1)
  if (first === undefined || last === undefined || (first[0] === last[0] && first[1] === last[1])) return ring
  notices.add('closed')
  return [...ring, first]
}

/** Parts of a multipatch: strips and fans of triangles, rings. Seen from above they are areas. */
function surfaces(shp: DataView, start: number, notices: Set<ShapeNotice>): GeoJSON.Geometry | null {
  notices.add('surfaces')
  const partCount = shp.getInt32(start + 36, true)
  const parts = partsOf(shp, start, start + 44 + partCount * 4)
  const rings: GeoJSON.Position[][] = []
  const triangles: GeoJSON.Position[][][] = []
  parts.forEach((part, index) => {
    const kind = shp.getInt32(start + 44 + (partCount + index) * 4, true)
    if (kind > 1) rings.push(closedRing(part, notices))
    else triangles.push(...trianglesOf(part, kind === 0))
  })
  const polygons = [...nestRings(rings.filter((ring) => signedAreaOf(ring) !== 0)), ...triangles]
  return polygons.length === 0 ? null : { type: 'MultiPolygon', coordinates: polygons }
}

function trianglesOf(part: readonly GeoJSON.Position[], isStrip: boolean): GeoJSON.Position[][][] {
  const found: GeoJSON.Position[][][] = []
  for (let index = 2; index < part.length; index++) {
    const [a, b, c] = [part[isStrip ? index - 2 : 0], part[index - 1], part[index]]
    if (a === undefined || b === undefined || c === undefined) continue
    const ring = [a, b, c, a]
    if (signedAreaOf(ring) !== 0) found.push([ring])
  }
  return found
}

/** The parts of a line or area record; `firstPosition` lies behind the list of part starts at `start + 44`. */
function partsOf(shp: DataView, start: number, partsEnd: number): GeoJSON.Position[][] {
  const partCount = shp.getInt32(start + 36, true)
  const pointCount = shp.getInt32(start + 40, true)
  const firstPosition = partsEnd + partCount * 4
  const parts: GeoJSON.Position[][] = []
  for (let part = 0; part < partCount; part++) {
    const from = shp.getInt32(start + 44 + part * 4, true)
    const to = part + 1 < partCount ? shp.getInt32(start + 48 + part * 4, true) : pointCount
    if (from < 0 || to > pointCount || to <= from) continue
    parts.push(positions(shp, firstPosition + from * 16, to - from).filter(hasPlace))
  }
  return parts.filter((part) => part.length > 0)
}

function positions(shp: DataView, offset: number, count: number): GeoJSON.Position[] {
  const found = new Array<GeoJSON.Position>(count)
  for (let index = 0; index < count; index++) found[index] = positionAt(shp, offset + index * 16)
  return found
}

function positionAt(shp: DataView, offset: number): GeoJSON.Position {
  return [shp.getFloat64(offset, true), shp.getFloat64(offset + 8, true)]
}

function hasPlace([x, y]: GeoJSON.Position): boolean {
  return Number.isFinite(x) && Number.isFinite(y) && (x ?? noData) > noData && (y ?? noData) > noData
}
