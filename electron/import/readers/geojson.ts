/** GeoJSON as a table, and lists of plain records that carry a geometry, as many web services give them. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { rawTable, type Cell, type RawRow, type RawTable } from './raw-table.ts'
import { decodeText } from './text-encoding.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

interface Feature {
  readonly properties: JsonObject
  readonly geometry: Json
}

const idColumn = 'id'
/** Coordinates of a MultiPolygon are nested four deep, collections may hold collections a few times. */
const deepestCollection = 8

/**
 * Reads GeoJSON. Without a `crs` member the table says nothing about its system: RFC 7946 means WGS84, older writers
 * and many services do not, so the numbers decide later.
 */
export function readGeojson(file: string, bytes: Uint8Array, chosen: string | null): RawTable {
  const { text, encoding } = decodeText(bytes, chosen)
  const root = parse(file, text)
  const features = featuresOf(root)
  if (features === null) throw new ExpectedFailure(message('import.notGeojson', { file }))
  if (features.length === 0) throw new ExpectedFailure(message('import.noRows', { file }))
  const columns = columnsOf(features)
  const rejected: RowRemark[] = []
  const rows: RawRow[] = []
  features.forEach(({ properties, geometry }, index) => {
    const row = index + 1
    const read = geometryOf(geometry, 0)
    if (read === 'damaged')
      rejected.push({ file, sheet: null, row, message: message('import.geometryDamaged') })
    else rows.push({ row, cells: columns.map((column) => cellOf(properties[column])), geometry: read })
  })
  return rawTable({
    file,
    sheet: null,
    kind: 'geojson',
    columns,
    rows,
    encoding,
    crsText: crsOf(root),
    hasGeometry: features.some(({ geometry }) => geometry !== null),
    rejected,
  })
}

function parse(file: string, text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new ExpectedFailure(message('import.notGeojson', { file }))
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function featuresOf(root: Json): Feature[] | null {
  if (Array.isArray(root))
    return (root as readonly Json[]).map((item) => (isObject(item) ? recordOf(item) : noFeature))
  if (!isObject(root)) return null
  const { features } = root
  if (Array.isArray(features))
    return (features as readonly Json[]).map((item) => (isObject(item) ? featureOf(item) : noFeature))
  if (root['type'] === 'Feature') return [featureOf(root)]
  return isGeometry(root) ? [{ properties: {}, geometry: root }] : null
}

/** What stands among the features and is none is rejected, not passed over. */
const noFeature: Feature = { properties: {}, geometry: 'none' }

function featureOf(feature: JsonObject): Feature {
  const properties = isObject(feature['properties']) ? feature['properties'] : {}
  const id = feature['id']
  const withId =
    id === undefined || id === null || idColumn in properties ? properties : { [idColumn]: id, ...properties }
  return { properties: flattened(withId), geometry: feature['geometry'] ?? null }
}

/** A plain record: the value that is a geometry is its place, a feature is a feature. */
function recordOf(record: JsonObject): Feature {
  if (record['type'] === 'Feature') return featureOf(record)
  const place = Object.entries(record).find(([, value]) => isGeometry(value))
  const properties = Object.fromEntries(Object.entries(record).filter(([key]) => key !== place?.[0]))
  return { properties: flattened(properties), geometry: place?.[1] ?? null }
}

/** `{a: {b: 1}}` as `{"a.b": 1}`; links and the like, which start with `_`, are no properties. */
function flattened(properties: JsonObject): JsonObject {
  const flat: Record<string, Json> = {}
  for (const [key, value] of Object.entries(properties)) {
    if (!isObject(value)) flat[key] = value
    else if (!key.startsWith('_'))
      for (const [inner, innerValue] of Object.entries(value)) flat[`${key}.${inner}`] = innerValue
  }
  return flat
}

function columnsOf(features: readonly Feature[]): string[] {
  const columns = new Set<string>()
  for (const { properties } of features) for (const key of Object.keys(properties)) columns.add(key)
  return [...columns]
}

function cellOf(value: Json | undefined): Cell {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'object') return JSON.stringify(value)
  return value
}

/** The `crs` member, which RFC 7946 dropped and Dutch services still write. */
function crsOf(root: Json): string | null {
  const crs = isObject(root) ? root['crs'] : undefined
  if (typeof crs === 'string') return crs
  if (!isObject(crs)) return null
  const properties = crs['properties']
  const name = isObject(properties) ? (properties['name'] ?? properties['code']) : undefined
  if (typeof name === 'string' || typeof name === 'number') return String(name)
  return 'id' in crs ? JSON.stringify(crs) : null
}

const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

function isGeometry(value: Json | undefined): boolean {
  if (!isObject(value) || typeof value['type'] !== 'string') return false
  return (
    value['type'] === 'GeometryCollection' || (value['type'] in depths && Array.isArray(value['coordinates']))
  )
}

/** A geometry whose coordinates really are nested as its type says; null for none; otherwise damaged. */
function geometryOf(value: Json, depth: number): GeoJSON.Geometry | null | 'damaged' {
  if (value === null) return null
  if (!isObject(value) || !isGeometry(value)) return 'damaged'
  if (value['type'] === 'GeometryCollection') return collectionOf(value['geometries'], depth)
  const { type } = value
  const wanted = typeof type === 'string' ? (depths[type] ?? -1) : -1
  const coordinates = value['coordinates']
  if (Array.isArray(coordinates) && coordinates.length === 0) return null
  if (!isNested(coordinates, wanted)) return 'damaged'
  return { type, coordinates } as unknown as GeoJSON.Geometry
}

function collectionOf(parts: Json | undefined, depth: number): GeoJSON.Geometry | null | 'damaged' {
  if (!Array.isArray(parts) || depth > deepestCollection) return 'damaged'
  const geometries: GeoJSON.Geometry[] = []
  for (const part of parts as readonly Json[]) {
    const read = geometryOf(part, depth + 1)
    if (read === 'damaged') return read
    if (read !== null) geometries.push(read)
  }
  return geometries.length === 0 ? null : { type: 'GeometryCollection', geometries }
}

function isNested(value: Json | undefined, depth: number): boolean {
  if (!Array.isArray(value)) return false
  const items = value as readonly Json[]
  if (depth > 0) return items.every((item) => isNested(item, depth - 1))
  return items.length >= 2 && items.slice(0, 2).every((item) => typeof item === 'number')
}
