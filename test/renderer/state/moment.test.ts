/** Which works are active at a moment. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import { activeIn, daysOf, momentOn } from '../../../renderer/state/moment.ts'
import { useViewState } from '../../../renderer/state/view-state.ts'
import { makeWork, period, oneDay } from '../make-work.ts'

const day = (date: string) => dayNumber(CalendarDate.parse(date))
const march = makeWork({ period: period('2027-03-01', '2027-03-31') })

describe('a work in March 2027', () => {
  it.each([
    ['2027-02-28', false],
    ['2027-03-01', true],
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('on %s is active: %s', (date, active) => {
    expect(activeIn(march, oneDay(day(date)))).toBe(active)
  })

  it('is active in a period that shares one day with it', () => {
    expect(activeIn(march, { mode: 'period', start: day('2027-03-31'), end: day('2027-12-31') })).toBe(true)
    expect(activeIn(march, { mode: 'period', start: day('2027-04-01'), end: day('2027-12-31') })).toBe(false)
  })

  it('is always active in all of time', () => {
    expect(activeIn(march, null)).toBe(true)
  })
})

describe('open and missing dates', () => {
  it('shows a work without a date at every moment', () => {
    const undated = makeWork({ period: period(null, null) })
    expect(daysOf(undated)).toBeNull()
    expect(activeIn(undated, oneDay(0))).toBe(true)
  })

  it('lets an open end run on and an open start come from before', () => {
    const later = makeWork({ period: period('2031-01-01', null) })
    const before = makeWork({ period: period(null, '2026-12-31') })
    expect(activeIn(later, oneDay(day('2090-01-01')))).toBe(true)
    expect(activeIn(later, oneDay(day('2030-12-31')))).toBe(false)
    expect(activeIn(before, oneDay(day('1990-01-01')))).toBe(true)
    expect(activeIn(before, oneDay(day('2027-01-01')))).toBe(false)
  })
})

it('is active in a period exactly when it is active on one of its days', () => {
  const days = fc.integer({ min: 20_000, max: 20_060 })
  fc.assert(
    fc.property(days, fc.nat(20), days, fc.nat(20), (start, long, from, wide) => {
      const work = makeWork({ period: period(dateOfDay(start), dateOfDay(start + long)) })
      const each = Array.from({ length: wide + 1 }, (_, at) => from + at)
      const onSomeDay = each.some((one) => activeIn(work, oneDay(one)))
      expect(activeIn(work, { mode: 'period', start: from, end: from + wide })).toBe(onSomeDay)
    }),
  )
})

describe('a moment of a step', () => {
  it.each([
    ['month', '2027-08-01', '2027-08-31'],
    ['quarter', '2027-07-01', '2027-09-30'],
    ['year', '2027-01-01', '2027-12-31'],
  ] as const)('is the whole %s', (step, start, end) => {
    expect(momentOn(day('2027-08-17'), step)).toMatchObject({ start: day(start), end: day(end) })
  })

  it('shows every work that is active on any of its days, and play passes every work', () => {
    const short = ['2027-08-10', '2027-08-31', '2028-02-29', '2027-12-31'].map((date) =>
      makeWork({ period: period(date, date) }),
    )
    for (const step of ['month', 'quarter', 'year'] as const)
      for (const work of short) {
        const at = dayNumber(CalendarDate.parse(work.period.start))
        expect(activeIn(work, momentOn(at, step))).toBe(true)
        expect(activeIn(work, momentOn(at - 400, step))).toBe(false)
      }
  })

  it('stays where it is when its step changes and changes back', () => {
    const { setMoment, setStep } = useViewState.getState()
    setMoment(momentOn(day('2027-08-01'), 'month'))
    const before = useViewState.getState().moment
    setStep('year')
    expect(useViewState.getState().moment).toMatchObject({ start: day('2027-01-01'), end: day('2027-12-31') })
    setStep('quarter')
    expect(useViewState.getState().moment).toMatchObject({ start: day('2027-07-01') })
    setStep('month')
    expect(useViewState.getState().moment).toEqual(before)
  })
})
