/** What many works are together: nothing that is unknown is counted as if it were. */
import { describe, expect, it } from 'vitest'
import {
  totalsByDiscipline,
  totalsByParty,
  totalsOf,
} from '../../../../renderer/features/detail/many/totals.ts'
import { partyId, period, workOf } from '../../make-work.ts'

const works = [
  workOf(1, { period: period('2027-03-01', '2027-06-30'), budget: 120_000 }),
  workOf(2, { period: period('2026-11-01', null), discipline: 'gasLow' }),
  workOf(3, { period: period(null, '2029-01-31'), party: partyId(2), budget: 0 }),
  workOf(4, { budget: 30_000 }),
]

describe('totals of works', () => {
  it('go from the earliest start to the latest end, and count apart who misses one or both', () => {
    expect(totalsOf(works)).toMatchObject({
      count: 4,
      start: '2026-11-01',
      end: '2029-01-31',
      openStart: 1,
      openEnd: 1,
      undated: 1,
    })
  })

  it('sum the estimates that are named, of nothing too, and say how many those are', () => {
    expect(totalsOf(works)).toMatchObject({ budget: 150_000, budgeted: 3 })
    expect(totalsOf([workOf(9)])).toMatchObject({ budgeted: 0, start: null, end: null, undated: 1 })
    expect(totalsOf([])).toMatchObject({ count: 0, budgeted: 0, undated: 0 })
  })

  it('stand by party in the order of the project, and by discipline in the usual one', () => {
    const byParty = totalsByParty(works, [{ id: partyId(2) }, { id: partyId(1) }, { id: partyId(3) }])
    expect(byParty.map(({ of, totals }) => [of, totals.count])).toEqual([
      [partyId(2), 1],
      [partyId(1), 3],
    ])
    expect(totalsByDiscipline(works).map(({ of, totals }) => [of, totals.count])).toEqual([
      ['water', 3],
      ['gasLow', 1],
    ])
    for (const groups of [byParty, totalsByDiscipline(works)])
      expect(groups.reduce((sum, { totals }) => sum + totals.budgeted, 0)).toBe(3)
  })
})
