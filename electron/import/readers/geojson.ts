/** GeoJSON and Esri JSON as a table, and lists of plain records that carry a geometry, as web services give them. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { recogniseCrs } from '../../../shared/geo/crs.ts'
import { esriFeatures, type Json, type JsonObject } from './esri-json.ts'
import { rawTable, type Cell, type RawRow, type RawTable } from './raw-table.ts'
import { decodeText } from './text-encoding.ts'
import { liesTurned, turned } from './turned-degrees.ts'

interface Feature {
  readonly properties: JsonObject
  readonly geometry: Json
}

const idColumn = 'id'
/** Coordinates of a MultiPolygon are nested four deep, collections may hold collections a few times. */
const deepestCollection = 8
/** Deeper than this nobody keeps a property; what is there stays one text. */
const deepestProperty = 4

/**
 * Reads GeoJSON. Without a `crs` member the table says nothing about its system: RFC 7946 means WGS84, older writers
 * and many services do not, so the numbers decide later.
 */
export function readGeojson(file: string, bytes: Uint8Array, chosen: string | null): RawTable {
  const { text, encoding, doubt } = decodeText(bytes, chosen ?? wideEncoding(bytes), file)
  const root = parse(file, text)
  const esri = esriFeatures(root)
  const features = esri?.features ?? featuresOf(root)
  if (features === null) throw new ExpectedFailure(whyNot(file, root))
  if (features.length === 0) throw new ExpectedFailure(message('import.noRows', { file }))
  const columns = columnsOf(features)
  const said = esri === null ? crsOf(root, features) : esri.crs
  const read = features.map(({ geometry }) => geometryOf(geometry, 0))
  const sound = read.filter((geometry) => geometry !== null && geometry !== 'damaged')
  const isTurned = (said === null || saysDegrees(said)) && liesTurned(sound)
  const rejected: RowRemark[] = []
  const rows: RawRow[] = []
  const lostRows: RawRow[] = []
  features.forEach(({ properties }, index) => {
    const row = index + 1
    const geometry = read[index] ?? null
    const cells = columns.map((column) => cellOf(properties[column]))
    if (geometry === 'damaged') {
      const why = features[index] === noFeature ? 'import.notAFeature' : 'import.geometryDamaged'
      rejected.push({ file, sheet: null, row, message: message(why) })
      lostRows.push({ row, cells, geometry: null })
    } else rows.push({ row, cells, geometry: geometry !== null && isTurned ? turned(geometry) : geometry })
  })
  return rawTable({
    file,
    sheet: null,
    kind: 'geojson',
    columns,
    rows,
    encoding,
    encodingDoubt: doubt,
    crsText: said,
    hasGeometry: features.some(({ geometry }) => geometry !== null),
    rejected,
    lostRows,
    notes: [
      ...(isTurned ? [message('import.swapped')] : []),
      ...saidOfWhole(file, root, features.length),
    ].map((found) => ({ file, sheet: null, row: null, message: found })),
  })
}

/** Services give a page at a time, and say so in their answer. Sources: OGC API Features, WFS 2.0, ArcGIS REST API. */
function saidOfWhole(file: string, root: Json, count: number): Message[] {
  if (!isObject(root)) return []
  const { properties, numberMatched, totalFeatures } = root
  const isCut =
    root['exceededTransferLimit'] === true ||
    (isObject(properties) && properties['exceededTransferLimit'] === true) ||
    [numberMatched, totalFeatures].some((matched) => typeof matched === 'number' && matched > count)
  return isCut ? [message('import.cutByService', { file, count })] : []
}

/** Other JSON that a party may well take for GeoJSON. */
function whyNot(file: string, root: Json): Message {
  if (isObject(root) && root['type'] === 'Topology') return message('import.topoJson', { file })
  const error = isObject(root) ? root['error'] : null
  const text = isObject(error) ? error['message'] : undefined
  if (typeof text === 'string') return message('import.serviceError', { file, text: text.slice(0, 100) })
  return message('import.notGeojson', { file })
}

