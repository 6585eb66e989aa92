/** What is proposed when works are taken up: from the works and their room to move. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { proposePeriods, wholeOf } from '../../shared/plan/propose-periods.ts'
import { dateOfDay, dayNumber } from '../../shared/time/day-number.ts'
import { party, work } from './sample-project.ts'

const gas = party('Gas')
const planned = (when: string, more: Partial<Work> = {}) => work(gas, when, when, more)
const day = (text: string) => text as CalendarDate

/** `1-3 – 31-5` of each, in the order given. */
function proposed(works: readonly Work[], fixed?: Parameters<typeof proposePeriods>[1]) {
  const periods = proposePeriods(works, fixed)
  return works.map(({ id }) => {
    const period = periods.get(id)
    return period && `${period.start} ${period.end}`
  })
}

describe('the proposal', () => {
  it('leaves works that share days what they planned: never what they have in common alone', () => {
    const works = [planned('1-3-2027 t/m 30-6-2027'), planned('15-6-2027 t/m 30-9-2027')]
    expect(proposed(works)).toEqual(['2027-03-01 2027-06-30', '2027-06-15 2027-09-30'])
    expect(wholeOf(proposePeriods(works).values())).toEqual({ start: '2027-03-01', end: '2027-09-30' })
  })

  it('shifts as little as brings one within the other', () => {
    const works = [planned('1-3-2027 t/m 30-4-2027'), planned('1-7-2027 t/m 30-9-2027')]
    // The longer could come to begin with the shorter as well, in as many days: later leaves more time to prepare.
    expect(proposed(works)).toEqual(['2027-07-01 2027-08-30', '2027-07-01 2027-09-30'])
  })

  it('goes by the room to move: who has it shifts', () => {
    const tied = { earliestStart: day('2027-03-01'), latestEnd: day('2027-05-15') }
    const works = [
      planned('1-3-2027 t/m 30-4-2027', tied),
      planned('1-7-2027 t/m 30-9-2027', { earliestStart: day('2027-01-01') }),
    ]
    expect(proposed(works)).toEqual(['2027-03-01 2027-04-30', '2027-03-01 2027-05-31'])
  })

  it('shifts what is least firm', () => {
    const works = [planned('1-3-2027 t/m 31-3-2027'), planned('1-5-2027 t/m 31-5-2027', { firmness: 'idea' })]
    expect(proposed(works)).toEqual(['2027-03-01 2027-03-31', '2027-03-01 2027-03-31'])
  })

  it('goes as far as the room allows when that is enough to meet', () => {
    const works = [
      planned('1-3-2027 t/m 30-4-2027', { latestEnd: day('2027-07-10'), earliestStart: day('2027-03-01') }),
      planned('1-7-2027 t/m 30-9-2027', { earliestStart: day('2027-07-01'), latestEnd: day('2027-09-30') }),
    ]
    expect(proposed(works)).toEqual(['2027-05-11 2027-07-10', '2027-07-01 2027-09-30'])
  })

  it('lets both shift when neither can do it alone', () => {
    const works = [
      planned('1-3-2027 t/m 31-3-2027', { earliestStart: day('2027-03-01'), latestEnd: day('2027-05-10') }),
      planned('1-6-2027 t/m 30-6-2027', { earliestStart: day('2027-05-05'), latestEnd: day('2027-06-30') }),
    ]
    const [a, b] = proposed(works).map((one) => one!.split(' '))
    expect(a![1]! <= '2027-05-10' && b![0]! >= '2027-05-05' && b![0]! <= a![1]!).toBe(true)
  })

  it('never shifts what is under way or fixed', () => {
    const works = [planned('maart 2027', { firmness: 'executing' }), planned('juli 2027')]
    expect(proposed(works)).toEqual(['2027-03-01 2027-03-31', '2027-03-01 2027-03-31'])
    const fixed = new Map([[works[1]!.id, { start: day('2027-09-01'), end: day('2027-09-30') }]])
    const free = [planned('maart 2027'), works[1]!]
    expect(proposed(free, fixed)).toEqual(['2027-08-31 2027-09-30', '2027-09-01 2027-09-30'])
  })

  it('gives who said no date, or left a side open, the days of the others', () => {
    const works = [planned('maart 2031'), planned('n.t.b.'), planned('na 2030'), planned('na 2035')]
    expect(new Set(proposed(works))).toEqual(new Set(['2031-03-01 2031-03-31']))
  })

  it('proposes nothing where nobody has two days', () => {
    expect(proposed([planned('n.t.b.'), planned('na 2030')])).toEqual([undefined, undefined])
  })

  it('never makes a work shorter or longer, in whatever order, and goes outside no room without need', () => {
    const span = fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 90 }), fc.option(fc.nat({ max: 200 })))
    fc.assert(
      fc.property(fc.array(span, { minLength: 2, maxLength: 5 }), (spans) => {
        const works = spans.map(([start, length, room]) => ({
          ...planned('maart 2027'),
          period: {
            ...planned('maart 2027').period,
            start: dateOfDay(20_000 + start),
            end: dateOfDay(20_000 + start + length),
          },
          latestEnd: room === null ? null : dateOfDay(20_000 + start + length + room),
        }))
        const periods = proposePeriods(works)
        for (const { id, period } of works) {
          const { start, end } = periods.get(id)!
          expect(dayNumber(end) - dayNumber(start)).toBe(dayNumber(period.end) - dayNumber(period.start))
        }
        expect(proposePeriods(works.toReversed())).toEqual(new Map(periods))
      }),
    )
  })
})
