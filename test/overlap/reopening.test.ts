/** A judgement re-opens when what it was based on really changed, and says why; otherwise it stands. */
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { reopeningReasons, type JudgedSituation } from '../../shared/overlap/judgements/reopening.ts'

const day = (date: string) => date as CalendarDate
const judged: JudgedSituation = {
  facts: { distance: 3, sharedArea: 200, outcomes: ['opportunity'] },
  periods: [
    { start: day('2027-03-01'), end: day('2027-06-01') },
    { start: day('2027-05-01'), end: null },
  ],
}
const other = { work: 'Kade', party: 'Stroomnet' }
const facts = (change: Partial<JudgedSituation['facts']>): JudgedSituation => ({
  ...judged,
  facts: { ...judged.facts, ...change },
})
const starting = (date: string | null): JudgedSituation => ({
  ...judged,
  periods: [{ start: date === null ? null : day(date), end: day('2027-06-01') }, judged.periods[1]!],
})
const reasons = (after: JudgedSituation | null) =>
  reopeningReasons(judged, after, other).map(({ key, values }) => [key, values['days'] ?? values['metres']])

describe('a judgement stands', () => {
  test('when nothing changed', () => expect(reasons(judged)).toEqual([]))
  test.each([
    ['a start 30 days later', starting('2027-03-31')],
    ['a start 30 days earlier', starting('2027-01-30')],
    ['a distance of 5 m more', facts({ distance: 8 })],
    ['a tenth of the shared area less', facts({ sharedArea: 180 })],
  ])('with %s', (_what, after) => expect(reasons(after)).toEqual([]))
  test('when areas that only touched share less than a square metre', () => {
    const touching = { ...judged, facts: { ...judged.facts, sharedArea: 0 } }
    expect(reopeningReasons(touching, facts({ sharedArea: 0.9 }), other)).toEqual([])
  })
})

describe('a judgement opens again', () => {
  test.each([
    ['31 days later', starting('2027-04-01'), ['difference.reopens.later', 31]],
    ['31 days earlier', starting('2027-01-29'), ['difference.reopens.earlier', 31]],
    ['a start that is not known any more', starting(null), ['difference.reopens.dated', undefined]],
    ['further apart', facts({ distance: 8.1 }), ['difference.reopens.further', 8]],
    ['less ground together', facts({ sharedArea: 179 }), ['difference.reopens.area', undefined]],
    [
      'an outcome that came',
      facts({ outcomes: ['opportunity', 'conflict'] }),
      ['difference.reopens.conflictCame', undefined],
    ],
    ['an outcome that went', facts({ outcomes: [] }), ['difference.reopens.opportunityWent', undefined]],
    ['no pair any more', null, ['difference.reopens.noPair', undefined]],
  ])('with %s', (_what, after, reason) => expect(reasons(after)).toEqual([reason]))

  test('and says every reason', () => {
    const after = { ...starting('2027-12-01'), facts: { ...judged.facts, distance: 40, outcomes: [] } }
    expect(reasons(after).map(([key]) => key)).toEqual([
      'difference.reopens.later',
      'difference.reopens.further',
      'difference.reopens.opportunityWent',
    ])
  })
})
