/** What a second delivery says of works it found back: another place, another period; and of those it does not name. */
import { describe, expect, test } from 'vitest'
import { countGroups } from '../../../electron/import/differences/take-over.ts'
import type { ComparedWork } from '../../../electron/import/differences/compare-delivery.ts'
import type { ReadWork } from '../../../electron/import/reading.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { Work, WorkFields } from '../../../shared/domain/work.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import {
  compare,
  differences,
  fieldsOf,
  inGroup,
  known,
  nothing,
  placeOf,
  uuid,
  work,
} from './compared-works.ts'

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

  test('is not asked about again once people said what became of it', () => {
    const gone = work({ number: '1', name: 'Kade' }, 1)
    const row = work({ number: '2', name: 'Plein' }, 9000)
    const after = (missingDecision: Work['missingDecision']) =>
      compare(known([gone], { missing: true, missingDecision }), [row])
    expect(missing(after('done'))).toEqual([])
    expect(missing(after('forgotten'))).toEqual([])
    expect(inGroup(after('forgotten'), 'unchanged')).toMatchObject([{ decidedBefore: 'forgotten' }])
    expect(missing(after(null))).toEqual([uuid(0)])
  })
})
