/**
 * A cell with well-known text as a geometry, with the system it names before it. Heights and measures are left out, arcs
 * become straight pieces. Sources: OGC 06-103r4, chapter 7; EWKT of PostGIS; OGC 11-052r4 (GeoSPARQL), clause 8.5.
 */
import { alongArcs } from '../../../shared/geo/arcs.ts'

export interface WellKnownText {
  /** Null for what is empty. */
  readonly geometry: GeoJSON.Geometry | null
  /** What stands before it: `28992` or `EPSG:28992`, or the address of a system; null for nothing. */
  readonly crsText: string | null
}

/** Longer texts come from a program, and so do deeper ones; neither is a place that someone can mean. */
const longest = 20_000_000
const deepest = 16

/** Null when the text is not understood. */
export function parseWkt(text: string): WellKnownText | null {
  if (text.length > longest) return null
  const found = /^\s*(?:SRID\s*=\s*([\w:]+)\s*;|<([^<>\s]+)>)?\s*([A-Z][\s\S]*)$/i.exec(text)
  if (found === null) return null
  const reader = new WktReader(found[3] ?? '')
  try {
    const geometry = reader.geometry(0)
    reader.expectEnd()
    return { geometry: hasPosition(geometry) ? geometry : null, crsText: found[1] ?? found[2] ?? null }
  } catch (error) {
    if (error instanceof NotUnderstood) return null
    throw error
  }
}

/** Thrown inside this file only: the one way out of nested text. */
class NotUnderstood extends Error {}

type Line = GeoJSON.Position[]

class WktReader {
  readonly #tokens: RegExpStringIterator<RegExpExecArray>
  #token = ''

  constructor(text: string) {
    this.#tokens = text.matchAll(/[A-Z]+|[-+.\dE]+|[(),]|\S/gi)
    this.#next()
  }

  geometry(depth: number): GeoJSON.Geometry {
    if (depth > deepest) throw new NotUnderstood()
    const type = this.#word().replace(/(?<=[A-Z]{5})(ZM|Z|M)$/, '')
    if (/^(ZM|Z|M)$/i.test(this.#token)) this.#next()
    switch (type) {
      case 'POINT':
        return { type: 'Point', coordinates: this.#list(() => this.#position())[0] ?? [] }
      case 'MULTIPOINT':
        return { type: 'MultiPoint', coordinates: this.#list(() => this.#positionInBrackets()) }
      case 'LINESTRING':
      case 'CIRCULARSTRING':
      case 'COMPOUNDCURVE':
        return { type: 'LineString', coordinates: this.#line(type, depth) }
      case 'MULTILINESTRING':
      case 'MULTICURVE':
        return { type: 'MultiLineString', coordinates: this.#list(() => this.#lineOf('LINESTRING', depth)) }
      case 'POLYGON':
      case 'CURVEPOLYGON':
      case 'TRIANGLE':
        return { type: 'Polygon', coordinates: this.#rings(depth) }
      case 'MULTIPOLYGON':
      case 'MULTISURFACE':
        return { type: 'MultiPolygon', coordinates: this.#list(() => this.#ringsOf(depth)) }
      case 'GEOMETRYCOLLECTION':
        return { type: 'GeometryCollection', geometries: this.#list(() => this.geometry(depth + 1)) }
      default:
        throw new NotUnderstood()
    }
  }

  expectEnd(): void {
    if (this.#token !== '' && this.#token !== ';') throw new NotUnderstood()
  }

  /** A line whose type was named, or stands before it. */
  #lineOf(usual: string, depth: number): Line {
    return this.#token === '(' ? this.#line(usual, depth) : this.#line(this.#word(), depth)
  }

  #line(type: string, depth: number): Line {
    if (depth > deepest) throw new NotUnderstood()
    if (type === 'LINESTRING') return this.#list(() => this.#position())
    if (type === 'CIRCULARSTRING') return alongArcs(this.#list(() => this.#position()))
    if (type !== 'COMPOUNDCURVE') throw new NotUnderstood()
    const pieces = this.#list(() => this.#lineOf('LINESTRING', depth + 1))
    return pieces.flatMap((piece, index) => (index === 0 ? piece : piece.slice(1)))
  }

  #ringsOf(depth: number): Line[] {
    if (this.#token !== '(' && !/^(CURVE)?POLYGON$/.test(this.#word())) throw new NotUnderstood()
    return this.#rings(depth)
  }

  #rings(depth: number): Line[] {
    return this.#list(() => this.#lineOf('LINESTRING', depth + 1))
  }

  #list<T>(read: () => T): T[] {
    if (this.#token.toUpperCase() === 'EMPTY') {
      this.#next()
      return []
    }
    this.#expect('(')
    const items = [read()]
    while (this.#token === ',') {
      this.#next()
      items.push(read())
    }
    this.#expect(')')
    return items
  }

  /** Some write a bracket around each point of a multipoint, some do not. */
  #positionInBrackets(): GeoJSON.Position {
    return this.#token === '(' ? (this.#list(() => this.#position())[0] ?? []) : this.#position()
  }

  #position(): GeoJSON.Position {
    const position = [this.#number(), this.#number()]
    // Height and measure.
    for (let more = 0; more < 2 && /^[-+.\d]/.test(this.#token); more++) this.#number()
    return position
  }

  #number(): number {
    const value = /\d/.test(this.#token) ? Number(this.#token) : Number.NaN
    if (!Number.isFinite(value)) throw new NotUnderstood()
    this.#next()
    return value
  }

  #word(): string {
    const word = this.#token.toUpperCase()
    this.#next()
    return word
  }

  #expect(sign: string): void {
    if (this.#token !== sign) throw new NotUnderstood()
    this.#next()
  }

  #next(): void {
    const { value, done } = this.#tokens.next()
    this.#token = done === true ? '' : value[0]
  }
}

function hasPosition(geometry: GeoJSON.Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.some(hasPosition)
  return geometry.coordinates.flat(3).length > 0
}
