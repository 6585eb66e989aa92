/**
 * Coordinate systems: which one a file means, whether numbers fit it, and the way from one to another.
 *
 * A system is kept as text: `EPSG:28992` where it has a known number, otherwise `WKT:` followed by the file's own
 * description, so that a stored mapping can be read again without the file.
 */
import proj4 from 'proj4'
import type { Bounds } from '../domain/work.ts'
import { definitionOf, knownSystems, plainCode, systemOf, type AreaOfUse } from './crs-definitions.ts'
import { describeCrs } from './described-crs.ts'
import { matchCrs, plainName } from './match-crs.ts'

export const rd = 'EPSG:28992'
export const longitudeLatitude = 'EPSG:4326'
const wgs84 = '+proj=longlat +datum=WGS84 +no_defs'

/** A function from a position in one system to the same place in another. */
export type Project = (x: number, y: number) => [number, number]

/** What a text says about a coordinate system. */
export interface CrsReading {
  /** `EPSG:n` for systems known by number, `WKT:…` for others that can be computed with; null: not certain. */
  readonly crs: string | null
  /** Systems it may mean when it is not certain, likeliest first; none when it is not understood at all. */
  readonly candidates: readonly string[]
  /** How far apart those lie at the most, in metres; null when that cannot be told. */
  readonly metres: number | null
  /** The name it gives the system, cut short. */
  readonly name: string
  /** How it is computed with, as proj4 writes it. */
  readonly definition: string | null
}

const readings = new Map<string, CrsReading>()
/** A delivery has few systems; a file made to fill the memory has many. */
const mostRemembered = 200
const longestRemembered = 10_000

/**
 * What a WKT text (1 or 2, Esri's included), PROJJSON, `crs` member, URN, name or plain code says. A description is known
 * by name, datum and parameters together; what it leaves open further than a metre is not certain.
 */
export function readCrs(text: string): CrsReading {
  const plain = text.replace(/^\uFEFF/, '').trim()
  const before = readings.get(plain)
  if (before !== undefined) return before
  if (readings.size >= mostRemembered) readings.clear()
  const reading = readAnew(plain)
  if (plain.length <= longestRemembered) readings.set(plain, reading)
  return reading
}

const nothing: CrsReading = { crs: null, candidates: [], metres: null, name: '', definition: null }

function readAnew(text: string): CrsReading {
  const wkt = text.startsWith('WKT:') ? text.slice(4) : text
  if (isWkt(wkt)) return readWkt(wkt)
  const name = text.slice(0, 80)
  const code = isRdName(text) ? 28_992 : (codeIn(text) ?? codeByName(text))
  const system = code === null ? null : systemOf(plainCode(code))
  return system === null ? { ...nothing, name } : { ...known(system.code), name }
}

function known(code: number): CrsReading {
  return { ...nothing, crs: `EPSG:${code}`, definition: definitionOf(code) }
}

function readWkt(wkt: string): CrsReading {
  const described = describeCrs(wkt)
  // A text that is cut off still says its name; RD alone is drawn in one way whatever else it says.
  if (described === null) {
    const name = /"([^"]*)"/.exec(wkt)?.[1] ?? ''
    const code = isRdName(name) ? 28_992 : codeByName(name)
    if (code === 28_992) return { ...known(code), name }
    return { ...nothing, name: name.slice(0, 80), candidates: code === null ? [] : [`EPSG:${code}`] }
  }
  const match = matchCrs(described)
  const name = described.name.slice(0, 80)
  switch (match.kind) {
    case 'known':
      return { ...known(match.code), name }
    case 'own':
      return { ...nothing, crs: `WKT:${wkt.replace(/\s+/g, ' ')}`, name, definition: match.definition }
    case 'open':
      return {
        ...nothing,
        name,
        candidates: match.codes.map((code) => `EPSG:${code}`),
        metres: match.metres,
      }
  }
}

/** The system that a text means, as {@link readCrs} reads it; null when that is not certain. */
export function recogniseCrs(text: string): string | null {
  return readCrs(text).crs
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
    try {
      return outward.forward<[number, number]>(inward.forward<[number, number]>([x, y]))
    } catch {
      // The library throws on some places beyond a projection's reach and gives NaN on others.
      return [Number.NaN, Number.NaN]
    }
  }
}

/** Where a system is used, in degrees, how far its way to WGS 84 may be off in metres, and its datum as a number. */
export interface CrsUse {
  readonly area: AreaOfUse
  readonly accuracy: number
  readonly datum: number
}

