/**
 * Geometry as well-known binary, the form a place has in the project file: little endian, two-dimensional.
 * Source: OGC 06-103r4, Simple Feature Access, part 1, chapter 8.
 */

/** Type codes of the format. */
export const WkbType = {
  point: 1,
  lineString: 2,
  polygon: 3,
  multiPoint: 4,
  multiLineString: 5,
  multiPolygon: 6,
  geometryCollection: 7,
} as const

const littleEndian = 1

/**
 * A GeoJSON geometry as WKB. A point without coordinates is written as NaN NaN, as databases do; heights are left out.
 */
export function toWkb(geometry: GeoJSON.Geometry): Uint8Array {
  const bytes = new Uint8Array(sizeOf(geometry))
  const writer = { view: new DataView(bytes.buffer), at: 0 }
  writeGeometry(writer, geometry)
  return bytes
}

/** The GeoJSON geometry in WKB bytes. Throws on bytes that are not little-endian, two-dimensional WKB. */
export function fromWkb(bytes: Uint8Array): GeoJSON.Geometry {
  const reader = new WkbReader(bytes)
  const geometry = readGeometry(reader)
  reader.expectEnd()
  return geometry
}

/** Reads WKB value by value, every step inside the bytes. */
export class WkbReader {
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** The type code of the geometry that starts here. */
  type(): number {
    this.#need(5)
    if (this.#view.getUint8(this.#at) !== littleEndian) throw new Error('WKB must be little endian')
    const type = this.#view.getUint32(this.#at + 1, true)
    if (type < WkbType.point || type > WkbType.geometryCollection)
      throw new Error(`WKB has a geometry type that is not two-dimensional or not known: ${type}`)
    this.#at += 5
    return type
  }

  /** A number of things that follow, each at least `size` bytes. */
  count(size: number): number {
    this.#need(4)
    const count = this.#view.getUint32(this.#at, true)
    this.#at += 4
    this.#need(count * size)
    return count
  }

  ordinate(): number {
    this.#need(8)
    const value = this.#view.getFloat64(this.#at, true)
    this.#at += 8
    return value
  }

  expectEnd(): void {
    if (this.#at !== this.#view.byteLength) throw new Error('WKB has bytes left after its geometry')
  }

  #need(bytes: number): void {
    if (this.#at + bytes > this.#view.byteLength) throw new Error('WKB ends too early')
  }
}

interface Writer {
  readonly view: DataView
  at: number
}

function sizeOf(geometry: GeoJSON.Geometry): number {
  const line = (positions: GeoJSON.Position[]) => 4 + 16 * positions.length
  const rings = (lines: GeoJSON.Position[][]) => lines.reduce((sum, ring) => sum + line(ring), 4)
  switch (geometry.type) {
    case 'Point':
      return 21
    case 'LineString':
      return 5 + line(geometry.coordinates)
    case 'Polygon':
      return 5 + rings(geometry.coordinates)
    case 'MultiPoint':
      return 9 + 21 * geometry.coordinates.length
    case 'MultiLineString':
      return geometry.coordinates.reduce((sum, positions) => sum + 5 + line(positions), 9)
    case 'MultiPolygon':
      return geometry.coordinates.reduce((sum, polygon) => sum + 5 + rings(polygon), 9)
    case 'GeometryCollection':
      return geometry.geometries.reduce((sum, part) => sum + sizeOf(part), 9)
  }
}

function writeGeometry(writer: Writer, geometry: GeoJSON.Geometry): void {
  switch (geometry.type) {
    case 'Point':
      writeHead(writer, WkbType.point)
      {
        nextPosition(writer, geometry.coordinates)
        return
      }
    case 'LineString':
      writeHead(writer, WkbType.lineString)
      {
        writeLine(writer, geometry.coordinates)
        return
      }
    case 'Polygon':
      writeHead(writer, WkbType.polygon)
      {
        writeAll(writer, geometry.coordinates, (ring) => writeLine(writer, ring))
        return
      }
    case 'MultiPoint':
      writeHead(writer, WkbType.multiPoint)
      {
        writeAll(writer, geometry.coordinates, (coordinates) =>
          writeGeometry(writer, { type: 'Point', coordinates }),
        )
        return
      }
    case 'MultiLineString':
      writeHead(writer, WkbType.multiLineString)
      {
        writeAll(writer, geometry.coordinates, (coordinates) =>
          writeGeometry(writer, { type: 'LineString', coordinates }),
        )
        return
      }
    case 'MultiPolygon':
      writeHead(writer, WkbType.multiPolygon)
      {
        writeAll(writer, geometry.coordinates, (coordinates) =>
          writeGeometry(writer, { type: 'Polygon', coordinates }),
        )
        return
      }
    case 'GeometryCollection':
      writeHead(writer, WkbType.geometryCollection)
      {
        writeAll(writer, geometry.geometries, (part) => writeGeometry(writer, part))
        return
      }
  }
}

function writeHead(writer: Writer, type: number): void {
  writeWkbHead(writer.view, writer.at, type)
  writer.at += 5
}

/** Byte order and type of geometry: the five bytes every geometry begins with. */
export function writeWkbHead(view: DataView, at: number, type: number): void {
  view.setUint8(at, littleEndian)
  view.setUint32(at + 1, type, true)
}

function writeAll<T>(writer: Writer, items: readonly T[], write: (item: T) => void): void {
  writer.view.setUint32(writer.at, items.length, true)
  writer.at += 4
  for (const item of items) write(item)
}

function writeLine(writer: Writer, positions: readonly GeoJSON.Position[]): void {
  writeAll(writer, positions, (position) => nextPosition(writer, position))
}

function nextPosition(writer: Writer, position: GeoJSON.Position): void {
  writePosition(writer.view, writer.at, position[0] ?? NaN, position[1] ?? NaN)
  writer.at += 16
}

/** One position, sixteen bytes. */
export function writePosition(view: DataView, at: number, x: number, y: number): void {
  view.setFloat64(at, x, true)
  view.setFloat64(at + 8, y, true)
}

function readGeometry(reader: WkbReader): GeoJSON.Geometry {
  const type = reader.type()
  switch (type) {
    case WkbType.point:
      return { type: 'Point', coordinates: readPosition(reader) }
    case WkbType.lineString:
      return { type: 'LineString', coordinates: readLine(reader) }
    case WkbType.polygon:
      return { type: 'Polygon', coordinates: readMany(reader, 4, () => readLine(reader)) }
    case WkbType.multiPoint:
      return { type: 'MultiPoint', coordinates: readMembers(reader, 'Point').map((part) => part.coordinates) }
    case WkbType.multiLineString:
      return {
        type: 'MultiLineString',
        coordinates: readMembers(reader, 'LineString').map((part) => part.coordinates),
      }
    case WkbType.multiPolygon:
      return {
        type: 'MultiPolygon',
        coordinates: readMembers(reader, 'Polygon').map((part) => part.coordinates),
      }
    default:
      return { type: 'GeometryCollection', geometries: readMany(reader, 5, () => readGeometry(reader)) }
  }
}

function readMany<T>(reader: WkbReader, size: number, read: () => T): T[] {
  return Array.from({ length: reader.count(size) }, read)
}

function readMembers<Type extends GeoJSON.GeoJsonGeometryTypes>(
  reader: WkbReader,
  type: Type,
): Extract<GeoJSON.Geometry, { type: Type }>[] {
  return readMany(reader, 5, () => {
    const part = readGeometry(reader)
    if (part.type !== type) throw new Error(`WKB has a ${part.type} where a ${type} belongs`)
    return part as Extract<GeoJSON.Geometry, { type: Type }>
  })
}

function readLine(reader: WkbReader): GeoJSON.Position[] {
  return readMany(reader, 16, () => readPosition(reader))
}

function readPosition(reader: WkbReader): GeoJSON.Position {
  const x = reader.ordinate()
  const y = reader.ordinate()
  return Number.isNaN(x) || Number.isNaN(y) ? [] : [x, y]
}
