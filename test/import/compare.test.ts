/** What a second delivery changes: nothing when it is the same, and only what is really missing is missing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDelivery, type ComparedWork } from '../../electron/import/differences/compare-delivery.ts'
import type { KnownWork } from '../../electron/import/differences/known-work.ts'
import { countGroups } from '../../electron/import/differences/take-over.ts'
import { readDelivery } from '../../electron/import/read-delivery.ts'
import type { ReadWork } from '../../electron/import/reading.ts'
import type { DraftDecisions } from '../../shared/domain/difference.ts'
import { DeliveryId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import { noPeriod, type CalendarDate } from '../../shared/domain/period.ts'
import { ownPlace, type Placing } from '../../shared/domain/placing.ts'
import type { Work, WorkFields } from '../../shared/domain/work.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { townDeliveries } from '../../fixtures/town/deliveries.ts'
import { inRd } from './real-files.ts'

const uuid = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`

/** The works as the project knows them after a delivery was stored. */
function known(read: readonly ReadWork[], change: Partial<Work> = {}): KnownWork[] {
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

const notFound: Placing = { how: null, sure: false, why: null }

function placeOf(geometry: GeoJSON.Geometry): ReadWork['place'] {
  return { wkb: toWkb(geometry), bounds: boundsOf(geometry)! }
}

let nextRow = 1
function work(change: Partial<WorkFields>, x: number | null = null, file = 'riool.shp'): ReadWork {
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
const compare = (before: readonly KnownWork[], read: readonly ReadWork[], decisions = noAnswers) =>
  compareDelivery(before, read, decisions)
const differences = (compared: readonly ComparedWork[]) => compared.map(({ difference }) => difference)
const inGroup = (compared: readonly ComparedWork[], group: string) =>
  differences(compared).filter((difference) => difference.group === group)
const nothing = { asked: 0, added: 0, moved: 0, shifted: 0, changed: 0, missing: 0, unchanged: 0 }

describe('the same delivery twice', () => {
  test('changes nothing, for each delivery of the town', async () => {
    for (const { folder, files, discipline } of townDeliveries()) {
      const delivered = Object.entries(files).map(([path, bytes]) => ({ path, bytes }))
      const { works } = await readDelivery(delivered, { ...inRd, discipline })
      const counts = countGroups(compare(known(works), works))
      expect(counts, folder).toEqual({ ...nothing, unchanged: works.length })
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
        expect(countGroups(compare(known(read), shuffled))).toEqual({ ...nothing, unchanged: rows.length })
      }),
    )
  })

  test('answers the same in whatever order the rows and the works come', () => {
    const some = fc.array(
      fc.record({
        number: fc.constantFrom(null, 'A', 'B', 'C', 'D'),
        name: fc.constantFrom('Kade', 'Laan', 'Kade noord'),
        x: fc.constantFrom(null, 0, 3, 40, 900),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(some, some, (before, after) => {
        const works = known(before.map(({ number, name, x }) => work({ number, name }, x)))
        const rows = after.map(({ number, name, x }) => work({ number, name }, x))
        const turned = compare(works.toReversed(), rows.toReversed())
        expect(countGroups(turned)).toEqual(countGroups(compare(works, rows)))
      }),
    )
  })

  test('changes nothing when another format rounds, turns a line round and starts a ring elsewhere', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ].map(([x = 0, y = 0]) => [x + 150_000, y + 450_000])
    const [a, b, c] = ring as [number[], number[], number[]]
    const area = (outline: number[][]): ReadWork => ({
      ...work({ name: 'Plein', number: '1' }, 1),
      place: placeOf({ type: 'Polygon', coordinates: [outline] }),
    })
    const line = (positions: number[][]): ReadWork => ({
      ...work({ name: 'Laan', number: '2' }, 1),
      place: placeOf({ type: 'LineString', coordinates: positions }),
    })
    const rounded = ([x = 0, y = 0]: number[]) => [x + 0.004, y - 0.004]
    const before = known([area([a, b, c, a]), line([a, b, c])])
    const after = [area([c, b, a, c].map(rounded)), line([c, b, a])]
    expect(countGroups(compare(before, after))).toEqual({ ...nothing, unchanged: 2 })
    expect(
      countGroups(compare(before, [area([a, b, c, a]), line([a, b, [c[0]! + 0.02, c[1]!]])])).moved,
    ).toBe(1)
  })
})

