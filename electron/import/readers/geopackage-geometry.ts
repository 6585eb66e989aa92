/**
 * A geometry as a GeoPackage keeps it: a header, then well-known binary in either byte order, with or without Z and M.
 * Sources: OGC 12-128r18, clause 2.1.3 (GeoPackageBinary); OGC 06-103r4, chapter 8 (WKB); the high bits by which PostGIS
 * and its relatives say Z, M and SRID.
 */
import { alongArcs } from '../../../shared/geo/arcs.ts'

/** A geometry without what the plane has no use for; `why` says why there is none where one was promised. */
export type GeopackageShape =
  | {
      readonly kind: 'shape'
      readonly geometry: GeoJSON.Geometry
      readonly hasZ: boolean
      readonly hasM: boolean
      /** Arcs were turned into straight pieces. */
      readonly hasArcs: boolean
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'curve'; readonly type: string }
  | { readonly kind: 'damaged' }

const headerBytes = 8
/** Bytes of the envelope by its code: none, XY, XYZ, XYM, XYZM. */
const envelopeBytes = [0, 32, 48, 48, 64]
/** Collections in collections happen; deeper is made to keep us busy. */
const deepest = 16

const bits = { z: 0x8000_0000, m: 0x4000_0000, srid: 0x2000_0000 } as const

/** Names for "some curve" that say nothing of how it bends. */
const curves: Readonly<Record<number, string>> = { 13: 'Curve', 14: 'Surface' }

/** Reads the bytes of one geometry cell; bare WKB without the header is understood too. Never throws. */
export function readGeopackageGeometry(bytes: Uint8Array): GeopackageShape {
  try {
    const header = readHeader(bytes)
    if (header === null) return { kind: 'damaged' }
    if (header.isEmpty) return { kind: 'empty' }
    const reader = new Reader(bytes, header.length)
    const geometry = readGeometry(reader, 0)
    if (!hasPosition(geometry)) return { kind: 'empty' }
    return { kind: 'shape', geometry, hasZ: reader.hasZ, hasM: reader.hasM, hasArcs: reader.hasArcs }
  } catch (error) {
    if (error instanceof Curve) return { kind: 'curve', type: error.type }
    if (error instanceof RangeError) return { kind: 'damaged' }
    throw error
  }
}

/** Thrown inside this file only: the one way out of a deeply nested shape. */
class Curve extends Error {
  readonly type: string

  constructor(type: string) {
    super(type)
    this.type = type
  }
}

function readHeader(bytes: Uint8Array): { length: number; isEmpty: boolean } | null {
  const isBareWkb = bytes[0] === 0 || bytes[0] === 1
  if (isBareWkb) return { length: 0, isEmpty: false }
  const flags = bytes[3]
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50 || flags === undefined) return null
  const envelope = envelopeBytes[(flags >> 1) & 7]
  const isExtended = (flags & 0x20) !== 0
  if (envelope === undefined || isExtended) return null
  return { length: headerBytes + envelope, isEmpty: (flags & 0x10) !== 0 }
}

/** Reads value by value; a DataView refuses every step outside the bytes with a RangeError. */
class Reader {
  hasZ = false
  hasM = false
  hasArcs = false
  readonly #view: DataView
  #at: number
  #little = true
  #ordinates = 2

  constructor(bytes: Uint8Array, from: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#at = from
  }

  /** Byte order and type of the geometry that starts here; the type without its dimensions. */
  type(): number {
    this.#little = this.#view.getUint8(this.#at++) === 1
    const code = this.#uint32()
    const plain = code & 0x0fff_ffff
    const dimensions = Math.floor(plain / 1000)
    const hasZ = (code & bits.z) !== 0 || dimensions === 1 || dimensions === 3
    const hasM = (code & bits.m) !== 0 || dimensions === 2 || dimensions === 3
    if ((code & bits.srid) !== 0) this.#uint32()
    this.#ordinates = 2 + Number(hasZ) + Number(hasM)
    this.hasZ ||= hasZ
    this.hasM ||= hasM
    return plain % 1000
  }

