/** A judgement re-opens when what it was based on really changed, and says why; otherwise it stands. */
import { describe, expect, test } from 'vitest'
import { say } from '../../../shared/domain/message.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { reopeningReasons } from '../../../shared/overlap/judgements/reopening-reasons.ts'
import { reopenings, type JudgedSituation } from '../../../shared/overlap/judgements/reopening.ts'

const day = (date: string) => date as CalendarDate
const judged: JudgedSituation = {
  distance: 3,
  sharedArea: 200,
  outcomes: ['opportunity'],
  periods: [
    { start: day('2027-03-01'), end: day('2027-06-01') },
    { start: day('2027-05-01'), end: null },
  ],
}
const facts = (change: Partial<JudgedSituation>): JudgedSituation => ({ ...judged, ...change })
const starting = (date: string | null): JudgedSituation => ({
  ...judged,
  periods: [{ start: date === null ? null : day(date), end: day('2027-06-01') }, judged.periods![1]],
})
const names = [
  { work: 'Riool', party: 'Gemeente' },
  { work: 'Kade', party: 'Stroomnet' },
] as const
const reasons = (after: JudgedSituation) =>
  reopeningReasons(reopenings(judged, after), names).map((reason) => say(reason, 'nl'))

describe('a judgement stands', () => {
  test('when nothing changed', () => expect(reasons(judged)).toEqual([]))
  test.each([
    ['a start 30 days later', starting('2027-03-31')],
    ['a start 30 days earlier', starting('2027-01-30')],
    ['a distance of 5 m more', facts({ distance: 8 })],
    ['a tenth of the shared area less', facts({ sharedArea: 180 })],
    ['periods that nobody kept', facts({ periods: null })],
  ])('with %s', (_what, after) => expect(reasons(after)).toEqual([]))
  test('when areas that only touched share less than a square metre', () => {
    expect(reopenings(facts({ sharedArea: 0 }), facts({ sharedArea: 0.9 }))).toEqual([])
  })
})

const both = '"Riool" van Gemeente en "Kade" van Stroomnet'

describe('a judgement opens again', () => {
  test.each([
    [
      '31 days later',
      starting('2027-04-01'),
      'De periode van "Riool" van Gemeente is 31 dagen later geworden: start was 1 maart 2027, is nu 1 april 2027.',
    ],
    [
      '31 days earlier',
      starting('2027-01-29'),
      'De periode van "Riool" van Gemeente is 31 dagen eerder geworden: start was 1 maart 2027, is nu 29 januari 2027.',
    ],
    ['a start that is not known any more', starting(null), 'Van "Riool" van Gemeente verviel een datum.'],
    [
      'an end that became known',
      facts({ periods: [judged.periods![0], { start: day('2027-05-01'), end: day('2027-07-01') }] }),
      'Van "Kade" van Stroomnet werd een datum bekend.',
    ],
    ['further apart', facts({ distance: 8.1 }), `${both} liggen nu 8,1 m uit elkaar; dat was 3 m.`],
    ['less ground together', facts({ sharedArea: 179 }), `${both} delen nu 179 m²; dat was 200 m².`],
    [
      'an outcome that came',
      facts({ outcomes: ['opportunity', 'conflict'] }),
      `${both} zijn nu een knelpunt; dat waren ze niet.`,
    ],
    ['an outcome that went', facts({ outcomes: [] }), `${both} waren een koppelkans; nu niet meer.`],
  ])('with %s', (_what, after, reason) => expect(reasons(after)).toEqual([reason]))

  test('and says every reason', () => {
    const after = { ...starting('2027-12-01'), distance: 40, outcomes: [] }
    expect(reopenings(judged, after)).toMatchObject([
      { is: 'shifted', side: 0, bound: 'start', days: 275 },
      { is: 'distance', was: 3, becomes: 40 },
      { is: 'outcome', outcome: 'opportunity', came: false },
    ])
  })
})
