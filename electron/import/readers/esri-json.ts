/**
 * JSON as the map services of Esri answer: features of attributes and of points, paths or rings, with the system as a
 * number. Source: ArcGIS REST API, "Feature object", "Geometry objects" and "FeatureSet object".
 */
import { alongArcs } from '../../../shared/geo/arcs.ts'
import { partsByWinding } from '../../../shared/geo/nest-rings.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

export interface EsriFeatures {
  readonly features: readonly { readonly properties: JsonObject; readonly geometry: Json }[]
  /** What the answer says of its system, as text; null when it says nothing. */
  readonly crs: string | null
}

/** The features as GeoJSON would have them, in the system of the file; null when the root is no answer of Esri. */
export function esriFeatures(root: Json): EsriFeatures | null {
  const answer = featureSetIn(root)
  if (answer === null) return null
  const items = answer['features'] as readonly Json[]
  const fields = fieldsOf(answer)
  const features = items.map((item) =>
    isObject(item) && isObject(item['attributes'])
      ? { properties: propertiesOf(item['attributes'], fields), geometry: geometryOf(item['geometry']) }
      : { properties: {}, geometry: 'none' },
  )
  const ownCrs = items.map((item) => (isObject(item) && isObject(item['geometry']) ? item['geometry'] : null))
  const crs = [answer, ...ownCrs].map((each) => each && crsOf(each)).find((each) => each !== null)
  return { features, crs: crs ?? null }
}

/** The answer itself, or the first layer of a collection of them that holds features. */
function featureSetIn(root: Json): JsonObject | null {
  if (!isObject(root)) return null
  const layers = root['layers']
  if (Array.isArray(layers)) {
    const sets = (layers as readonly Json[]).map((layer) => isObject(layer) && layer['featureSet'])
    return (
      sets.map((set) => (set === false ? null : featureSetIn(set ?? null))).find((set) => set !== null) ??
      null
    )
  }
  const features = root['features']
  if (!Array.isArray(features)) return null
  const isEsri = (features as readonly Json[]).some((item) => isObject(item) && isObject(item['attributes']))
  const kind = root['geometryType']
  return isEsri || (typeof kind === 'string' && kind.startsWith('esri')) ? root : null
}

interface Field {
  /** Words for the codes that the attributes hold. */
  readonly words: ReadonlyMap<Json, Json>
}

function fieldsOf(answer: JsonObject): ReadonlyMap<string, Field> {
  const fields = Array.isArray(answer['fields']) ? (answer['fields'] as readonly Json[]) : []
  return new Map(
    fields.filter(isObject).map((field) => {
      const domain = isObject(field['domain'] ?? null) ? (field['domain'] as JsonObject) : {}
      const coded = Array.isArray(domain['codedValues']) ? (domain['codedValues'] as readonly Json[]) : []
      const words = coded.filter(isObject).map(({ code, name }) => [code ?? null, name ?? null] as const)
      const name = typeof field['name'] === 'string' ? field['name'] : ''
      return [name, { words: new Map(words) }] as const
    }),
  )
}

/** Dates stay milliseconds since 1970: a column of those is read as one, wherever it comes from. */
function propertiesOf(attributes: JsonObject, fields: ReadonlyMap<string, Field>): JsonObject {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, fields.get(name)?.words.get(value) ?? value]),
  )
}

function crsOf(holder: JsonObject): string | null {
  const said = holder['spatialReference']
  if (!isObject(said ?? null)) return null
  const { latestWkid, wkid, wkt } = said as JsonObject
  const number = typeof latestWkid === 'number' ? latestWkid : wkid
  if (typeof number === 'number') return `EPSG:${esriNumbers[number] ?? number}`
  return typeof wkt === 'string' ? wkt : null
}

/** Numbers of Esri's own for systems that EPSG knows. */
const esriNumbers: Readonly<Record<number, number>> = { 102_100: 3857, 102_113: 3857, 104_199: 4326 }

function geometryOf(geometry: Json | undefined): Json {
  if (geometry === undefined || geometry === null) return null
  if (!isObject(geometry)) return 'none'
  if ('x' in geometry) return pointOf(geometry)
  const read = lists.find(([name]) => Array.isArray(geometry[name]))
  return read === undefined ? 'none' : read[1](geometry[read[0]] as readonly Json[])
}

/** An empty point has `"NaN"` or null for a number. */
function pointOf({ x, y }: JsonObject): Json {
  if (x === null || y === null || x === 'NaN' || y === 'NaN') return null
  return { type: 'Point', coordinates: [x ?? null, y ?? null] }
}

/** In the order in which a geometry is looked at: curves stand beside their straight paths. */
const lists: readonly (readonly [string, (list: readonly Json[]) => Json])[] = [
  ['points', (points) => ({ type: 'MultiPoint', coordinates: points })],
  ['curvePaths', (paths) => linesOf(paths)],
  ['paths', (paths) => linesOf(paths)],
  ['curveRings', (rings) => areasOf(rings)],
  ['rings', (rings) => areasOf(rings)],
]

function linesOf(paths: readonly Json[]): Json {
  const lines = paths.map(positionsOf)
  return lines.includes(null) ? 'none' : { type: 'MultiLineString', coordinates: lines }
}

function areasOf(rings: readonly Json[]): Json {
  const closed = rings.map((ring) => closedRing(positionsOf(ring)))
  if (closed.includes(null)) return 'none'
  const sound = closed.filter((ring) => ring !== null && ring.length > 3) as GeoJSON.Position[][]
  return { type: 'MultiPolygon', coordinates: partsByWinding(sound).polygons }
}

function closedRing(ring: GeoJSON.Position[] | null): GeoJSON.Position[] | null {
  const [first, last] = [ring?.[0], ring?.at(-1)]
  if (ring === null || first === undefined || last === undefined) return ring
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first]
}

/** Null when a position is none, or for a bend other than an arc of a circle. */
function positionsOf(path: Json): GeoJSON.Position[] | null {
  if (!Array.isArray(path)) return null
  const line: GeoJSON.Position[] = []
  for (const item of path as readonly Json[]) {
    const position = asPosition(item)
    const arc =
      isObject(item) && Array.isArray(item['c']) ? (item['c'] as readonly Json[]).map(asPosition) : null
    if (position !== null) line.push(position)
    else if (arc?.[0] && arc[1] && line.length > 0)
      line.push(...alongArcs([line.at(-1)!, arc[1], arc[0]]).slice(1))
    else return null
  }
  return line
}

function asPosition(item: Json | undefined): GeoJSON.Position | null {
  if (!Array.isArray(item)) return null
  const [x, y] = item as readonly Json[]
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
