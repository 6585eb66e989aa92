/** What a second delivery changes: nothing when it is the same, works are found back, and what is not sure is asked. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countGroups } from '../../../electron/import/differences/take-over.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import type { ReadWork } from '../../../electron/import/reading.ts'
import { WorkId } from '../../../shared/domain/ids.ts'
import { noPeriod, type CalendarDate } from '../../../shared/domain/period.ts'
import { townDeliveries } from '../../../fixtures/town/deliveries.ts'
import { compare, differences, inGroup, known, nothing, placeOf, uuid, work } from './compared-works.ts'
import { inRd } from '../real-files.ts'

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
