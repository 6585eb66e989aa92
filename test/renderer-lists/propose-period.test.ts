import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposePeriod } from '../../renderer/features/decide/propose-period.ts'
import { noPeriod } from '../../shared/domain/period.ts'
import { period } from './work-of-a-party.ts'

describe('the period proposed for a combination', () => {
  it('is the days that all works share', () => {
    expect(proposePeriod([period('2027-01-01', '2027-06-30'), period('2027-03-12', '2027-12-31')])).toEqual({
      start: '2027-03-12',
      end: '2027-06-30',
      from: 'shared',
    })
  })

  it('is the whole span when the works share no day', () => {
    expect(proposePeriod([period('2027-01-01', '2027-03-31'), period('2028-01-01', '2028-06-30')])).toEqual({
      start: '2027-01-01',
      end: '2028-06-30',
      from: 'span',
    })
  })

  it('is one day when the works share just that day', () => {
    expect(
      proposePeriod([period('2027-01-01', '2027-03-12'), period('2027-03-12', '2028-01-01')]),
    ).toMatchObject({ start: '2027-03-12', end: '2027-03-12', from: 'shared' })
  })

  it('leaves works without a date out', () => {
    expect(proposePeriod([noPeriod, period('2027-01-01', '2027-06-30')])).toMatchObject({
      start: '2027-01-01',
      end: '2027-06-30',
    })
  })

  it('keeps a side open when nobody gives it', () => {
    expect(proposePeriod([period('2031-01-01', null)])).toEqual({
      start: '2031-01-01',
      end: null,
      from: 'shared',
    })
  })

  it('has nothing to propose without dates', () => {
    expect(proposePeriod([noPeriod, noPeriod])).toEqual({ start: null, end: null, from: 'none' })
  })

  it('does not depend on the order of the works and never ends before it starts', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => {
      const date = new Date(Date.UTC(2025, 0, 1) + n * 86_400_000)
      return date.toISOString().slice(0, 10)
    })
    const closed = fc.tuple(day, day).map(([a, b]) => (a <= b ? period(a, b) : period(b, a)))
    fc.assert(
      fc.property(fc.array(closed, { minLength: 1 }), (periods) => {
        const proposed = proposePeriod(periods)
        expect(proposePeriod([...periods].reverse())).toEqual(proposed)
        expect(proposed.start !== null && proposed.end !== null && proposed.start <= proposed.end).toBe(true)
      }),
    )
  })
})
