/** What stands in the Gantt: every work in the groups it belongs to, in time, found by the number of its row and back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartOf, countIn } from '../../../../renderer/features/gantt/chart.ts'
import { rowAt, rowOf, rowsOf } from '../../../../renderer/features/gantt/chart-rows.ts'
import { drawnRows } from '../../../../renderer/features/gantt/drawn-rows.ts'
import { groupWorks, type GroupingRecords } from '../../../../renderer/features/gantt/group-works.ts'
import { positionsOf, workDays } from '../../../../renderer/features/gantt/works-in-order.ts'
import type { RankedCluster } from '../../../../renderer/state/index.ts'
import { dateOfDay, dayNumber } from '../../../../shared/time/day-number.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import { GroupBy } from '../../../../shared/domain/sight.ts'
import { makeCluster } from '../../make-cluster.ts'
import { partyId, period, workId, workOf } from '../../make-work.ts'
import { makeCombination } from './make-combination.ts'

const works = [
  workOf(1, { street: 'Kade', period: period('2028-01-01', '2028-03-31') }),
  workOf(2, { street: 'Kade 10', discipline: 'sewerGravity', period: period('2027-05-01', '2027-05-31') }),
  workOf(3, { street: 'Kade 9', party: partyId(2), period: period(null, '2027-02-01') }),
  workOf(4, { street: null, party: partyId(2) }),
  workOf(5, { street: 'Kade', period: period('2026-01-01', null) }),
]
const together = makeCombination(7, [workId(3), workId(1)], '2027-02-01', '2028-01-31')
const earlier = makeCombination(8, [workId(4), workId(5)], '2026-02-01', '2026-03-31')
const cluster = (rank: number, ids: readonly number[]): RankedCluster => ({
  rank,
  cluster: makeCluster(rank, { name: `Plek ${rank}`, works: ids.map(workId) }),
})
const records: GroupingRecords = {
  partyName: (party) => (party === partyId(1) ? 'Waterbedrijf' : 'Gemeente'),
  language: 'nl',
  clusters: [cluster(1, [2, 5]), cluster(4, [5, 1])],
  agreements: new Map([together, earlier].flatMap((one) => one.works.map((work) => [work, one] as const))),
}

const all: Uint32Array = Uint32Array.from(works.keys())
const chartBy = (by: GroupBy, shown = all) =>
  chartOf(
    groupWorks(works, by, records),
    workDays(works, by === 'combination' ? records.agreements : new Map()),
    shown,
  )

/** Group by group the numbers of its works, from top to bottom. */
function read(by: GroupBy, shown = all): Record<string, number[]> {
  const { groups, starts, order } = chartBy(by, shown)
  return Object.fromEntries(
    groups.map(({ name, key }, group) => [
      name || key,
      [...order.subarray(starts[group], starts[group + 1])].map((at) => at + 1),
    ]),
  )
}

