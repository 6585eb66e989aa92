/** One work from two rows: a list row that says what and when, and the feature rows that say where. */
import type { WorkFields } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { areasOf, linesOf, pointsOf } from '../../../shared/geo/points-lines-areas.ts'
import { fromWkb, toWkb } from '../../../shared/geo/wkb.ts'
import type { ReadPlace } from '../reading.ts'
import { togetherOwn } from './own-values.ts'
import type { RowReading } from './read-row.ts'

type SaidByRow = Pick<RowReading, 'fields' | 'unsaid'>

/** The list's own words; where it has none, those of the feature. */
export function completeFields(list: SaidByRow, feature: SaidByRow): WorkFields {
  const own = list.fields
  const other = feature.fields
  const unlessSaid = <Key extends 'name' | 'discipline' | 'kind' | 'firmness'>(key: Key): WorkFields[Key] =>
    list.unsaid.has(key) && !feature.unsaid.has(key) ? other[key] : own[key]
  return {
    number: own.number ?? other.number,
    name: unlessSaid('name'),
    discipline: unlessSaid('discipline'),
    kind: unlessSaid('kind'),
    street: own.street ?? other.street,
    district: own.district ?? other.district,
    period: own.period.precision === 'none' && own.period.raw === '' ? other.period : own.period,
    earliestStart: own.earliestStart ?? other.earliestStart,
    latestEnd: own.latestEnd ?? other.latestEnd,
    phase: own.phase ?? other.phase,
    firmness: unlessSaid('firmness'),
    budget: own.budget ?? other.budget,
    own: togetherOwn([own.own, other.own]),
  }
}

/** What several rows of one work say: the first that says it; amounts that differ are those of its parts. */
export function completeParts(parts: readonly WorkFields[]): WorkFields {
  const [first, ...others] = parts
  if (first === undefined) throw new Error('a work has at least one part')
  const firstOf = <Key extends 'street' | 'district' | 'earliestStart' | 'latestEnd'>(
    key: Key,
  ): WorkFields[Key] => parts.find((part) => part[key] !== null)?.[key] ?? first[key]
  const streets = [...new Set(parts.flatMap(({ street }) => street ?? []))]
  const budgets = new Set(parts.flatMap(({ budget }) => budget ?? []))
  return {
    ...first,
    street: streets.length === 0 ? null : streets.join(', '),
    district: firstOf('district'),
    earliestStart: firstOf('earliestStart'),
    latestEnd: firstOf('latestEnd'),
    kind: [first, ...others].find(({ kind }) => kind !== 'other')?.kind ?? first.kind,
    budget: budgets.size === 0 ? null : [...budgets].reduce((sum, budget) => sum + budget, 0),
    own: togetherOwn(parts.map(({ own }) => own)),
  }
}

/** Several places as one; null when there is none. */
export function togetherPlaces(places: readonly ReadPlace[]): ReadPlace | null {
  const [only] = places
  if (only === undefined || places.length === 1) return only ?? null
  const geometry = together(places.map(({ wkb }) => fromWkb(wkb)))
  const bounds = geometry && boundsOf(geometry)
  return geometry && bounds && { wkb: toWkb(geometry), bounds }
}

/** Several shapes as one: parts of one kind become a Multi geometry, others a collection. */
export function together(geometries: readonly GeoJSON.Geometry[]): GeoJSON.Geometry | null {
  const [first] = geometries
  if (first === undefined || geometries.length === 1) return first ?? null
  const points = geometries.flatMap(pointsOf)
  const lines = geometries.flatMap(linesOf)
  const areas = geometries.flatMap(areasOf)
  if (lines.length + areas.length === 0) return { type: 'MultiPoint', coordinates: points }
  if (points.length + areas.length === 0) return { type: 'MultiLineString', coordinates: lines }
  if (points.length + lines.length === 0) return { type: 'MultiPolygon', coordinates: areas }
  return { type: 'GeometryCollection', geometries: [...geometries] }
}
