import { describe, expect, it } from 'vitest'
import { rankedClusters } from '../../../../renderer/features/clusters/ranked-clusters.ts'
import { noFilter, type ClusterRow } from '../../../../renderer/state/filter.ts'
import { ClusterId } from '../../../../shared/domain/ids.ts'
import { workId } from '../../make-work.ts'

const cluster = (n: number, fields: Partial<ClusterRow>): ClusterRow => ({
  id: ClusterId.parse(workId(n)),
  works: [workId(n), workId(n + 1)],
  score: 100 - n,
  parts: { shared: 0, near: 0, gap: 0, firmness: 0, digs: 0, size: 0 },
  outcomes: ['opportunity'],
  bounds: [0, 0, 1, 1],
  start: null,
  end: null,
  possible: [],
  openStart: false,
  openEnd: false,
  decideBy: null,
  name: `gebied ${n}`,
  status: { is: 'open' },
  why: [],
  ...fields,
})

const clusters = [
  cluster(1, {}),
  cluster(3, { status: { is: 'setAside', reason: 'te duur' } }),
  cluster(5, { outcomes: ['conflict'] }),
]
const all = new Set([1, 3, 5].map(workId))
const ranks = (filter: typeof noFilter, visible = all) =>
  rankedClusters(clusters, filter, visible).shown.map(({ rank }) => rank)

describe('the list of kansengebieden', () => {
  it('shows all of them when nothing is filtered', () => {
    expect(ranks(noFilter)).toEqual([1, 2, 3])
  })

  it('keeps the rank a kansengebied has among all, whatever is hidden', () => {
    expect(ranks({ ...noFilter, outcomes: ['conflict'] })).toEqual([3])
    expect(ranks({ ...noFilter, status: ['setAside', 'combined'] })).toEqual([2])
  })

  it('leaves out those without a visible work', () => {
    expect(ranks(noFilter, new Set([workId(4)]))).toEqual([2])
  })

  it('counts per status as if status were not filtered on, but the rest is', () => {
    expect(rankedClusters(clusters, { ...noFilter, status: ['open'] }, all).counts).toEqual({
      open: 2,
      reopened: 0,
      investigating: 0,
      combined: 0,
      setAside: 1,
      rejected: 0,
    })
    expect(rankedClusters(clusters, { ...noFilter, outcomes: ['conflict'] }, all).counts.open).toBe(1)
  })
})
