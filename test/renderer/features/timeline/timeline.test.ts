/** The slider's arithmetic: axis, steps, histogram, moving through time. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handlesOf, momentAt, momentMoved } from '../../../../renderer/features/timeline/move-moment.ts'
import {
  activePerMonth,
  axisOf,
  firstDayOf,
  lastDayOf,
  unitOfDay,
  unitsOn,
} from '../../../../renderer/features/timeline/time-axis.ts'
import { dateOfDay } from '../../../../shared/time/day-number.ts'
import { makeWork, period } from '../../make-work.ts'

const axis = { firstYear: 2026, lastYear: 2028 }
const steps = ['month', 'quarter', 'year'] as const

describe('axis', () => {
  it('is whole years around the works with a date', () => {
    const works = [
      makeWork({ period: period('2026-11-01', '2027-02-01') }),
      makeWork({ period: period(null, null) }),
      makeWork({ period: period('2028-06-01', null) }),
    ]
    expect(axisOf(works)).toEqual(axis)
  })

  it('is not there without dates', () => {
    expect(axisOf([makeWork({ period: period(null, null) })])).toBeNull()
  })

  it('is not stretched by a year typed wrong', () => {
    const works = ['2026', '2027', '2027', '2999'].map((year) =>
      makeWork({ period: period(`${year}-01-01`, `${year}-12-31`) }),
    )
    expect(axisOf(works)).toEqual({ firstYear: 2026, lastYear: 2027 })
  })

  it('begins and ends its steps on days of the calendar', () => {
    expect(dateOfDay(firstDayOf(axis, 'quarter', 5))).toBe('2027-04-01')
    expect(dateOfDay(lastDayOf(axis, 'quarter', 5))).toBe('2027-06-30')
    expect(dateOfDay(lastDayOf(axis, 'month', 25))).toBe('2028-02-29')
    expect(steps.map((step) => unitsOn(axis, step))).toEqual([36, 12, 3])
  })

  it('puts every day in the step that holds it', () => {
    const first = firstDayOf(axis, 'month', 0)
    const last = lastDayOf(axis, 'month', 35)
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.constantFrom(...steps), (day, step) => {
        const unit = unitOfDay(axis, step, day)
        expect(firstDayOf(axis, step, unit)).toBeLessThanOrEqual(day)
        expect(lastDayOf(axis, step, unit)).toBeGreaterThanOrEqual(day)
      }),
    )
  })
})

it('counts per month the works that are active in it', () => {
  const works = [
    makeWork({ period: period('2026-01-31', '2026-03-01') }),
    makeWork({ period: period('2026-03-15', '2026-03-16') }),
    makeWork({ period: period(null, '2026-02-01') }),
    makeWork({ period: period('2028-12-01', null) }),
    makeWork({ period: period(null, null) }),
    makeWork({ period: period('2030-01-01', '2030-02-01') }),
  ]
  const counts = activePerMonth(works, axis)
  expect([...counts.slice(0, 4)]).toEqual([2, 2, 2, 0])
  expect(counts.at(-1)).toBe(1)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7)
})

describe('moving through time', () => {
  it('gives back the handles it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...steps), fc.nat(35), fc.nat(35), (step, a, b) => {
        const last = unitsOn(axis, step) - 1
        const [from, to] = [Math.min(a, b, last), Math.min(Math.max(a, b), last) + 1]
        expect(handlesOf(axis, step, momentAt(axis, step, [from, to]))).toEqual([from, to])
        expect(handlesOf(axis, step, momentAt(axis, step, [from]))).toEqual([from])
      }),
    )
  })

  it('never makes a period shorter than one step', () => {
    expect(momentAt(axis, 'year', [1, 1])).toEqual(momentAt(axis, 'year', [1, 2]))
    expect(momentAt(axis, 'year', [3, 3])).toEqual(momentAt(axis, 'year', [2, 3]))
  })

  it('steps on with both ends and stops at the end of the axis', () => {
    const half = momentAt(axis, 'quarter', [8, 10])
    const next = momentMoved(axis, 'quarter', half, 1)
    expect(next).toEqual(momentAt(axis, 'quarter', [9, 11]))
    expect(momentMoved(axis, 'quarter', momentAt(axis, 'quarter', [10, 12]), 1)).toBeNull()
    expect(momentMoved(axis, 'month', momentAt(axis, 'month', [35]), 1)).toBeNull()
    expect(momentMoved(axis, 'month', momentAt(axis, 'month', [0]), -1)).toBeNull()
  })

  it('begins at the first step when all of time was shown', () => {
    expect(momentMoved(axis, 'year', null, 1)).toEqual(momentAt(axis, 'year', [0]))
  })
})
