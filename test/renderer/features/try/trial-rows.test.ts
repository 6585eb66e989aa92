/** Which works stand in the chart of a trial, on which axis, and which of them could be taken up together. */
import { describe, expect, it } from 'vitest'
import { coinciding, partnersOf } from '../../../../renderer/features/try/coinciding.ts'
import { ganttAxis } from '../../../../renderer/features/try/gantt-axis.ts'
import { trialRows } from '../../../../renderer/features/try/trial-rows.ts'
import { dayAtShare, shareOfDay, shiftedBy } from '../../../../renderer/state/index.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import type { Pair } from '../../../../shared/domain/overlap.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { dayNumber } from '../../../../shared/time/day-number.ts'
import { makeWork, period } from '../../make-work.ts'

const date = (text: string) => CalendarDate.parse(text)
const sewer = makeWork({ name: 'riool', period: period('2027-03-01', '2027-05-31') })
const water = makeWork({ name: 'water', period: period('2027-01-01', '2027-02-28') })
const gas = makeWork({ name: 'gas', period: period('2028-01-01', '2028-02-28') })
const cable = makeWork({ name: 'kabel', period: period(null, null) })
const region = makeWork({ name: 'gebied' })
const workById = new Map([sewer, water, gas, cable, region].map((work) => [work.id, work]))
const pair = (a: Work, b: Work, facts: Partial<Pair> = {}): Pair =>
  ({ a: a.id, b: b.id, outcomes: ['opportunity'], noise: null, score: 50, ...facts }) as Pair
const pairs = [
  pair(sewer, water),
  pair(water, gas, { score: 70 }),
  pair(sewer, cable),
  pair(sewer, region, { noise: 'region' }),
]

describe('the chart', () => {
  it('has the works it is about, and those near them, first start first', () => {
    const { own, near, leftOut } = trialRows([sewer.id, water.id], pairs, workById)
    expect(own.map(({ name }) => name)).toEqual(['water', 'riool'])
    expect(near.map(({ name }) => name)).toEqual(['gas', 'kabel'])
    expect(leftOut).toBe(0)
  })

  it('says how many there was no room for', () => {
    const many = Array.from({ length: 30 }, (_, index) => makeWork({ name: `werk ${index}` }))
    const all = new Map([...workById, ...many.map((work) => [work.id, work] as const)])
    const strongLast = many.map((work, index) => pair(sewer, work, { score: index }))
    const { near, leftOut } = trialRows([sewer.id], strongLast, all)
    expect([near.length, leftOut]).toEqual([24, 6])
    expect(near.map(({ name }) => name)).not.toContain('werk 0')
  })
})

describe('the axis', () => {
  it('reaches a year beyond the works and their room to move', () => {
    const roomy = makeWork({ ...sewer, latestEnd: date('2028-06-30') })
    expect(ganttAxis([roomy], date('2026-11-21')).years).toEqual([2026, 2027, 2028, 2029])
  })

  it('stands around today when no work has a date', () => {
    expect(ganttAxis([cable], date('2026-11-21')).years).toEqual([2025, 2026, 2027])
  })

  it('is not pressed together by a year typed wrong', () => {
    const typo = makeWork({ period: period('2027-01-01', '2999-12-31') })
    expect(ganttAxis([typo, sewer], date('2026-11-21')).years.length).toBeLessThan(10)
  })

  it('finds a day back at its share', () => {
    const axis = ganttAxis([sewer], date('2026-11-21'))
    for (const day of [axis.from, dayNumber(date('2027-03-01')), axis.to])
      expect(dayAtShare(axis, shareOfDay(axis, day) + 1e-9)).toBe(day)
  })
})

describe('what could be taken up together', () => {
  const partners = partnersOf(pairs, new Set([sewer.id, water.id, gas.id]))
  const found = (moved: readonly Work[], isFree = () => true) => {
    const tried = new Map([...workById, ...moved.map((work) => [work.id, work] as const)])
    const ids = coinciding(
      moved.map(({ id }) => id),
      partners,
      new Map(),
      (id) => tried.get(id),
      isFree,
    )
    return ids.map((id) => workById.get(id)?.name).toSorted()
  }

  it('is the moved work with its partners on the same days', () => {
    expect(found([shiftedBy(water, 60)])).toEqual(['riool', 'water'])
  })

  it('is nothing when it meets nobody', () => {
    expect(found([shiftedBy(water, -60)])).toEqual([])
  })

  it('leaves out who can no longer be taken up', () => {
    expect(found([shiftedBy(water, 60)], () => false)).toEqual([])
  })

  it('has a partner that was won by moving', () => {
    const moved = shiftedBy(gas, -300)
    const changes = new Map([['won', { was: null, becomes: pair(sewer, gas) }]])
    const ids = coinciding(
      [gas.id],
      new Map(),
      changes,
      (id) => (id === gas.id ? moved : workById.get(id)),
      () => true,
    )
    expect(ids.length).toBe(2)
  })
})
