/** Works as they are known and as a delivery reads them, made for one test, and what comparing the two says. */
import { compareDelivery, type ComparedWork } from '../../../electron/import/differences/compare-delivery.ts'
import type { KnownWork } from '../../../electron/import/differences/known-work.ts'
import type { ReadWork } from '../../../electron/import/reading.ts'
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import { DeliveryId, PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { noPeriod } from '../../../shared/domain/period.ts'
import { ownPlace, type Placing } from '../../../shared/domain/placing.ts'
import type { Work, WorkFields } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'

export const uuid = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`

/** The works as the project knows them after a delivery was stored. */
export function known(read: readonly ReadWork[], change: Partial<Work> = {}): KnownWork[] {
  return read.map(({ fields, place, placing, source }, index) => ({
    work: {
      ...fields,
      id: WorkId.parse(uuid(index)),
      party: PartyId.parse(uuid(1)),
      delivery: DeliveryId.parse(uuid(2)),
      source,
      bounds: place && place.bounds,
      placing,
      missing: false,
      missingDecision: null,
      ...change,
    },
    wkb: place && place.wkb,
  }))
}

export const fieldsOf = (change: Partial<WorkFields>): WorkFields => ({
  number: null,
  name: 'Kade',
  discipline: 'sewerGravity',
  kind: 'replace',
  street: null,
  district: null,
  period: { ...noPeriod },
  earliestStart: null,
  latestEnd: null,
  phase: null,
  firmness: 'programmed',
  budget: null,
  ...change,
})

const notFound: Placing = { how: null, sure: false, why: null }

export function placeOf(geometry: GeoJSON.Geometry): ReadWork['place'] {
  return { wkb: toWkb(geometry), bounds: boundsOf(geometry)! }
}

let nextRow = 1
export function work(change: Partial<WorkFields>, x: number | null = null, file = 'riool.shp'): ReadWork {
  const place = x === null ? null : placeOf({ type: 'Point', coordinates: [x, 450_000] })
  const placing = place ? ownPlace('geometry') : notFound
  return {
    fields: fieldsOf(change),
    place,
    placing,
    source: { file, sheet: null, row: nextRow++ },
    work: null,
  }
}

const noAnswers: Pick<DraftDecisions, 'matches'> = { matches: [] }
export const compare = (before: readonly KnownWork[], read: readonly ReadWork[], decisions = noAnswers) =>
  compareDelivery(before, read, decisions)
export const differences = (compared: readonly ComparedWork[]) => compared.map(({ difference }) => difference)
export const inGroup = (compared: readonly ComparedWork[], group: string) =>
  differences(compared).filter((difference) => difference.group === group)
export const nothing = { asked: 0, added: 0, moved: 0, shifted: 0, changed: 0, missing: 0, unchanged: 0 }
