/** The arithmetic of time: what is counted, how it is stepped through, and what typed text leads to. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binAt, binsOf, countBins } from '../../../../renderer/features/timeline/bins.ts'
import { momentMoved, momentWith } from '../../../../renderer/features/timeline/move-moment.ts'
import { readMoment } from '../../../../renderer/features/timeline/read-moment.ts'
import { sayMoment } from '../../../../renderer/features/timeline/say-time.ts'
import {
  busyBetween,
  endedBefore,
  spanCounts,
  startingAfter,
} from '../../../../renderer/features/timeline/span-counts.ts'
import { numbersIn } from '../../../../renderer/features/timeline/use-time-numbers.ts'
import { workCounts } from '../../../../renderer/features/timeline/work-counts.ts'
import { activeIn, momentOn, type Moment } from '../../../../renderer/state/moment.ts'
import { stepEnd, stepStart, steps } from '../../../../renderer/state/time-steps.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import { dateOfDay, dayNumber } from '../../../../shared/time/day-number.ts'
import { makeWork, period } from '../../make-work.ts'

const day = (date: string) => dayNumber(CalendarDate.parse(date))
const reach = { from: day('2026-01-01'), to: day('2028-12-31') }
const days = fc.integer({ min: reach.from - 400, max: reach.to + 400 })
const someSteps = fc.constantFrom(...steps)

/** Works with any of start, end, both or neither. */
const works = fc.array(
  fc
    .tuple(days, fc.nat(500), fc.constantFrom('both', 'start', 'end', 'none'))
    .map(([start, length, given]): Work =>
      makeWork({
        period: period(
          given === 'both' || given === 'start' ? dateOfDay(start) : null,
          given === 'both' || given === 'end' ? dateOfDay(start + length) : null,
        ),
      }),
    ),
  { maxLength: 30 },
)

describe('counting works', () => {
  it('says of any moment exactly how many works are active in it', () => {
    fc.assert(
      fc.property(works, days, fc.nat(400), (some, start, length) => {
        const moment: Moment = { mode: 'period', start, end: start + length }
        const numbers = { works: workCounts(some), conflicts: null }
        expect(numbersIn(numbers, moment).works).toBe(some.filter((work) => activeIn(work, moment)).length)
        expect(numbersIn(numbers, null).works).toBe(some.length)
      }),
    )
  })

  it('counts every work with a date in exactly the bins in which it is active', () => {
    fc.assert(
      fc.property(works, days, fc.integer({ min: 7, max: 2000 }), (some, from, length) => {
        const range = { from, to: from + length - 1 }
        const bins = binsOf(range, 900)
        const dated = some.filter(({ period: { start, end } }) => start !== null || end !== null)
        const counts = countBins(bins, workCounts(some).dated)
        counts.forEach((count, at) => {
          const bin = { mode: 'period', start: bins.starts[at]!, end: bins.starts[at + 1]! - 1 } as const
          expect(count).toBe(dated.filter((work) => activeIn(work, bin)).length)
        })
      }),
    )
  })

  it('has works wholly before and after, and those in between, together all of them', () => {
    fc.assert(
      fc.property(works, days, fc.nat(900), (some, from, length) => {
        const { dated } = workCounts(some)
        const sum =
          endedBefore(dated, from) +
          busyBetween(dated, from, from + length) +
          startingAfter(dated, from + length)
        expect(sum).toBe(dated.count)
      }),
    )
  })

  it('tells works with half a date and without one apart', () => {
    const some = [
      makeWork({ period: period(null, '2027-01-01') }),
      makeWork({ period: period('2027-01-01', null) }),
      makeWork({ period: period('2028-01-01', null) }),
      makeWork({ period: period(null, null) }),
    ]
    expect(workCounts(some)).toMatchObject({ undated: 1, openStart: 1, openEnd: 2, dated: { count: 3 } })
  })

  it('counts nothing of nothing', () => {
    expect(busyBetween(spanCounts(new Float64Array(), new Float64Array()), 0, 10)).toBe(0)
  })
})

describe('bins', () => {
  it.each([
    ['2026-01-01', '2040-12-31', 'month'],
    ['2000-01-01', '2040-12-31', 'quarter'],
    ['2026-01-01', '2028-12-31', 'week'],
    ['2027-01-01', '2027-05-31', 'day'],
  ])('from %s to %s are a %s long', (from, to, step) => {
    expect(binsOf({ from: day(from), to: day(to) }, 950).step).toBe(step)
  })

  it('follow one another without a gap, from before the range until after it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 7, max: 9000 }), (from, length) => {
        const range = { from, to: from + length - 1 }
        const { starts, step } = binsOf(range, 900)
        expect(starts[0]).toBeLessThanOrEqual(range.from)
        expect(starts.at(-1)).toBeGreaterThan(range.to)
        starts.slice(1).forEach((start, at) => expect(start).toBe(stepEnd(starts[at]!, step) + 1))
        expect(binAt(range, 900, range.to)).toMatchObject({ start: starts.at(-2), end: starts.at(-1)! - 1 })
      }),
    )
  })
})