/** JSON begins with a plain character, so a zero in its first two bytes means two bytes to a character. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0 && bytes[1] !== 0) return 'utf-16be'
  return bytes[0] !== 0 && bytes[1] === 0 ? 'utf-16le' : null
}

function parse(file: string, text: string): Json {
  const root = parsed(text) ?? parseLines(text)
  if (root === null) throw new ExpectedFailure(message('import.notGeojson', { file }))
  return root
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

const recordSeparator = String.fromCharCode(0x1e)

/** One feature a line, with or without the record separator of RFC 8142; null when some line is no JSON. */
function parseLines(text: string): Json {
  const lines = text
    .replaceAll(recordSeparator, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const items = lines.length < 2 ? [] : lines.map(parsed)
  if (items.length === 0 || !items.every(isObject)) return null
  return items.flatMap((item) =>
    Array.isArray(item['features']) ? (item['features'] as readonly Json[]) : [item],
  )
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
    return (features as readonly Json[]).map((item) => (isFeature(item) ? featureOf(item) : noFeature))
  if (root['type'] === 'Feature') return [featureOf(root)]
  if (root['type'] === 'GeometryCollection' && Array.isArray(root['geometries']))
    return (root['geometries'] as readonly Json[]).map((geometry) => ({ properties: {}, geometry }))
  return isGeometry(root) ? [{ properties: {}, geometry: root }] : null
}

/** What stands among the features and is none is rejected, not passed over. */
const noFeature: Feature = { properties: {}, geometry: 'none' }

/** Some programs leave the type of a feature out; a collection or a `crs` among the features is none. */
function isFeature(item: Json): item is JsonObject {
  if (!isObject(item) || Array.isArray(item['features'])) return false
  return typeof item['type'] !== 'string' || item['type'] === 'Feature' || 'geometry' in item
}

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
  if (isGeometry(record)) return { properties: {}, geometry: record }
  const place = Object.entries(record).find(([, value]) => isGeometry(value))
  const properties = Object.fromEntries(Object.entries(record).filter(([key]) => key !== place?.[0]))
  return { properties: flattened(properties), geometry: place?.[1] ?? null }
}

/** `{a: {b: 1}}` as `{"a.b": 1}`; links and the like, which start with `_`, are no properties. */
function flattened(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).flatMap(([key, value]) => flatEntries(key, value, 1)))
}

function flatEntries(key: string, value: Json, depth: number): [string, Json][] {
  if (!isObject(value) || depth > deepestProperty) return [[key, value]]
  if (key.startsWith('_')) return []
  return Object.entries(value).flatMap(([inner, each]) => flatEntries(`${key}.${inner}`, each, depth + 1))
}

function columnsOf(features: readonly Feature[]): string[] {
  const columns = new Set<string>()
  for (const { properties } of features) for (const key of Object.keys(properties)) columns.add(key)
  return [...columns]
}

function cellOf(value: Json | undefined): Cell {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'object') return textOfNested(value)
  return value
}

/** Nested too deep to be written out, it says nothing that people wrote. */
function textOfNested(value: Json): string | null {
  try {
    return JSON.stringify(value)
  } catch {
    return null
  }
}

/** Of the whole, or of its first feature or geometry, as PostGIS writes it. */
function crsOf(root: Json, features: readonly Feature[]): string | null {
  const inside: Json = isObject(root) && Array.isArray(root['features']) ? root['features'] : root
  const first: Json = Array.isArray(inside) ? ((inside as readonly Json[])[0] ?? null) : null
  const holders = [root, first, features[0]?.geometry ?? null]
  return holders.map(crsMember).find((crs) => crs !== null) ?? null
}

/** The `crs` member, which RFC 7946 dropped and Dutch services still write. A link to elsewhere is not followed. */
function crsMember(holder: Json): string | null {
  const crs = isObject(holder) ? holder['crs'] : undefined
  if (typeof crs === 'string') return crs
  if (!isObject(crs)) return null
  const properties = crs['properties']
  const name = isObject(properties) ? (properties['name'] ?? properties['code']) : undefined
  if (typeof name === 'string' || typeof name === 'number') return String(name)
  return 'id' in crs ? textOfNested(crs) : null
}

function saysDegrees(crs: string): boolean {
  return /^EPSG:(4326|4258)$/.test(recogniseCrs(crs) ?? '')
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
    value['type'] === 'GeometryCollection' ||
    (Object.hasOwn(depths, value['type']) && Array.isArray(value['coordinates']))
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
