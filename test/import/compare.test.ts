/** What a second delivery changes: nothing when it is the same, and only what is really missing is missing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDelivery, type KnownWork } from '../../electron/import/compare.ts'
import { readDelivery, type ReadWork } from '../../electron/import/read-delivery.ts'
import { DeliveryId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import { noPeriod, type CalendarDate } from '../../shared/domain/period.ts'
import type { WorkFields } from '../../shared/domain/work.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { townDeliveries } from '../../fixtures/town/deliveries.ts'
import { inRd } from './real-files.ts'

const uuid = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`

/** The works as the project knows them after a delivery was stored. */
function known(read: readonly ReadWork[]): KnownWork[] {
  return read.map(({ fields, geometry, source }, index) => ({
    work: {
      ...fields,
      id: WorkId.parse(uuid(index)),
      party: PartyId.parse(uuid(1)),
      delivery: DeliveryId.parse(uuid(2)),
      source,
      bounds: null,
      missing: false,
    },
    wkb: geometry === null ? null : toWkb(geometry),
  }))
}

const fieldsOf = (change: Partial<WorkFields>): WorkFields => ({
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

let nextRow = 1
function work(change: Partial<WorkFields>, x: number | null = null, file = 'riool.shp'): ReadWork {
  const geometry: GeoJSON.Point | null = x === null ? null : { type: 'Point', coordinates: [x, 450_000] }
  return { fields: fieldsOf(change), geometry, source: { file, sheet: null, row: nextRow++ } }
}

const counts = (comparison: ReturnType<typeof compareDelivery>) => ({
  added: comparison.added.length,
  changed: comparison.changed.length,
  unchanged: comparison.unchanged.length,
  missing: comparison.missing.length,
})

describe('the same delivery twice', () => {
  test('changes nothing, for each delivery of the town', async () => {
    for (const { folder, files, discipline } of townDeliveries()) {
      const delivered = Object.entries(files).map(([path, bytes]) => ({ path, bytes }))
      const { works } = await readDelivery(delivered, { ...inRd, discipline })
      expect(counts(compareDelivery(known(works), works)), folder).toEqual({
        added: 0,
        changed: 0,
        unchanged: works.length,
        missing: 0,
      })
    }
  })

  test('changes nothing, whatever the order and however few numbers there are', () => {
    const some = fc.array(
      fc.record({
        number: fc.constantFrom(null, 'A', 'B', 'C'),
        name: fc.constantFrom('x', 'y'),
        x: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(some, fc.nat(), (rows, seed) => {
        const read = rows.map(({ number, name, x }) => work({ number, name }, x))
        const shuffled = read
          .map((each, index) => ({ each, key: Math.imul(index + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each)
        expect(counts(compareDelivery(known(read), shuffled))).toMatchObject({
          added: 0,
          changed: 0,
          missing: 0,
        })
      }),
    )
  })
})

describe('a work is found back', () => {
  test('by its number, whatever else changed, and the changes are named', () => {
    const before = work({ number: '12', name: 'Kade', budget: 100 }, 1)
    const period = { ...noPeriod, start: '2027-01-01' as CalendarDate, precision: 'open' as const }
    const after = work({ number: '12', name: 'Kade zuid', budget: 200, period }, 2, 'riool nieuw.shp')
    expect(compareDelivery(known([before]), [after]).changed).toMatchObject([
      { work: uuid(0), fields: ['name', 'period', 'budget', 'geometry'] },
    ])
  })

  test('by its number within the discipline, where a number occurs twice', () => {
    const sewer = work({ number: '12', name: 'Kade riool' }, 1)
    const gas = work({ number: '12', name: 'Kade gas', discipline: 'gasLow' }, 1)
    const comparison = compareDelivery(known([sewer, gas]), [
      work({ number: '12', name: 'Kade gasleiding', discipline: 'gasLow' }, 1),
      work({ number: '12', name: 'Kade rioolvervanging' }, 1),
    ])
    expect(comparison.changed.map(({ work, read }) => [work, read.fields.discipline])).toEqual([
      [uuid(1), 'gasLow'],
      [uuid(0), 'sewerGravity'],
    ])
  })

  test('without a number by name and place together, in another row', () => {
    const comparison = compareDelivery(known([work({ name: 'Kade' }, 1), work({ name: 'Laan' }, 2)]), [
      work({ name: 'Laan' }, 2),
      work({ name: 'Kade', phase: 'VO' }, 1),
    ])
    expect(counts(comparison)).toEqual({ added: 0, changed: 1, unchanged: 1, missing: 0 })
  })

  test('but not by a place alone', () => {
    expect(
      counts(compareDelivery(known([work({ name: 'Kade' }, 1)]), [work({ name: 'Gracht' }, 1)])),
    ).toMatchObject({
      added: 1,
      missing: 1,
    })
  })
})

describe('a work that is not named any more', () => {
  test('is missing when its file or its discipline was delivered again', () => {
    const before = [work({ number: '1' }, 1), work({ number: '2' }, 2, 'oud.xlsx')]
    const comparison = compareDelivery(known(before), [work({ number: '3' }, 3, 'nieuw.shp')])
    expect(comparison.missing).toEqual([uuid(0), uuid(1)])
  })

  test('is not missing when the delivery is about something else', () => {
    const sewer = work({ number: '1' }, 1)
    const road = work({ number: 'W1', discipline: 'roads' }, 1, 'wegen.xlsx')
    expect(compareDelivery(known([sewer]), [road]).missing).toEqual([])
    const roads = Array.from({ length: 9 }, (_, index) =>
      work({ number: `W${index}`, discipline: 'roads' }, index, 'wegen.xlsx'),
    )
    const oneSewer = work({ number: '99' }, 5, 'wegen.xlsx')
    expect(compareDelivery(known([sewer]), [...roads, oneSewer]).missing).toEqual([])
  })

  test('is missing when the list of the next year does not name it', () => {
    const before = work({ number: '1', discipline: 'other' }, 1, 'riolering_2027 v2.zip/strengen.shp')
    const other = Array.from({ length: 9 }, (_, index) =>
      work({ number: `S${index}` }, index, 'riolering_2028.zip/strengen.shp'),
    )
    expect(compareDelivery(known([before]), other).missing).toEqual([uuid(0)])
  })
})