/** What the register says about the use of a system; null when only a file describes it. */
export function useOf(crs: string): CrsUse | null {
  const code = /^EPSG:(\d+)$/.exec(crs)?.[1]
  const system = code === undefined ? null : systemOf(Number(code))
  return system === null ? null : { ...system, datum: system.geographic.code }
}

/** What the register calls a system; the name in the file for one that has no number. */
export function nameOfCrs(crs: string): string {
  const code = /^EPSG:(\d+)$/.exec(crs)?.[1]
  return (code === undefined ? readCrs(crs).name : systemOf(Number(code))?.names[0]) ?? crs
}

/** True for degrees. */
export function isGeographic(crs: string): boolean {
  return definition(crs)?.includes('+proj=longlat') ?? false
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

/** What lies this far beyond the area of a system, in degrees, can still be a slip of its bounds. */
const slack = 1

/** A test whether the numbers of a box lie where their system is used; of a system without a number nothing is known. */
export function usedAt(crs: string): (box: Bounds) => boolean {
  if (crs === rd) return fitsRd
  const use = useOf(crs)
  if (use === null) return () => true
  const [west, south, east, north] = use.area
  const toDegrees = projector(crs, longitudeLatitude)
  return ([minX, minY, maxX, maxY]) => {
    const [longitude, latitude] = toDegrees((minX + maxX) / 2, (minY + maxY) / 2)
    return (
      longitude >= west - slack &&
      longitude <= east + slack &&
      latitude >= south - slack &&
      latitude <= north + slack
    )
  }
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

/** RD New in any spelling, its form with NAP and its proj4 definition included; RD Old is not meant. */
function isRdName(text: string): boolean {
  if (/28991|RD.?Old/i.test(text)) return false
  if (/\bRD[ _/-]*New\b|rijksdriehoek|^RD$|^RD[ /+-]*NAP/i.test(text)) return true
  return /\+proj=sterea/.test(text) && /155000/.test(text) && /463000/.test(text)
}

function isWkt(text: string): boolean {
  return /^[A-Z_]+\s*[[(]/i.test(text)
}

function codeIn(text: string): number | null {
  if (text.startsWith('{')) return codeInProjJson(text)
  if (/CRS:?84h?$/i.test(text)) return 4326
  const pair = /^urn:ogc:def:crs,crs:EPSG:[\d.]*:(\d{4,6}),/i.exec(text)
  if (pair !== null) return Number(pair[1])
  // `EPSG:28992+5709` names a height beside it.
  const found = /^(?:.*EPSG[:/]{1,2}(?:[\d.]*[:/])?)?(\d{4,6})(?:\+(?:EPSG:)?\d{4,6})?$/i.exec(text)
  return found === null ? null : Number(found[1])
}

function codeInProjJson(text: string): number | null {
  try {
    const { id, components } = JSON.parse(text) as {
      id?: { authority?: unknown; code?: unknown }
      components?: { id?: { authority?: unknown; code?: unknown } }[]
    }
    const own = [id, components?.[0]?.id].find((each) => each?.authority === 'EPSG')
    return own === undefined ? null : Number(own.code)
  } catch {
    return null
  }
}

/** Names that people write and the register does not have. */
const otherNames: readonly [pattern: RegExp, code: number][] = [
  [/^(wgs(19)?84|lat ?\/? ?lon|latlong|lon ?\/? ?lat)$/i, 4326],
  [/^etrs ?(19)?89$/i, 4258],
  [/^(belg\w* )?lambert ?(19)?72$/i, 31_370],
  [/^(belg\w* )?lambert ?(20)?08$/i, 3812],
  [/^lambert ?93$/i, 2154],
  [/^(web|pseudo)[ -]?mercator$/i, 3857],
]

let codesByName: Map<string, number> | null = null

/** By the whole of its name in the register or in Esri's files, which says the datum too. */
function codeByName(text: string): number | null {
  const plain = text.replaceAll('_', ' ').trim()
  const other = otherNames.find(([pattern]) => pattern.test(plain))
  if (other !== undefined) return other[1]
  codesByName ??= namesOfAll()
  return codesByName.get(plainName(text)) ?? null
}

function namesOfAll(): Map<string, number> {
  const found = new Map<string, number>()
  for (const { names, code } of knownSystems())
    for (const name of names) if (!found.has(plainName(name))) found.set(plainName(name), code)
  return found
}

function definition(crs: string): string | null {
  if (crs.startsWith('WKT:')) return readCrs(crs).definition
  const code = /^EPSG:(\d+)$/.exec(crs)?.[1]
  return code === undefined ? null : definitionOf(Number(code))
}
