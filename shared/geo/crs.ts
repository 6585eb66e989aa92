/**
 * Coordinate systems: which one a file means, whether numbers fit it, and the way from one to another.
 *
 * A system is kept as text: `EPSG:28992` where it has a known number, otherwise `WKT:` followed by the file's own
 * description, so that a stored mapping can be read again without the file.
 */
import proj4 from 'proj4'
import type { Bounds } from '../domain/work.ts'
import { definitionOf, plainCode, utmCode } from './crs-definitions.ts'

export const rd = 'EPSG:28992'
export const longitudeLatitude = 'EPSG:4326'
const wgs84 = '+proj=longlat +datum=WGS84 +no_defs'

/** A function from a position in one system to the same place in another. */
export type Project = (x: number, y: number) => [number, number]

/**
 * The system that a WKT text (1 or 2, Esri's included), PROJJSON, `crs` member, URN, or plain code means.
 * @returns `EPSG:n` for systems known by number, `WKT:…` for others that can be computed with, null when the text
 *   says nothing that is understood.
 */
export function recogniseCrs(text: string): string | null {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain === '') return null
  if (plain.startsWith('WKT:')) return canCompute(plain.slice(4)) ? plain : null
  if (isRd(plain)) return rd
  const code = codeIn(plain) ?? codeByName(plain)
  if (code !== null && definitionOf(plainCode(code)) !== null) return `EPSG:${plainCode(code)}`
  return isWkt(plain) && canCompute(plain) ? `WKT:${plain.replace(/\s+/g, ' ')}` : null
}

/** True for a system, as {@link recogniseCrs} writes it, that {@link projector} can compute with. */
export function knownCrs(crs: string): boolean {
  return definition(crs) !== null
}

/** Whether a project can be in it: known by number and flat, in metres. Distances in degrees mean nothing. */
export function isInMetres(crs: string): boolean {
  return definition(crs)?.includes('+units=m') ?? false
}

/**
 * The way from one system to another; longitude before latitude where a system is geographic.
 * Throws on a system that is not known: ask {@link knownCrs} first. A place outside a system's reach gives NaN.
 */
export function projector(from: string, to: string): Project {
  if (from === to) return (x, y) => [x, y]
  const [source, target] = [definition(from), definition(to)]
  if (source === null || target === null)
    throw new Error(`No coordinate system ${source === null ? from : to}`)
  // By way of WGS84 in two prepared steps: in one step the library prepares WGS84 anew for every position.
  const inward = proj4(source, wgs84)
  const outward = proj4(wgs84, target)
  return (x, y) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [Number.NaN, Number.NaN]
    return outward.forward<[number, number]>(inward.forward<[number, number]>([x, y]))
  }
}

/** The same shape in another system; heights are left out. */
export function reproject<Shape extends GeoJSON.Geometry>(geometry: Shape, project: Project): Shape {
  if (geometry.type === 'GeometryCollection')
    return { ...geometry, geometries: geometry.geometries.map((part) => reproject(part, project)) }
  return { ...geometry, coordinates: projected(geometry.coordinates, project) }
}

/** Numbers that can be RD: within the rectangle in which RD New is defined. */
export function fitsRd([minX, minY, maxX, maxY]: Bounds): boolean {
  return minX >= -7_000 && maxX <= 300_000 && minY >= 289_000 && maxY <= 629_000
}

/** Numbers that can be degrees. */
export function fitsLongitudeLatitude([minX, minY, maxX, maxY]: Bounds): boolean {
  return minX >= -180 && maxX <= 180 && minY >= -90 && maxY <= 90
}

/** True when a box in longitude and latitude touches the Netherlands with its part of the sea. */
export function inNetherlands([minX, minY, maxX, maxY]: Bounds): boolean {
  return maxX >= 2.5 && minX <= 7.4 && maxY >= 50.7 && minY <= 55.8
}

type Nested = GeoJSON.Position | readonly Nested[]