describe('a work is found back', () => {
  test('by its number, whatever else changed, and the changes are named', () => {
    const before = work({ number: '12', name: 'Kade', budget: 100 }, 1)
    const period = { ...noPeriod, start: '2027-01-01' as CalendarDate, precision: 'open' as const }
    const after = work({ number: '12', name: 'Kade zuid', budget: 200, period }, 2, 'riool nieuw.shp')
    expect(differences(compare(known([before]), [after]))).toMatchObject([
      {
        work: uuid(0),
        group: 'moved',
        kinds: ['moved', 'shifted', 'changed'],
        changedFields: ['name', 'period', 'budget'],
        shiftDays: { start: null, end: null },
        movedMetres: 1,
        matchedBy: 'number',
      },
    ])
  })

  test('by its number within the discipline, where a number occurs twice', () => {
    const sewer = work({ number: '12', name: 'Kade riool' }, 1)
    const gas = work({ number: '12', name: 'Kade gas', discipline: 'gasLow' }, 1)
    const compared = compare(known([sewer, gas]), [
      work({ number: '12', name: 'Kade gasleiding', discipline: 'gasLow' }, 1),
      work({ number: '12', name: 'Kade rioolvervanging' }, 1),
    ])
    expect(inGroup(compared, 'changed').map(({ work, fields }) => [work, fields.discipline])).toEqual([
      [uuid(1), 'gasLow'],
      [uuid(0), 'sewerGravity'],
    ])
  })

  test('without a number by name and place together, in another row', () => {
    const compared = compare(known([work({ name: 'Kade' }, 1), work({ name: 'Laan' }, 2)]), [
      work({ name: 'Laan' }, 2),
      work({ name: 'Kade', phase: 'VO' }, 1),
    ])
    expect(countGroups(compared)).toEqual({ ...nothing, changed: 1, unchanged: 1 })
    expect(inGroup(compared, 'changed')).toMatchObject([{ work: uuid(0), matchedBy: 'nameAndPlace' }])
  })

  test('by name and place when the party gave it another number', () => {
    const compared = compare(known([work({ name: 'Kade', number: 'A-1' }, 1)]), [
      work({ name: 'Kade', number: '2028.001' }, 1),
    ])
    expect(differences(compared)).toMatchObject([
      { group: 'changed', work: uuid(0), matchedBy: 'nameAndPlace', changedFields: ['number'] },
    ])
  })

  test('by its row in a list without numbers, when its name is the same and its place moved', () => {
    const before = { ...work({ name: 'Kade' }, 1), source: { file: 'lijst 2027.csv', sheet: null, row: 4 } }
    const after = { ...work({ name: 'Kade' }, 900), source: { file: 'lijst 2028.csv', sheet: null, row: 4 } }
    expect(differences(compare(known([before]), [after]))).toMatchObject([
      { group: 'moved', matchedBy: 'row', movedMetres: 899 },
    ])
  })

  test('by the identity that our template carries, whatever it says otherwise', () => {
    const before = known([work({ name: 'Kade', number: '1' }, 1), work({ name: 'Laan', number: '2' }, 9000)])
    const back = { ...work({ name: 'Iets anders', number: '77' }, 500), work: WorkId.parse(uuid(1)) }
    expect(inGroup(compare(before, [back]), 'moved')).toMatchObject([{ work: uuid(1), matchedBy: 'id' }])
  })
})

