/**
 * A place that stands in one cell: well-known text, two coordinates, or a link to a map. Of two plain numbers their size
 * says which is which: a latitude of the Netherlands is no longitude of it, and an RD x no RD y.
 */
import { fitsRd, isGeographic, longitudeLatitude, recogniseCrs } from '../../../shared/geo/crs.ts'
import { readDegrees, readMetres } from './read-angle.ts'
import { parseWkt, type WellKnownText } from '../readers/parse-wkt.ts'
import { liesTurned, turned } from '../readers/turned-degrees.ts'

export interface PlaceText {
  readonly geometry: GeoJSON.Geometry
  /** The system the text itself says; null: that of its table. */
  readonly crs: string | null
}

/** Longer texts are stories; what stands in them is not read as a place. */
const longest = 400

/** The place that a text says; null when it says none. */
export function parsePlaceText(text: string): PlaceText | null {
  const plain = text.trim()
  const known = parseWkt(plain)
  if (known !== null) return inItsSystem(known)
  if (plain.length > longest) return null
  return /^(https?:|www\.|geo:)/i.test(plain) ? placeOfLink(plain) : placeOfPair(plain)
}

/** `28992`, `EPSG:28992` or the address of a system before the text; 0 says nothing. Null in a system that is not known. */
function inItsSystem({ geometry, crsText }: WellKnownText): PlaceText | null {
  if (geometry === null) return null
  if (crsText === null || crsText === '0') return { geometry, crs: null }
  const crs = recogniseCrs(/^\d+$/.test(crsText) ? `EPSG:${crsText}` : crsText)
  if (crs === null) return null
  // GeoSPARQL goes by the order of the system at that address: a latitude comes first in EPSG:4326, in CRS84 it does not.
  const isTurned = crsText.startsWith('http') && isGeographic(crs) && liesTurned([geometry])
  return { geometry: isTurned ? turned(geometry) : geometry, crs }
}

const decimal = '(-?\\d{1,3}\\.\\d+)'
/** Where a latitude and a longitude stand in a link, best first: the pin before the middle of the picture. */
const inLinks: readonly RegExp[] = [
  new RegExp(`!3d${decimal}!4d${decimal}`),
  new RegExp(
    `[?&#](?:q|query|ll|sll|destination|daddr|center|cp|mlat)=(?:loc:)?${decimal}(?:,|%2C|~|&mlon=)\\+?${decimal}`,
    'i',
  ),
  new RegExp(`^geo:${decimal},${decimal}`, 'i'),
  new RegExp(`/(?:place|dir|search)/${decimal},\\+?${decimal}`, 'i'),
  new RegExp(`@${decimal},${decimal}`),
  new RegExp(`#map=[\\d.]+/${decimal}/${decimal}`),
]
const metresInLink = /[?&#]x=(\d{4,6}(?:\.\d+)?)&y=(\d{6}(?:\.\d+)?)/i

function placeOfLink(link: string): PlaceText | null {
  for (const pattern of inLinks) {
    const [, latitude, longitude] = pattern.exec(link) ?? []
    if (latitude !== undefined && longitude !== undefined)
      return { geometry: point(Number(longitude), Number(latitude)), crs: longitudeLatitude }
  }
  const [, x, y] = metresInLink.exec(link) ?? []
  return x === undefined || y === undefined ? null : ofNumbers(Number(x), Number(y))
}

const label =
  /(?:^|(?<=[\s,;(]))(?:rd|wgs ?84|lat(?:itude)?|lon(?:gitude)?|lng|breedte(?:graad)?|lengte(?:graad)?|x|y)[ -]?(?:co[oö]rd\w*)?\s*[:=]?\s*(?=[-+\dNS(]|[xy]\s*[:=])/gi
/** What may stand between two coordinates, the clearest first: in `52,155172; 5,387204` a comma is a decimal one. */
const between: readonly RegExp[] = [
  /(?<=^\d{1,3} \d{3}) (?=\d{3} \d{3}$)/,
  /\s*[;/|]\s*/,
  /\s*,\s+/,
  /\s+-\s+/,
  /\s+/,
  /,/,
]

function placeOfPair(text: string): PlaceText | null {
  const plain = text
    .replace(/[[\](){}]/g, ' ')
    .replace(label, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (!/\d.*\d/.test(plain) || /[a-z]{4}/i.test(plain)) return null
  for (const separator of between) {
    const parts = plain.split(separator).filter((part) => part !== '')
    const [first, second] = parts
    if (parts.length !== 2 || first === undefined || second === undefined) continue
    const found = ofTexts(first, second)
    if (found !== null) return found
  }
  return ofAngles(plain)
}

/** `52°09'18.6"N 5°23'13.9"E`: the first ends at the letter of its side. */
function ofAngles(text: string): PlaceText | null {
  const [, first, second] = /^(.*?\d.*?[NSZ]B?)[\s,;]+(.*\d.*)$/i.exec(text) ?? []
  return first === undefined || second === undefined ? null : ofTexts(first, second)
}

function ofTexts(first: string, second: string): PlaceText | null {
  const degrees = [readDegrees(first), readDegrees(second)]
  const metres = [readMetres(first), readMetres(second)]
  const dotted = [first, second].map((part) =>
    /^\d{1,3}([.,' ]\d{3})+$/.test(part) ? Number(part.replace(/\D/g, '')) : null,
  )
  for (const [a, b] of [degrees, metres, dotted])
    if (a != null && b != null) {
      const found = ofNumbers(a, b)
      if (found !== null) return found
    }
  return null
}

function ofNumbers(a: number, b: number): PlaceText | null {
  if (isLatitude(a) && isLongitude(b)) return { geometry: point(b, a), crs: longitudeLatitude }
  if (isLatitude(b) && isLongitude(a)) return { geometry: point(a, b), crs: longitudeLatitude }
  if (fitsRd([b, a, b, a])) return { geometry: point(b, a), crs: null }
  // Metres: of which system is found, or asked, for the table as a whole.
  const isLarge = a > 5_000 && b > 5_000 && a < 10_000_000 && b < 10_000_000
  return isLarge ? { geometry: point(a, b), crs: null } : null
}

function isLatitude(value: number): boolean {
  return value >= 50 && value <= 54
}

function isLongitude(value: number): boolean {
  return value >= 3 && value <= 8
}

function point(x: number, y: number): GeoJSON.Point {
  return { type: 'Point', coordinates: [x, y] }
}