describe('steps of the calendar', () => {
  it.each([
    ['day', '2027-08-18', '2027-08-18'],
    ['week', '2027-08-16', '2027-08-22'],
    ['month', '2027-08-01', '2027-08-31'],
    ['quarter', '2027-07-01', '2027-09-30'],
    ['year', '2027-01-01', '2027-12-31'],
  ] as const)('the %s of 18 August 2027', (step, start, end) => {
    expect(dateOfDay(stepStart(day('2027-08-18'), step))).toBe(start)
    expect(dateOfDay(stepEnd(day('2027-08-18'), step))).toBe(end)
  })

  it('cross the new year', () => {
    expect(dateOfDay(stepStart(day('2026-12-31'), 'week'))).toBe('2026-12-28')
    expect(dateOfDay(stepStart(day('2027-02-10'), 'month', -3))).toBe('2026-11-01')
    expect(dateOfDay(stepStart(day('2027-02-10'), 'quarter', 5))).toBe('2028-04-01')
  })

  it('hold the day they were asked for, and going on and back is staying', () => {
    fc.assert(
      fc.property(days, someSteps, fc.integer({ min: -30, max: 30 }), (one, step, by) => {
        const start = stepStart(one, step)
        expect(start).toBeLessThanOrEqual(one)
        expect(stepEnd(one, step)).toBeGreaterThanOrEqual(one)
        expect(stepStart(stepStart(one, step, by), step, -by)).toBe(start)
      }),
    )
  })
})

describe('moving through time', () => {
  const period26 = (start: string, end: string): Moment => ({
    mode: 'period',
    start: day(start),
    end: day(end),
  })

  it('steps on with both ends and stops where there is nothing more', () => {
    const half = period26('2028-01-01', '2028-06-30')
    expect(momentMoved(half, 'quarter', 1, reach)).toEqual(period26('2028-04-01', '2028-09-30'))
    expect(momentMoved(period26('2028-07-01', '2028-12-31'), 'quarter', 1, reach)).toBeNull()
    expect(momentMoved(momentOn(reach.to, 'month'), 'month', 1, reach)).toBeNull()
    expect(momentMoved(momentOn(reach.from, 'day'), 'day', -1, reach)).toBeNull()
  })

  it('goes back to where there is something, from wherever was typed', () => {
    expect(momentMoved(period26('2031-01-01', '2031-03-31'), 'quarter', -1, reach)).toEqual(
      period26('2030-10-01', '2030-12-31'),
    )
    expect(momentMoved(period26('2031-01-01', '2031-03-31'), 'quarter', 1, reach)).toBeNull()
  })

  it('begins at the first step when all of time was shown', () => {
    expect(momentMoved(null, 'year', 1, reach)).toEqual(momentOn(reach.from, 'year'))
    expect(momentMoved(null, 'year', -1, reach)).toEqual(momentOn(reach.to, 'year'))
  })

  it('one on and one back is where it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: reach.from + 400, max: reach.to - 400 }), someSteps, (one, step) => {
        const moment = momentOn(stepStart(one, step), step)
        expect(momentMoved(momentMoved(moment, step, 1, reach), step, -1, reach)).toEqual(moment)
      }),
    )
  })

  it('never makes a period shorter than the step an end is put on, and pulls the other end along', () => {
    fc.assert(
      fc.property(days, days, someSteps, fc.constantFrom('start', 'end'), (a, b, step, handle) => {
        const before = momentWith(null, 'start', a, step, reach)
        const { start, end } = momentWith(before, handle, b, step, reach)
        expect(start).toBeLessThanOrEqual(stepStart(b, step))
        expect(end).toBeGreaterThanOrEqual(stepEnd(b, step))
        expect(handle === 'start' ? start : end).toBe(
          handle === 'start' ? stepStart(b, step) : stepEnd(b, step),
        )
      }),
    )
  })
})

describe('a date that is typed', () => {
  const around = { step: 'month', near: day('2027-06-15'), today: day('2026-11-29') } as const
  const read = (text: string) => {
    const found = readMoment(text, around)
    if (found === null || found === 'noDate') return found
    const { start, end, mode } = found.moment
    return [mode, found.step, dateOfDay(start), dateOfDay(end)].join(' ')
  }

  it.each([
    ['12-3-2027', 'moment day 2027-03-12 2027-03-12'],
    ['week 34 2026', 'moment week 2026-08-17 2026-08-23'],
    ['week 34', 'moment week 2027-08-23 2027-08-29'],
    ['mei 2027', 'moment month 2027-05-01 2027-05-31'],
    ['Q3 2027', 'moment quarter 2027-07-01 2027-09-30'],
    ['2029', 'moment year 2029-01-01 2029-12-31'],
    ['mrt - mei 2027', 'period month 2027-03-01 2027-05-31'],
    ['na 2030', 'moment year 2031-01-01 2031-12-31'],
    ['t/m 12 mei 2027', 'period month 2026-05-13 2027-05-12'],
    ['vandaag', 'moment month 2026-11-01 2026-11-30'],
    ['n.t.b.', 'noDate'],
    ['ergens', null],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a moment in words', () => {
  it.each([
    ['day', 'wo 18 aug 2027', 'Wed 18 Aug 2027'],
    ['week', 'week 33 2027, 16 aug 2027 – 22 aug 2027', 'week 33 2027, 16 Aug 2027 – 22 Aug 2027'],
    ['month', '1 aug 2027 – 31 aug 2027', '1 Aug 2027 – 31 Aug 2027'],
  ] as const)('of a %s', (step, nl, en) => {
    const moment = momentOn(day('2027-08-18'), step)
    expect(sayMoment(moment, 'nl')).toBe(nl)
    expect(sayMoment(moment, 'en')).toBe(en)
  })
})