describe('the groups of the Gantt', () => {
  it.each<[GroupBy, [string, number[]][]]>([
    [
      'party',
      [
        ['Gemeente', [3, 4]],
        ['Waterbedrijf', [5, 2, 1]],
      ],
    ],
    [
      'discipline',
      [
        ['riool', [2]],
        ['drinkwater', [5, 3, 1, 4]],
      ],
    ],
    [
      'cluster',
      [
        ['Plek 1', [5, 2]],
        ['Plek 4', [5, 1]],
        ['none', [3, 4]],
      ],
    ],
    [
      'combination',
      [
        [earlier.name, [4, 5]],
        [together.name, [1, 3]],
        ['none', [2]],
      ],
    ],
    [
      'street',
      [
        ['Kade', [5, 1]],
        ['Kade 9', [3]],
        ['Kade 10', [2]],
        ['none', [4]],
      ],
    ],
  ])('by %s, and within a group in time, without a date last', (by, expected) => {
    expect(Object.entries(read(by))).toEqual(expected)
  })

  it('has works that were agreed where they were agreed', () => {
    const agreed = makeCombination(9, [workId(1), workId(4)], '2025-01-01', '2025-12-31')
    const agreements = new Map(agreed.works.map((work) => [work, agreed] as const))
    const { order, from, undated } = chartOf(
      groupWorks(works, 'party', records),
      workDays(works, agreements),
      all,
    )
    expect([...order].map((at) => at + 1)).toEqual([4, 3, 1, 5, 2])
    expect([[...undated], dateOfDay(from[1]!)]).toEqual([[0, 0], '2025-01-01'])
  })

  it('leaves out what the filter hides, and groups that are empty then', () => {
    const shown = positionsOf(
      works,
      works.filter(({ street }) => street === 'Kade'),
    )
    expect(read('party', shown)).toEqual({ Waterbedrijf: [5, 1] })
    expect(read('cluster', shown)).toEqual({ 'Plek 1': [5], 'Plek 4': [5, 1] })
  })

  it('say how many have no date, and from when to when the others are', () => {
    const { undated, from, to } = chartBy('party')
    expect([...undated]).toEqual([1, 0])
    expect([...from].map((day) => dateOfDay(day))).toEqual(['2027-02-01', '2026-01-01'])
    expect([...to].map((day) => dateOfDay(day))).toEqual(['2027-02-01', '2028-03-31'])
  })

  it('know of a group without any date that it has no days', () => {
    const { from, to } = chartBy('party', Uint32Array.of(3))
    expect(from[0]).toBe(to[0])
    expect(from[0]).toBeGreaterThan(dayNumber(CalendarDate.parse('9999-01-01')) / 4)
  })
})

describe('the rows of the Gantt', () => {
  const folds = fc.array(fc.nat({ max: 5 }), { maxLength: 3 })

  it('are every head, and every work that is not folded away, each found back by what it is about', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GroupBy.options), folds, (by, folded) => {
        const chart = chartBy(by)
        const keys = new Set(folded.flatMap((at) => chart.groups[at]?.key ?? []))
        const rows = rowsOf(chart, keys)
        const seen = Array.from({ length: rows.count }, (_, row) => rowAt(chart, rows, row))
        expect(seen.filter(({ work }) => work === null)).toHaveLength(chart.groups.length)
        const open = chart.groups.flatMap(({ key }, group) => (keys.has(key) ? [] : [group]))
        expect(seen.filter(({ work }) => work !== null).map(({ group, work }) => [group, work])).toEqual(
          open.flatMap((group) =>
            [...chart.order.subarray(chart.starts[group], chart.starts[group + 1])].map((at) => [group, at]),
          ),
        )
        seen.forEach(({ group, work }, row) => {
          expect(rowOf(chart, rows, { group: chart.groups[group]!.key, work })).toBe(row)
        })
      }),
    )
  })

  it('lead to the head above a work that is folded away, and nowhere for one that is hidden', () => {
    const chart = chartBy('party', Uint32Array.of(0, 2))
    const rows = rowsOf(chart, new Set([partyId(1)]))
    expect(rowOf(chart, rows, { group: partyId(1), work: 0 })).toBe(2)
    expect(rowOf(chart, rows, { group: 'elsewhere', work: 2 })).toBe(1)
    expect(rowOf(chart, rows, { group: partyId(1), work: 1 })).toBeUndefined()
    expect(rowOf(chart, rows, { group: 'elsewhere', work: null })).toBeUndefined()
  })

  it('that are drawn are those in view, with the head above them and the row one stands on', () => {
    const rows = rowsOf(chartBy('party'), new Set())
    expect(drawnRows(rows, 0, 4, undefined)).toEqual([0, 1, 2, 3])
    expect(drawnRows(rows, 4, 6, 1)).toEqual([1, 3, 4, 5])
    expect(drawnRows(rows, 1, 2, 6)).toEqual([0, 1, 6])
    expect(drawnRows(rowsOf(chartBy('party', Uint32Array.of()), new Set()), 0, 0, undefined)).toEqual([])
  })

  it('count their place among heads, and among the works of their group', () => {
    const chart = chartBy('party')
    const rows = rowsOf(chart, new Set())
    expect(rowAt(chart, rows, 3)).toMatchObject({ work: null, place: 2, outOf: 2 })
    expect(rowAt(chart, rows, 5)).toMatchObject({ group: 1, work: 1, place: 2, outOf: 3 })
    expect(countIn(chart.starts, 1)).toBe(3)
  })
})
