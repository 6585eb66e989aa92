import { describe, expect, it } from 'vitest'
import { byDecisionDay, urgencyOf } from '../../../../renderer/features/clusters/cluster-order.ts'
import type { ClusterRow } from '../../../../renderer/state/filter.ts'
import type { CalendarDate } from '../../../../shared/domain/period.ts'
import { workId } from '../../make-work.ts'

const today = '2026-11-21' as CalendarDate
type Decided = Pick<ClusterRow, 'decideBy' | 'status'>
const cluster = (date: string | null, status: Decided['status'] = { is: 'open' }): Decided => ({
  decideBy: date === null ? null : { date: date as CalendarDate, work: workId(1) },
  status,
})

describe('how pressing a day to decide by is', () => {
  it.each([
    ['2026-11-21', 'passed'],
    ['2026-11-22', 'soon'],
    ['2027-02-20', 'soon'],
    ['2027-02-21', 'later'],
    [null, null],
  ])('%s is %s', (date, urgency) => {
    expect(urgencyOf(cluster(date), today)).toBe(urgency)
  })

  it('is nothing once it was decided, but stays for what is looked into or came back', () => {
    expect(urgencyOf(cluster('2027-01-01', { is: 'rejected', reason: 'te duur' }), today)).toBeNull()
    expect(
      urgencyOf(
        cluster('2027-01-01', {
          is: 'investigating',
          reason: 'eerst meten',
          who: null,
          due: null,
          returns: null,
        }),
        today,
      ),
    ).toBe('soon')
  })
})

describe('the order by day of decision', () => {
  it('has what comes first in front, then what has no day, then what is too late, then what is decided', () => {
    const rows = [
      { rank: 1, cluster: cluster('2026-01-01') },
      { rank: 2, cluster: cluster(null) },
      { rank: 3, cluster: cluster('2027-01-01', { is: 'setAside', reason: 'later', returns: null }) },
      { rank: 4, cluster: cluster('2027-06-01') },
      { rank: 5, cluster: cluster('2027-01-01') },
      { rank: 6, cluster: cluster('2026-10-01') },
    ]
    expect(byDecisionDay(rows, today).map(({ rank }) => rank)).toEqual([5, 4, 2, 6, 1, 3])
  })
})
