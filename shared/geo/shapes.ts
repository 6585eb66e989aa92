/**
 * Places of many works as flat typed arrays: what the engine computes on and what travels to the map.
 *
 * A work has parts, a part has rings, a ring has vertices. A point is a part with one ring of one vertex, a line a
 * part with one ring, an area a part with a shell and its holes. Rings of areas are closed: first vertex = last.
 * Starts are running totals with one more entry than there are things, so thing `i` is `[start[i], start[i + 1])`.
 */
import type { Room } from './room.ts'
import { ShapesBuilder } from './shapes-builder.ts'
import { WkbReader, WkbType } from './wkb.ts'

/** Packed places; a work without a place has no parts. */
export interface Shapes {
  /** Number of works. A work without a place has no parts. */
  readonly count: number
  /** x, y, x, y, …: metres in the project's system, or longitude and latitude on the way to the map. */
  readonly coordinates: Float64Array
  /** Per ring its first vertex. */
  readonly ringStart: Uint32Array
  /** Per part its first ring. */
  readonly partStart: Uint32Array
  /** Per work its first part. */
  readonly workStart: Uint32Array
  /** Per part what it is. */
  readonly partKind: Uint8Array
}

export const PartKind = { point: 0, line: 1, area: 2 } as const
export type PartKind = (typeof PartKind)[keyof typeof PartKind]

/** Packs GeoJSON geometries, one work each; null is a work without a place. Heights are left out. */
export function shapesOf(geometries: readonly (GeoJSON.Geometry | null)[]): Shapes {
  const builder = new ShapesBuilder(geometries.length, 1024)
  for (const geometry of geometries) {
    if (geometry) addGeometry(builder, geometry)
    builder.endWork()
  }
  return builder.finish()
}

/**
 * Packs WKB geometries as the project file keeps them, straight, one work each, in arrays in `room`. Throws on bytes that
 * are not WKB.
 */
export function shapesFromWkb(blobs: readonly (Uint8Array | null)[], room: Room = ArrayBuffer): Shapes {
  // A vertex takes 16 bytes, so the blobs' own size bounds the number of vertices from above.
  const bytes = blobs.reduce((sum, blob) => sum + (blob?.byteLength ?? 0), 0)
  const builder = new ShapesBuilder(blobs.length, bytes >> 4, room)
  for (const blob of blobs) {
    if (blob) {
      const reader = new WkbReader(blob)
      addWkb(builder, reader)
      reader.expectEnd()
    }
    builder.endWork()
  }
  return builder.finish()
}

/**
 * The geometry of one work as GeoJSON, null when it has no place. One part gives the simple type, several parts of
 * one kind the multi type, mixed kinds a collection.
 */
export function geometryAt(shapes: Shapes, index: number): GeoJSON.Geometry | null {
  const points: GeoJSON.Position[] = []
  const lines: GeoJSON.Position[][] = []
  const areas: GeoJSON.Position[][][] = []
  for (let part = shapes.workStart[index]!; part < shapes.workStart[index + 1]!; part++) {
    const rings = ringsOf(shapes, part)
    if (shapes.partKind[part] === PartKind.point) points.push(rings[0]![0]!)
    else if (shapes.partKind[part] === PartKind.line) lines.push(rings[0]!)
    else areas.push(rings)
  }
  const found = [simplestPoint(points), simplestLine(lines), simplestArea(areas)].filter(
    (geometry) => geometry !== null,
  )
  if (found.length > 1) return { type: 'GeometryCollection', geometries: found }
  return found[0] ?? null
}

function ringsOf(shapes: Shapes, part: number): GeoJSON.Position[][] {
  const rings: GeoJSON.Position[][] = []
  for (let ring = shapes.partStart[part]!; ring < shapes.partStart[part + 1]!; ring++) {
    const positions: GeoJSON.Position[] = []
    for (let vertex = shapes.ringStart[ring]!; vertex < shapes.ringStart[ring + 1]!; vertex++)
      positions.push([shapes.coordinates[2 * vertex]!, shapes.coordinates[2 * vertex + 1]!])
    rings.push(positions)
  }
  return rings
}

function simplestPoint(points: GeoJSON.Position[]): GeoJSON.Geometry | null {
  if (points.length > 1) return { type: 'MultiPoint', coordinates: points }
  return points[0] ? { type: 'Point', coordinates: points[0] } : null
}

function simplestLine(lines: GeoJSON.Position[][]): GeoJSON.Geometry | null {
  if (lines.length > 1) return { type: 'MultiLineString', coordinates: lines }
  return lines[0] ? { type: 'LineString', coordinates: lines[0] } : null
}

function simplestArea(areas: GeoJSON.Position[][][]): GeoJSON.Geometry | null {
  if (areas.length > 1) return { type: 'MultiPolygon', coordinates: areas }
  return areas[0] ? { type: 'Polygon', coordinates: areas[0] } : null
}

function addGeometry(builder: ShapesBuilder, geometry: GeoJSON.Geometry): void {
  switch (geometry.type) {
    case 'Point': {
      addPart(builder, PartKind.point, [[geometry.coordinates]])
      return
    }
    case 'MultiPoint': {
      geometry.coordinates.forEach((position) => addPart(builder, PartKind.point, [[position]]))
      return
    }
    case 'LineString': {
      addPart(builder, PartKind.line, [geometry.coordinates])
      return
    }
    case 'MultiLineString': {
      geometry.coordinates.forEach((line) => addPart(builder, PartKind.line, [line]))
      return
    }
    case 'Polygon': {
      addPart(builder, PartKind.area, geometry.coordinates)
      return
    }
    case 'MultiPolygon': {
      geometry.coordinates.forEach((polygon) => addPart(builder, PartKind.area, polygon))
      return
    }
    case 'GeometryCollection': {
      geometry.geometries.forEach((part) => addGeometry(builder, part))
      return
    }
  }
}

function addPart(builder: ShapesBuilder, kind: PartKind, rings: readonly GeoJSON.Position[][]): void {
  for (const ring of rings) {
    for (const [x, y] of ring) if (x !== undefined && y !== undefined) builder.addVertex(x, y)
    builder.endRing(kind === PartKind.area)
  }
  builder.endPart(kind)
}

function addWkb(builder: ShapesBuilder, reader: WkbReader): void {
  const type = reader.type()
  if (type === WkbType.point) {
    builder.addVertex(reader.ordinate(), reader.ordinate())
    builder.endRing(false)
    builder.endPart(PartKind.point)
  } else if (type === WkbType.lineString) {
    addWkbRing(builder, reader, PartKind.line)
    builder.endPart(PartKind.line)
  } else if (type === WkbType.polygon) {
    for (let rings = reader.count(4); rings > 0; rings--) addWkbRing(builder, reader, PartKind.area)
    builder.endPart(PartKind.area)
  } else {
    for (let members = reader.count(5); members > 0; members--) addWkb(builder, reader)
  }
}

function addWkbRing(builder: ShapesBuilder, reader: WkbReader, kind: PartKind): void {
  for (let vertices = reader.count(16); vertices > 0; vertices--)
    builder.addVertex(reader.ordinate(), reader.ordinate())
  builder.endRing(kind === PartKind.area)
}