  /** How many things follow; each takes at least `least` bytes, so a count that cannot be true ends it here. */
  count(least: number): number {
    const count = this.#uint32()
    if (count * least > this.#view.byteLength - this.#at) throw new RangeError('more promised than is there')
    return count
  }

  positions(): GeoJSON.Position[] {
    return Array.from({ length: this.count(8 * this.#ordinates) }, () => this.position())
  }

  position(): GeoJSON.Position {
    const x = this.#view.getFloat64(this.#at, this.#little)
    const y = this.#view.getFloat64(this.#at + 8, this.#little)
    this.#at += 8 * this.#ordinates
    if (this.#at > this.#view.byteLength) throw new RangeError('ends too early')
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : []
  }

  rings(): GeoJSON.Position[][] {
    return Array.from({ length: this.count(4) }, () => this.positions())
  }

  #uint32(): number {
    const value = this.#view.getUint32(this.#at, this.#little)
    this.#at += 4
    return value
  }
}

function readGeometry(reader: Reader, depth: number): GeoJSON.Geometry {
  if (depth > deepest) throw new RangeError('nested too deep')
  const type = reader.type()
  switch (type) {
    case 1:
      return { type: 'Point', coordinates: reader.position() }
    case 2:
      return { type: 'LineString', coordinates: reader.positions() }
    case 3:
    case 17: // Triangle
      return { type: 'Polygon', coordinates: reader.rings() }
    case 4:
      return { type: 'MultiPoint', coordinates: coordinatesOf(membersOf(reader, depth, isPoint)) }
    case 5:
    case 11: // MultiCurve
      return { type: 'MultiLineString', coordinates: coordinatesOf(membersOf(reader, depth, isLine)) }
    case 6:
    case 12: // MultiSurface
    case 15: // PolyhedralSurface, seen from above
    case 16: // Tin, seen from above
      return { type: 'MultiPolygon', coordinates: coordinatesOf(membersOf(reader, depth, isArea)) }
    case 8: // CircularString
      reader.hasArcs = true
      return { type: 'LineString', coordinates: alongArcs(reader.positions()) }
    case 9: // CompoundCurve: one line in pieces
      return { type: 'LineString', coordinates: strung(coordinatesOf(membersOf(reader, depth, isLine))) }
    case 10: // CurvePolygon
      return { type: 'Polygon', coordinates: coordinatesOf(membersOf(reader, depth, isLine)) }
    case 7:
      return { type: 'GeometryCollection', geometries: members(reader, depth) }
    default: {
      const curve = curves[type]
      if (curve !== undefined) throw new Curve(curve)
      throw new RangeError(`no geometry type ${type}`)
    }
  }
}

function members(reader: Reader, depth: number): GeoJSON.Geometry[] {
  return Array.from({ length: reader.count(5) }, () => readGeometry(reader, depth + 1))
}

/** Parts that all have to be of one type. */
function membersOf<Part extends GeoJSON.Geometry>(
  reader: Reader,
  depth: number,
  belongs: (part: GeoJSON.Geometry) => part is Part,
): Part[] {
  return members(reader, depth).map((part) => {
    if (!belongs(part)) throw new RangeError(`a ${part.type} where it does not belong`)
    return part
  })
}

/** Pieces of a line as one; where a piece begins is where the one before it ended. */
function strung(pieces: readonly GeoJSON.Position[][]): GeoJSON.Position[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : piece.slice(1)))
}

const isPoint = (part: GeoJSON.Geometry): part is GeoJSON.Point => part.type === 'Point'
const isLine = (part: GeoJSON.Geometry): part is GeoJSON.LineString => part.type === 'LineString'
const isArea = (part: GeoJSON.Geometry): part is GeoJSON.Polygon => part.type === 'Polygon'

function coordinatesOf<Coordinates>(parts: readonly { coordinates: Coordinates }[]): Coordinates[] {
  return parts.map(({ coordinates }) => coordinates)
}

/** A point at NaN, and shapes without any position, are how writers say "nowhere". */
function hasPosition(geometry: GeoJSON.Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.some(hasPosition)
  return holdsNumber(geometry.coordinates)
}

type Nested = readonly (number | Nested)[]

function holdsNumber(coordinates: Nested): boolean {
  return coordinates.some((each) => typeof each === 'number' || holdsNumber(each))
}
