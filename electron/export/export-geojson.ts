/** Works with their places as GeoJSON: for a GIS, for another party, for next year's import. */
import { shareLevelNames } from '../../shared/domain/sharing.ts'
import { longitudeLatitude, projector, reproject } from '../../shared/geo/crs.ts'
import { signedAreaOf } from '../../shared/geo/measure.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import { workTeller } from './work-teller.ts'
import type { WorksInput } from './writer-input.ts'

/**
 * A feature collection (RFC 7946) as UTF-8, one feature a line, in longitude and latitude with seven decimals, outer
 * rings counter-clockwise. A work without a place is a feature with geometry null. Properties are named in the language
 * asked for; dates are `2027-03-12`, and the party's own words for the period stand beside them.
 */
export function exportGeojson(input: WorksInput): Promise<Uint8Array> {
  const project = projector(input.crs, longitudeLatitude)
  const { tell } = workTeller(input)
  const features = input.seen.works.map((work, index) => {
    const place = input.seen.places[index] ?? null
    const geometry = place === null ? null : asRfc7946(reproject(fromWkb(place), project))
    return JSON.stringify({ type: 'Feature', id: work.id, properties: tell(work), geometry })
  })
  const collection = `{"type":"FeatureCollection",${countedIn(input)}"features":[\n${features.join(',\n')}\n]}\n`
  return Promise.resolve(new TextEncoder().encode(collection))
}

/** By party, how many works stand in no feature: a member of our own (RFC 7946, 6.1), and only where there are any. */
function countedIn({ seen: { held, parties }, language }: WorksInput): string {
  if (held.counted.length === 0) return ''
  const nameOf = new Map(parties.map(({ id, name }) => [id, name]))
  const counts = held.counted.map(({ party, works }) => [nameOf.get(party) ?? '', works])
  const name = shareLevelNames.counted[language]
  return `${JSON.stringify(name)}:${JSON.stringify(Object.fromEntries(counts))},`
}

/** Rings the way the format asks, and no decimals below a centimetre; a point without coordinates is no place. */
function asRfc7946(geometry: GeoJSON.Geometry): GeoJSON.Geometry | null {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates.every(Number.isFinite)
        ? { type: 'Point', coordinates: rounded(geometry.coordinates) }
        : null
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(rounded) }
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(rounded)) }
    case 'Polygon':
      return { ...geometry, coordinates: turned(geometry.coordinates) }
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(turned) }
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.flatMap((part) => asRfc7946(part) ?? []) }
  }
}

/** The shell counter-clockwise, holes clockwise. */
function turned(rings: readonly GeoJSON.Position[][]): GeoJSON.Position[][] {
  return rings.map((ring, index) => {
    const isLeft = signedAreaOf(ring) > 0
    return (isLeft === (index === 0) ? ring : ring.toReversed()).map(rounded)
  })
}

function rounded(position: GeoJSON.Position): GeoJSON.Position {
  return position.map((degrees) => Math.round(degrees * 1e7) / 1e7)
}
