/** What stays the very same while bars are dragged, so that list and map need not look at everything again. */
import { describe, expect, it } from 'vitest'
import { momentOn, noFilter, shiftedBy } from '../../../renderer/state/index.ts'
import {
  areVisible,
  markedAmong,
  visibleMask,
  visibleWorks,
  withTried,
} from '../../../renderer/state/visible-works.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { period, someWork } from '../../overlap/some-works.ts'

const said = { partyName: () => '', inColumn: () => null, wordsOf: () => '' }
const wanted = { filter: noFilter, said }
const spans = [
  ['2027-03-01', null],
  ['2027-03-01', '2027-04-30'],
  [null, '2027-02-28'],
  [null, null],
] as const
const works = spans.map(([start, end], index) => someWork(index, null, { period: period(start, end) }).work)
const in2027 = (month: string) => momentOn(dayNumber(`2027-${month}-01` as CalendarDate), 'month')

describe('the works on screen', () => {
  it('are marked as they are listed', () => {
    for (const month of ['02', '03', '06']) {
      const moment = in2027(month)
      const visible = visibleWorks(works, wanted, moment)
      expect([...visibleMask(works, wanted, moment)]).toEqual([...areVisible(works, visible)])
    }
    expect([...visibleMask(works, wanted, in2027('03'))]).toEqual([1, 1, 0, 1])
    expect([...visibleMask(works, wanted, null)]).toEqual([1, 1, 1, 1])
  })

  it('are asked for one by one', () => {
    const visible = markedAmong(works, visibleMask(works, wanted, in2027('06')))
    expect(works.map(({ id }) => visible.has(id))).toEqual([true, false, false, true])
    expect(visible.has(someWork(9, null).work.id)).toBe(false)
  })

  it('have the same marks wherever the bars of the same works are', () => {
    const moment = in2027('03')
    const mask = visibleMask(works, wanted, moment)
    const moved = shiftedBy(works[1]!, 10)
    const tried = withTried(works, new Map([[moved.id, moved]]))
    expect(tried).not.toBe(works)
    expect(visibleMask(tried, wanted, moment)).toBe(mask)
    expect(visibleWorks(tried, wanted, moment)[1]).toBe(moved)
    const gone = shiftedBy(works[1]!, 400)
    expect([...visibleMask(withTried(works, new Map([[gone.id, gone]])), wanted, moment)]).toEqual([
      1, 0, 0, 1,
    ])
  })
})
