/** Works for tests: made-up ones that speak for themselves, and arbitrary ones for laws. */
import fc from 'fast-check'
import type { Combination } from '../../shared/domain/combination.ts'
import {
  ClusterId,
  CombinationId,
  DeliveryId,
  JudgementId,
  PartyId,
  WorkId,
} from '../../shared/domain/ids.ts'
import { noTerms } from '../../shared/domain/judgement-verdict.ts'
import type { JudgedFacts, Judgement } from '../../shared/domain/judgement.ts'
import { noPeriod, type CalendarDate, type Period } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { shapesOf } from '../../shared/geo/shapes.ts'
import { noDay, type OverlapInput } from '../../shared/overlap/pairs/overlap-input.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import type { PlainWork } from './plain-pairs.ts'

const numbered = (group: number, index: number) =>
  `01900000-0000-7000-8${String(group).padStart(3, '0')}-${String(index).padStart(12, '0')}`

export const workId = (index: number) => WorkId.parse(numbered(1, index))
export const partyId = (index: number) => PartyId.parse(numbered(2, index))
export const combinationId = (index: number) => CombinationId.parse(numbered(3, index))
/** The identity of a cluster whose first pair is of these two. */
export const clusterId = (a: number, b: number) => ClusterId.parse(`${workId(a)}_${workId(b)}`)
const deliveryId = DeliveryId.parse(numbered(4, 1))
const judgementId = (a: number, b: number) => JudgementId.parse(numbered(5, 1000 * a + b))

export const parties = ['Gemeente', 'Stedin', 'Evides'].map((name, index) => ({ id: partyId(index), name }))

/** A period of whole days, `2027-03-01`–`2027-03-31`; with `null` open, without arguments no date at all. */
export function period(start: string | null = null, end: string | null = null): Period {
  if (start === null && end === null) return noPeriod
  return {
    start: start as CalendarDate | null,
    end: end as CalendarDate | null,
    precision: start === null || end === null ? 'open' : 'day',
    raw: `${start ?? ''} - ${end ?? ''}`,
    derived: null,
  }
}

export interface PlacedWork {
  readonly work: Work
  readonly geometry: GeoJSON.Geometry | null
}

/** A scheduled replacement of a water main by party `index` modulo three, unless told otherwise. */
export function someWork(
  index: number,
  geometry: GeoJSON.Geometry | null,
  fields: Partial<Omit<Work, 'id' | 'bounds'>> = {},
): PlacedWork {
  const work: Work = {
    id: workId(index),
    party: partyId(index % 3),
    delivery: deliveryId,
    source: { file: 'works.csv', sheet: null, row: index + 1 },
    bounds: geometry && boundsOf(geometry),
    placing: { how: geometry && 'geometry', sure: true, why: null },
    missing: false,
    missingDecision: null,
    number: `W${index}`,
    name: `Werk ${index}`,
    discipline: 'water',
    kind: 'replace',
    street: null,
    district: null,
    period: period('2027-03-01', '2027-03-31'),
    earliestStart: null,
    latestEnd: null,
    phase: null,
    firmness: 'scheduled',
    budget: null,
    ...fields,
  }
  return { work, geometry }
}

export function projectOf(
  placed: readonly PlacedWork[],
  decisions: Partial<Pick<OverlapProject, 'combinations' | 'judgements'>> = {},
): OverlapProject {
  return {
    works: placed.map(({ work }) => work),
    shapes: shapesOf(placed.map(({ geometry }) => geometry)),
    combinations: [],
    judgements: [],
    parties,
    ...decisions,
  }
}

export function combinationOf(
  index: number,
  works: readonly number[],
  start: string,
  end: string,
): Combination {
  return {
    id: combinationId(index),
    name: 'Samen',
    works: works.map(workId),
    lead: partyId(0),
    period: { start: start as CalendarDate, end: end as CalendarDate },
    level: 3,
    reason: 'Eén keer open',
    agreements: [],
  }
}

/** "Niet nu" for two works that lie on one another at the same time, unless `facts` say otherwise. */
export function setAside(a: number, b: number, reason: string, facts: Partial<JudgedFacts> = {}): Judgement {
  return {
    id: judgementId(a, b),
    a: workId(a),
    b: workId(b),
    verdict: 'setAside',
    ...noTerms,
    reason,
    actor: 'coördinator',
    at: '2026-11-01T10:00:00.000Z',
    facts: {
      distance: 0,
      sharedArea: null,
      gapDays: 0,
      outcomes: ['opportunity', 'conflict'],
      periods: null,
      ...facts,
    },
    meeting: null,
    conversation: null,
  }
}

export const point = (x: number, y: number): GeoJSON.Point => ({ type: 'Point', coordinates: [x, y] })
export const line = (...coordinates: [number, number][]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates,
})
export const square = (x: number, y: number, size: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [ring(x, y, size)],
})
export const ring = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]

/** The same works as the engine takes them. */
export function inputOf(works: readonly PlainWork[]): OverlapInput {
  return {
    shapes: shapesOf(works.map((work) => work.geometry)),
    party: Int32Array.from(works, (work) => work.party),
    discipline: Int32Array.from(works, (work) => work.discipline),
    startDay: Int32Array.from(works, (work) => work.days?.[0] ?? noDay),
    endDay: Int32Array.from(works, (work) => work.days?.[1] ?? noDay),
    takesPart: Uint8Array.from(works, (work) => (work.withdrawn ? 0 : 1)),
  }
}

/** Quarters of a metre in a small place, so that works often touch exactly. */
const ordinate = fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4)
const position = fc.tuple(ordinate, ordinate)

/** An area whose edge goes once around a middle, now and then with a hole. */
const area = fc
  .record({
    middle: position,
    radii: fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 3, maxLength: 24 }),
    hollow: fc.boolean(),
  })
  .map(({ middle, radii, hollow }): GeoJSON.Polygon => {
    const around = (scale: number) => {
      const positions = radii.map((radius, index) => {
        const angle = (index / radii.length) * 2 * Math.PI
        const size = (radius * scale) / 4
        return [middle[0] + size * Math.cos(angle), middle[1] + size * Math.sin(angle)]
      })
      return [...positions, positions[0]!]
    }
    return { type: 'Polygon', coordinates: hollow ? [around(1), around(0.5).reverse()] : [around(1)] }
  })

const simple: fc.Arbitrary<GeoJSON.Geometry> = fc.oneof(
  position.map((coordinates): GeoJSON.Geometry => ({ type: 'Point', coordinates })),
  fc
    .array(position, { minLength: 2, maxLength: 30 })
    .map((coordinates): GeoJSON.Geometry => ({ type: 'LineString', coordinates })),
  area,
  fc
    .array(position, { minLength: 1, maxLength: 3 })
    .map((coordinates): GeoJSON.Geometry => ({ type: 'MultiPoint', coordinates })),
)

export const anyGeometry: fc.Arbitrary<GeoJSON.Geometry> = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc
      .array(simple, { minLength: 2, maxLength: 3 })
      .map((geometries): GeoJSON.Geometry => ({ type: 'GeometryCollection', geometries })),
  },
)

export const anyWork: fc.Arbitrary<PlainWork> = fc.record({
  party: fc.integer({ min: 0, max: 2 }),
  discipline: fc.integer({ min: 0, max: 1 }),
  geometry: fc.option(anyGeometry, { freq: 10 }),
  days: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 }))
      .map(([start, length]) => [start, start + length] as const),
    { freq: 6 },
  ),
  withdrawn: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
})
