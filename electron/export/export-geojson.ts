/** Works with their places as GeoJSON: for a GIS, for another party, for next year's import. */
import { agreedPeriodOf } from '../../shared/domain/combination.ts'
import { disciplines } from '../../shared/domain/discipline.ts'
import { firmnessNames } from '../../shared/domain/firmness.ts'
import { inText, type Bilingual } from '../../shared/domain/language.ts'
import { shareLevelNames } from '../../shared/domain/sharing.ts'
import { workKinds } from '../../shared/domain/work-kind.ts'
import type { Work } from '../../shared/domain/work.ts'
import { longitudeLatitude, projector, reproject } from '../../shared/geo/crs.ts'
import { signedAreaOf } from '../../shared/geo/measure.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import { agreedPeriodNames, combinationTable } from '../../shared/records/combination.ts'
import { periodNames, workTable } from '../../shared/records/work.ts'
import type { WorksInput } from './writer-input.ts'

/**
 * A feature collection (RFC 7946) as UTF-8, one feature a line, in longitude and latitude with seven decimals, outer
 * rings counter-clockwise. A work without a place is a feature with geometry null. Properties are named in the language
 * asked for; dates are `2027-03-12`, and the party's own words for the period stand beside them.
 */
export function exportGeojson(input: WorksInput): Promise<Uint8Array> {
  const project = projector(input.crs, longitudeLatitude)
  const propertiesOf = propertyWriter(input)
  const features = input.seen.works.map((work, index) => {
    const place = input.seen.places[index] ?? null
    const geometry = place === null ? null : asRfc7946(reproject(fromWkb(place), project))
    return JSON.stringify({ type: 'Feature', id: work.id, properties: propertiesOf(work), geometry })
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

function propertyWriter({
  seen: { combinations, parties, held },
  language,
}: WorksInput): (work: Work) => GeoJSON.GeoJsonProperties {
  const named = (name: Bilingual) => inText(name)[language]
  const key = (field: keyof typeof workTable.fields) => named(workTable.fields[field].heading)
  const partyNames = new Map(parties.map(({ id, name }) => [id, name]))
  const combinedIn = new Map(
    combinations.flatMap((combination) => combination.works.map((id) => [id, combination] as const)),
  )
  const agreedOn = ({ id }: Work) => {
    const combination = combinedIn.get(id)
    const agreed = combination && agreedPeriodOf(combination, id)
    return {
      [named(combinationTable.fields.name.heading)]: combination?.name ?? null,
      [named(agreedPeriodNames.start)]: agreed?.start ?? null,
      [named(agreedPeriodNames.end)]: agreed?.end ?? null,
    }
  }
  const outlined = new Set(held.outlined)
  const isOutlined = ({ id }: Work) => outlined.has(id)
  const ours = (work: Work) => ({
    [key('party')]: partyNames.get(work.party) ?? null,
    [key('number')]: work.number,
    [key('name')]: isOutlined(work) ? null : work.name,
    [key('discipline')]: disciplines[work.discipline].name[language],
    [key('kind')]: isOutlined(work) ? null : workKinds[work.kind].name[language],
    [key('street')]: work.street,
    [key('district')]: work.district,
    [named(periodNames.start)]: work.period.start,
    [named(periodNames.end)]: work.period.end,
    [key('period')]: work.period.raw === '' ? null : work.period.raw,
    [key('phase')]: work.phase,
    [key('firmness')]: firmnessNames[work.firmness][language],
    [key('budget')]: work.budget,
    ...agreedOn(work),
  })
  // Under the party's own headings, and never in the place of a property of ours.
  return (work) => {
    const own = (work.own ?? []).map(({ column, value }) => [column, value] as const)
    return { ...Object.fromEntries(own), ...ours(work) }
  }
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