describe('what nobody can be sure of is asked', () => {
  const asked = (before: ReadWork, after: ReadWork) =>
    inGroup(compare(known([before]), [after]), 'asked').map(({ candidates }) =>
      candidates.map(({ work, why }) => [work, why.key]),
    )

  test('a place that is the same under another name', () => {
    expect(asked(work({ name: 'Kade' }, 1), work({ name: 'Gracht' }, 1))).toEqual([
      [[uuid(0), 'difference.why.nameOtherSame']],
    ])
  })

  test('a name that is the same in another place', () => {
    expect(asked(work({ name: 'Kade', number: '1' }, 1), work({ name: 'Kade', number: '2' }, 5000))).toEqual([
      [[uuid(0), 'difference.why.nameSameFar']],
    ])
  })

  test('a name that is nearly the same', () => {
    const before = work({ name: 'Vervangen riool Kerkstraat', number: '1' }, 1)
    const after = work({ name: 'Vervanging riool Kerkstr.', number: '2' }, 3)
    expect(asked(before, after)).toMatchObject([[[uuid(0), expect.any(String)]]])
  })

  test('a number that was given to another work far away', () => {
    const before = work({ name: 'Kade', number: '1' }, 1)
    expect(asked(before, work({ name: 'Spoorbrug', number: '1' }, 5000))).toEqual([
      [[uuid(0), 'difference.why.numberReused']],
    ])
  })

  test('two works that a row can be, the likeliest first', () => {
    const before = [work({ name: 'Kade', number: '7' }, 400), work({ name: 'Kade', number: '7' }, 40)]
    const compared = compare(known(before), [work({ name: 'Kade', number: '7' }, 38)])
    expect(inGroup(compared, 'asked')[0]?.candidates.map(({ work }) => work)).toEqual([uuid(1), uuid(0)])
  })

  test('but not a row that is like nothing', () => {
    const compared = compare(known([work({ name: 'Kade', number: '1' }, 1)]), [
      work({ name: 'Gracht', number: '2' }, 9000),
    ])
    expect(countGroups(compared)).toEqual({ ...nothing, added: 1, missing: 1 })
  })

  test('and what was answered holds: the same work, or a new one', () => {
    const before = known([work({ name: 'Kade', number: '1' }, 1)])
    const row = work({ name: 'Gracht', number: '2' }, 1)
    const same = compare(before, [row], {
      matches: [{ source: row.source, work: WorkId.parse(uuid(0)) }],
    })
    expect(differences(same)).toMatchObject([
      { group: 'changed', matchedBy: 'person', changedFields: ['number', 'name'] },
    ])
    expect(differences(same)[0]?.candidates).toHaveLength(1)
    const fresh = compare(before, [row], { matches: [{ source: row.source, work: null }] })
    expect(countGroups(fresh)).toEqual({ ...nothing, added: 1, missing: 1 })
  })

  test('a work that a row may be is not missing meanwhile', () => {
    const compared = compare(known([work({ name: 'Kade' }, 1)]), [work({ name: 'Gracht' }, 1)])
    expect(countGroups(compared)).toEqual({ ...nothing, asked: 1 })
  })
})

describe('a place that is known', () => {
  const street = { street: 'Kerkstraat', number: '1' }
  const byStreet = (x: number, sure = true): ReadWork => ({
    ...work(street, x),
    placing: { how: 'street', sure, why: null },
  })

  test('is not taken away by a row without one', () => {
    const compared = compare(known([work(street, 1)]), [work(street)])
    expect(countGroups(compared)).toEqual({ ...nothing, unchanged: 1 })
  })

  test('and was pointed at by a person stays with its row, also where rows say the same', () => {
    const list = [work({ street: 'Kerkstraat' }), work({ street: 'Kerkstraat' })]
    const byHand = known(list).map((one, at) => ({
      work: { ...one.work, bounds: placeOf({ type: 'Point', coordinates: [at, 9] })!.bounds },
      wkb: toWkb({ type: 'Point', coordinates: [at, 9] }),
    }))
    const compared = compare(byHand.toReversed(), list)
    expect(countGroups(compared)).toEqual({ ...nothing, unchanged: 2 })
    expect(differences(compared).map(({ work }) => work)).toEqual([uuid(0), uuid(1)])
  })

  test('and was pointed at by a person stays, as long as the row only names the same street', () => {
    const byHand = known([work(street, 1)], { placing: { how: 'person', sure: true, why: null } })
    expect(countGroups(compare(byHand, [byStreet(80)]))).toEqual({ ...nothing, unchanged: 1 })
    expect(countGroups(compare(byHand, [work(street, 80)]))).toEqual({ ...nothing, moved: 1 })
    const elsewhere = { ...byStreet(80), fields: fieldsOf({ ...street, street: 'Markt' }) }
    expect(countGroups(compare(byHand, [elsewhere]))).toEqual({ ...nothing, moved: 1 })
  })

  test('for the first time is gained', () => {
    expect(differences(compare(known([work(street)]), [work(street, 5)]))).toMatchObject([
      { group: 'moved', placeChange: 'gained', movedMetres: null },
    ])
  })
})