function isPosition(coordinates: Nested): coordinates is GeoJSON.Position {
  return coordinates.length === 0 || typeof coordinates[0] === 'number'
}

function projected<Coordinates extends Nested>(coordinates: Coordinates, project: Project): Coordinates {
  if (!isPosition(coordinates))
    return coordinates.map((inner) => projected(inner, project)) as unknown as Coordinates
  const [x, y] = coordinates
  return (x === undefined || y === undefined ? [] : project(x, y)) as unknown as Coordinates
}

/** RD in any spelling; its Belgian and German neighbours and RD Old (false easting 0) are not meant. */
function isRd(text: string): boolean {
  if (/28991|RD.?Old/i.test(text)) return false
  if (/(?<!\d)(28992|7415)(?!\d)/.test(text) || /\bRD[ _/-]*New\b|rijksdriehoek|^RD$|^RDNAP/i.test(text))
    return true
  const stereographic = /Double.?Stereographic|Oblique.?Stereographic|sterea/i.test(text)
  return stereographic && /155000/.test(text) && /463000/.test(text)
}

function isWkt(text: string): boolean {
  return /^[A-Z_]+\s*[[(]/i.test(text)
}

function codeIn(text: string): number | null {
  if (text.startsWith('{')) return codeInProjJson(text)
  if (isWkt(text)) return codeInWkt(text)
  if (/CRS:?84$/i.test(text)) return 4326
  const found = /^(?:.*EPSG[:/]{1,2}(?:[\d.]*[:/])?)?(\d{4,6})$/i.exec(text)
  return found === null ? null : Number(found[1])
}

/** The number that closes the outermost bracket: WKT 1 `AUTHORITY["EPSG","n"]`, WKT 2 `ID["EPSG",n]`. */
function codeInWkt(text: string): number | null {
  const found = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(text)
  return found === null ? null : Number(found[1])
}

function codeInProjJson(text: string): number | null {
  try {
    const { id } = JSON.parse(text) as { id?: { authority?: unknown; code?: unknown } }
    return id?.authority === 'EPSG' ? Number(id.code) : null
  } catch {
    return null
  }
}

/** Esri writes no numbers, only names. */
function codeByName(text: string): number | null {
  const name = /^[A-Z_]+\s*[[(]\s*"([^"]*)"/i.exec(text)?.[1] ?? text
  const utm =
    /^(ETRS|NAD|WGS)[ _]?(?:19)?(\d\d)[ _/]*UTM[ _]*zone[ _]*(\d+)(N|S)?(?![\d])(?!.*(feet|ft))/i.exec(name)
  if (utm !== null) return codeOfUtm(`${utm[1] ?? ''}${utm[2] ?? ''}`, Number(utm[3]), utm[4] === 'S')
  if (/Web_?Mercator|Pseudo.?Mercator/i.test(name)) return 3857
  if (/^(GCS_)?(WGS_?(19)?84|lat ?lon|wgs ?84)$/i.test(name.replace(/ /g, '_')) || /^WGS ?84$/i.test(name))
    return 4326
  if (/^(GCS_)?ETRS_?(19)?89$/i.test(name)) return 4258
  if (/^(GCS_North_American_1983|NAD ?83)$/i.test(name)) return 4269
  return null
}

function codeOfUtm(datum: string, zone: number, south: boolean): number | null {
  const known = (['ETRS89', 'NAD83', 'WGS84'] as const).find((name) => name === datum.toUpperCase())
  return known === undefined ? null : utmCode(known, zone, south)
}

function definition(crs: string): string | null {
  if (crs.startsWith('WKT:')) return canCompute(crs.slice(4)) ? crs.slice(4) : null
  const code = /^EPSG:(\d+)$/.exec(crs)?.[1]
  return code === undefined ? null : definitionOf(Number(code))
}

function canCompute(wkt: string): boolean {
  try {
    const [east, north] = proj4(wkt, wgs84).forward([1, 1])
    return Number.isFinite(east) && Number.isFinite(north)
  } catch {
    return false
  }
}
