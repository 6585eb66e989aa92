/** What was found is seen: only what hides it is let go, and time goes to it. */
import { describe, expect, it } from 'vitest'
import { showAgain } from '../../../../renderer/state/going-there/show-again.ts'
import { noFilter, passesFilter, type Filter } from '../../../../renderer/state/filter.ts'
import { momentOn, type Moment } from '../../../../renderer/state/moment.ts'
import { dayNumber } from '../../../../shared/time/day-number.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { partyId, period, workOf } from '../../make-work.ts'

const day = (date: string) => dayNumber(CalendarDate.parse(date))
const early = workOf(1, { period: period('2027-03-10', '2027-08-31') })
const late = workOf(2, { period: period('2027-06-01', null), discipline: 'heat' })
const undated = workOf(3)

function shown(works: readonly Work[], filter: Partial<Filter>, moment: Moment | null = null) {
  const seenBy = (one: Filter) =>
    works.filter((work) =>
      passesFilter(work, one, { partyName: () => 'Gemeente', inColumn: () => undefined, wordsOf: () => '' }),
    )
  return showAgain({ filter: { ...noFilter, ...filter }, moment, step: 'month' }, seenBy)
}

describe('what was found', () => {
  it('leaves filter and moment as they are where it is seen', () => {
    const filter = { ...noFilter, disciplines: ['water'] as const }
    const moment = momentOn(day('2027-05-05'), 'month')
    const again = showAgain({ filter, moment, step: 'month' }, () => [early])
    expect(again).toEqual({ filter, moment, isUnfiltered: false, isInTime: false })
    expect(again.filter).toBe(filter)
  })

  it('lets go only the choices that hide it', () => {
    const { filter, isUnfiltered } = shown([early], { parties: [partyId(9)], disciplines: ['water'] })
    expect(isUnfiltered).toBe(true)
    expect(filter).toEqual({ ...noFilter, disciplines: ['water'] })
  })

  it('lets all of the filter go where its choices hide it only together', () => {
    const { filter } = shown([early, late], { disciplines: ['water'], dates: { is: 'undated' } })
    expect(filter).toEqual({ ...noFilter, disciplines: ['water'] })
    const seenBy = ({ disciplines, status }: Filter) =>
      disciplines.length > 0 && status.length > 0 ? [] : [early]
    const both = { ...noFilter, disciplines: ['water'] as const, status: ['open'] as const }
    expect(showAgain({ filter: both, moment: null, step: 'month' }, seenBy).filter).toBe(noFilter)
  })

  it('keeps the filter where nothing is ever seen of it', () => {
    expect(shown([], { disciplines: ['water'] }).isUnfiltered).toBe(false)
  })

  it('brings a moment to a day that they share', () => {
    const { moment, isInTime } = shown([early, late], {}, momentOn(day('2031-01-01'), 'month'))
    expect(isInTime).toBe(false)
    expect(moment).toEqual(momentOn(day('2031-01-01'), 'month'))
    const before = shown([early, late], {}, momentOn(day('2020-01-01'), 'month'))
    expect(before.moment).toEqual(momentOn(day('2027-06-01'), 'month'))
    expect(before.isInTime).toBe(true)
  })

  it('brings a period to the whole of their time, an open end left at what is known', () => {
    const moment: Moment = { mode: 'period', start: 0, end: 1 }
    expect(shown([early], {}, moment).moment).toEqual({
      mode: 'period',
      start: day('2027-03-10'),
      end: day('2027-08-31'),
    })
    expect(shown([late], {}, moment).moment).toEqual({
      mode: 'period',
      start: day('2027-06-01'),
      end: day('2027-06-01'),
    })
  })

  it('is always there where it has no date', () => {
    expect(shown([undated], {}, momentOn(0, 'day')).isInTime).toBe(false)
  })
})