describe('a work in another period', () => {
  const period = (start: string, end: string, raw = '') => ({
    start: start as CalendarDate,
    end: end as CalendarDate,
    precision: 'day' as const,
    raw,
    derived: null,
  })
  const inPeriod = (given: WorkFields['period']) => work({ number: '1', period: given }, 1)

  test('has shifted, by so many days', () => {
    const before = inPeriod(period('2027-03-01', '2027-04-01'))
    const after = inPeriod(period('2027-04-15', '2027-05-16'))
    expect(differences(compare(known([before]), [after]))).toMatchObject([
      { group: 'shifted', kinds: ['shifted'], shiftDays: { start: 45, end: 45 } },
    ])
  })

  test('has not shifted when only the words are others', () => {
    const before = inPeriod(period('2027-03-01', '2027-04-01', '1-3-2027'))
    expect(
      countGroups(compare(known([before]), [inPeriod(period('2027-03-01', '2027-04-01', '2027-03-01'))])),
    ).toEqual({ ...nothing, unchanged: 1 })
    const vague = { ...period('2027-01-01', '2027-03-31', 'Q1 2027'), precision: 'quarter' as const }
    const compared = compare(known([inPeriod(vague)]), [inPeriod({ ...vague, raw: '1e kw 2027' })])
    expect(differences(compared)).toMatchObject([{ group: 'changed', changedFields: ['period'] }])
  })
})

describe('a work that is not named any more', () => {
  const missing = (compared: readonly ComparedWork[]) => inGroup(compared, 'missing').map(({ work }) => work)

  test('is missing when its file or its discipline was delivered again', () => {
    const before = [
      work({ number: '1', name: 'Kade' }, 1),
      work({ number: '2', name: 'Laan' }, 2000, 'oud.xlsx'),
    ]
    const compared = compare(known(before), [work({ number: '3', name: 'Plein' }, 9000, 'nieuw.shp')])
    expect(missing(compared)).toEqual([uuid(0), uuid(1)])
  })

  test('is not missing when the delivery is about something else', () => {
    const sewer = work({ number: '1' }, 1)
    const road = work({ number: 'W1', discipline: 'roads' }, 1, 'wegen.xlsx')
    expect(missing(compare(known([sewer]), [road]))).toEqual([])
    const roads = Array.from({ length: 9 }, (_, index) =>
      work({ number: `W${index}`, discipline: 'roads' }, index, 'wegen.xlsx'),
    )
    const oneSewer = work({ number: '99' }, 5, 'wegen.xlsx')
    expect(missing(compare(known([sewer]), [...roads, oneSewer]))).toEqual([])
  })

  test('is missing when the list of the next year does not name it', () => {
    const before = work({ number: '1', discipline: 'other' }, 1, 'riolering_2027 v2.zip/strengen.shp')
    const other = Array.from({ length: 9 }, (_, index) =>
      work({ number: `S${index}`, name: 'Laan' }, 9000 + index, 'riolering_2028.zip/strengen.shp'),
    )
    expect(missing(compare(known([before]), other))).toEqual([uuid(0)])
  })

  test('is missing when most of its list came back in a file with another name', () => {
    const few = ['Kade', 'Laan', 'Plein'].map((name, at) =>
      work({ number: `G${at}`, name, discipline: 'green' }, at * 1000, 'groen.xlsx'),
    )
    const roads = Array.from({ length: 30 }, (_, at) =>
      work({ number: `W${at}`, name: `Weg ${at}`, discipline: 'roads' }, 50_000 + at * 500, 'alles.xlsx'),
    )
    const again = few.slice(0, 2).map(({ fields }, at) => work(fields, at * 1000, 'alles.xlsx'))
    expect(missing(compare(known(few), [...roads, ...again]))).toEqual([uuid(2)])
  })

  test('is not missing again once people said it is done, and is asked again when it was forgotten', () => {
    const gone = work({ number: '1', name: 'Kade' }, 1)
    const row = work({ number: '2', name: 'Plein' }, 9000)
    const after = (missingDecision: Work['missingDecision']) =>
      compare(known([gone], { missing: true, missingDecision }), [row])
    expect(missing(after('done'))).toEqual([])
    expect(inGroup(after('forgotten'), 'missing')).toMatchObject([{ decidedBefore: 'forgotten' }])
  })
})
