/** Laws of looking at time: closer and back again, along and back, and never out of bounds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeExtent, timeLimits } from '../../../renderer/state/time-extent.ts'
import {
  dayAtShare,
  lengthOf,
  panned,
  shareOfDay,
  shortestRange,
  showing,
  together,
  zoomed,
  type TimeRange,
} from '../../../renderer/state/time-range.ts'
import { setTimeView, useTimeView } from '../../../renderer/state/time-view.ts'
import { useViewState } from '../../../renderer/state/view-state.ts'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { makeWork, period } from '../make-work.ts'

const limits: TimeRange = { from: 0, to: 6000 }
const ranges = fc
  .tuple(fc.integer({ min: 0, max: 5990 }), fc.integer({ min: shortestRange, max: 6001 }))
  .map(([from, length]): TimeRange => ({
    from: Math.min(from, 6001 - length),
    to: Math.min(from, 6001 - length) + length - 1,
  }))
const factors = fc.double({ min: 0.05, max: 20, noNaN: true })

describe('zooming', () => {
  it('stays within its limits and never shows less than a week', () => {
    fc.assert(
      fc.property(ranges, factors, fc.double({ min: 0, max: 1, noNaN: true }), (range, factor, share) => {
        const near = zoomed(range, factor, dayAtShare(range, share), limits)
        expect(near.from).toBeGreaterThanOrEqual(limits.from)
        expect(near.to).toBeLessThanOrEqual(limits.to)
        expect(lengthOf(near)).toBeGreaterThanOrEqual(shortestRange)
      }),
    )
  })

  it('keeps the day in sight that it comes closer to, and where it stood', () => {
    fc.assert(
      fc.property(
        ranges,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (range, factor, share) => {
          const day = dayAtShare(range, share)
          const near = zoomed(range, factor, day, limits)
          expect(near.from).toBeLessThanOrEqual(day)
          expect(near.to).toBeGreaterThanOrEqual(day)
          const drift = Math.abs(shareOfDay(near, day + 0.5) - shareOfDay(range, day + 0.5))
          expect(drift * lengthOf(near)).toBeLessThanOrEqual(0.5 + 1e-6)
        },
      ),
    )
  })

  it('in and out again shows the same, but for what days cannot be split into', () => {
    fc.assert(
      fc.property(
        ranges,
        fc.integer({ min: 2, max: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (range, times, share) => {
          fc.pre(lengthOf(range) >= shortestRange * times)
          const day = dayAtShare(range, share)
          const back = zoomed(zoomed(range, 1 / times, day, limits), times, day, limits)
          expect(Math.abs(back.from - range.from)).toBeLessThanOrEqual(times + 1)
          expect(Math.abs(back.to - range.to)).toBeLessThanOrEqual(times + 1)
          expect(showing(back, { from: day, to: day })).toBe(back)
        },
      ),
    )
  })

  it('does something at every press, also in a week', () => {
    expect(zoomed({ from: 100, to: 106 }, 1.05, 103, limits)).toEqual({ from: 100, to: 107 })
    expect(zoomed({ from: 100, to: 106 }, 0.5, 103, limits)).toEqual({ from: 100, to: 106 })
  })
})

describe('moving along', () => {
  it('keeps the length, and comes back', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: -7000, max: 7000 }), (range, days) => {
        const moved = panned(range, days, limits)
        expect(lengthOf(moved)).toBe(lengthOf(range))
        expect(together(moved, limits)).toEqual(limits)
        if (moved.from === range.from + days) expect(panned(moved, -days, limits)).toEqual(range)
      }),
    )
  })

  it('turns the page for what lies beyond, and only then', () => {
    const range = { from: 100, to: 129 }
    expect(showing(range, { from: 110, to: 120 })).toBe(range)
    expect(showing(range, { from: 125, to: 131 })).toEqual({ from: 122, to: 151 })
    expect(showing(range, { from: 90, to: 95 })).toEqual({ from: 69, to: 98 })
    expect(showing(range, { from: 200, to: 900 })).toEqual({ from: 200, to: 229 })
    expect(showing(range, { from: 50, to: 300 })).toBe(range)
  })

  it('has what is asked for afterwards, or its beginning', () => {
    fc.assert(
      fc.property(ranges, ranges, (range, wanted) => {
        const turned = showing(range, wanted)
        expect(lengthOf(turned)).toBe(lengthOf(range))
        if (lengthOf(wanted) <= lengthOf(range)) expect(together(turned, wanted)).toEqual(turned)
        else expect(turned.to).toBeGreaterThanOrEqual(wanted.from)
      }),
    )
  })
})

describe('what there is to see', () => {
  const said = (range: TimeRange | null) => range && [range.from, range.to].map(dateOfDay)

  it('is whole years around the works with a date', () => {
    const works = [
      makeWork({ period: period('2026-11-01', '2027-02-01') }),
      makeWork({ period: period(null, null) }),
      makeWork({ period: period('2028-06-01', null) }),
    ]
    expect(said(timeExtent(works))).toEqual(['2026-01-01', '2028-12-31'])
  })

  it('is nothing without dates', () => {
    expect(timeExtent([makeWork({ period: period(null, null) })])).toBeNull()
  })

  it('is not stretched by a year typed wrong', () => {
    const works = ['2026', '2027', '2027', '2999'].map((year) =>
      makeWork({ period: period(`${year}-01-01`, `${year}-12-31`) }),
    )
    expect(said(timeExtent(works))).toEqual(['2026-01-01', '2027-12-31'])
  })

  it('may be looked beyond, sixteen years in all', () => {
    const extent = timeExtent([makeWork({ period: period('2026-02-01', '2028-03-01') })])
    expect(said(extent && timeLimits(extent))).toEqual(['2020-01-01', '2035-12-31'])
    const long = { from: 0, to: 365 * 30 }
    expect(said(timeLimits(long))).toEqual(['1970-01-01', '1999-12-31'])
  })

  it('is everything again in another project', () => {
    setTimeView({ from: 10, to: 20 })
    useViewState.getState().startAfresh()
    expect(useTimeView.getState().view).toBeNull()
  })
})
