import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beyondRoom,
  daysOfMonths,
  daysShifted,
  inQuarterOf,
  shiftedBy,
  shiftWithin,
  whyFixed,
} from '../../../renderer/state/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { makeWork, period } from '../make-work.ts'

const date = (text: string) => CalendarDate.parse(text)
const day = (text: string) => dayNumber(date(text))
const inMarch = makeWork({ period: period('2027-03-01', '2027-03-31') })
const axis = { from: day('2026-01-01'), to: day('2028-12-31') }

describe('a work that is tried later or earlier', () => {
  it('keeps its duration over months of other lengths and leap years', () => {
    const tried = shiftedBy(inMarch, 337)
    expect(tried.period).toMatchObject({ start: '2028-02-01', end: '2028-03-02' })
    expect(daysShifted(inMarch, tried)).toBe(337)
  })

  it('is the work itself again when it is not shifted, so that putting it back leaves nothing', () => {
    expect(shiftedBy(inMarch, 0)).toBe(inMarch)
  })

  it('leaves an open bound open', () => {
    const open = makeWork({ period: period('2030-01-01', null) })
    expect(shiftedBy(open, 31).period).toMatchObject({ start: '2030-02-01', end: null })
  })

  it('goes nowhere without a date', () => {
    const undated = makeWork({ period: period(null, null) })
    expect(shiftedBy(undated, 31)).toBe(undated)
    expect(daysShifted(undated, undated)).toBeNull()
  })

  it('forgets the words its party used for other days', () => {
    const vague = makeWork({
      period: { ...period('2027-01-01', '2027-03-31'), precision: 'quarter', raw: 'Q1 2027' },
    })
    expect(shiftedBy(vague, 7).period).toMatchObject({ precision: 'quarter', raw: '' })
  })
})

describe('a month further', () => {
  it.each([
    ['2027-03-15', 1, '2027-04-15'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-03-31', -1, '2028-02-29'],
  ])('from %s by %i is %s', (from, months, to) => {
    expect(day(from) + daysOfMonths(day(from), months)).toBe(day(to))
  })
})

describe('the axis', () => {
  it('stops a bar at its last and first day', () => {
    expect(shiftWithin(inMarch, 10_000, axis)).toBe(day('2028-12-31') - day('2027-03-31'))
    expect(shiftWithin(inMarch, -10_000, axis)).toBe(day('2026-01-01') - day('2027-03-01'))
    expect(shiftWithin(inMarch, 31, axis)).toBe(31)
  })

  it('never moves a work that lies outside it by itself', () => {
    const late = makeWork({ period: period('2035-01-01', '2035-06-30') })
    expect(shiftWithin(late, 0, axis)).toBe(0)
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
        const [shift, asked] = [shiftWithin(late, days, axis), Math.abs(days)]
        expect(Math.abs(shift)).toBeLessThanOrEqual(asked)
      }),
    )
  })
})

describe('a work without a date', () => {
  it('gets the quarter of the day it is dropped on', () => {
    const undated = makeWork({ period: period(null, null) })
    expect(inQuarterOf(undated, day('2027-11-05')).period).toMatchObject({
      start: '2027-10-01',
      end: '2027-12-31',
      precision: 'quarter',
    })
  })
})

describe('the room to move of its party', () => {
  const withRoom = makeWork({ earliestStart: date('2027-02-01'), latestEnd: date('2027-05-31') })

  it.each([
    [0, null],
    [61, null],
    [62, { side: 'after', days: 1 }],
    [-28, null],
    [-40, { side: 'before', days: 12 }],
  ])('shifted by %i days: %j', (days, beyond) => {
    expect(beyondRoom(shiftedBy(withRoom, days))).toEqual(beyond)
  })

  it('is not left when none was given', () => {
    expect(beyondRoom(shiftedBy(inMarch, 5000))).toBeNull()
  })
})

describe('what does not move', () => {
  const agreed = { name: 'Kade' } as Combination
  it.each([
    ['executing', undefined, 'executing'],
    ['done', undefined, 'done'],
    ['withdrawn', undefined, 'withdrawn'],
    ['scheduled', agreed, 'agreed'],
    ['done', agreed, 'done'],
    ['idea', undefined, null],
  ] as const)('%s in %j', (firmness, combination, why) => {
    expect(whyFixed(makeWork({ firmness }), combination)).toBe(why)
  })
})
