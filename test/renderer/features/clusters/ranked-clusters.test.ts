import { describe, expect, it } from 'vitest'
import { rankedClusters } from '../../../../renderer/features/clusters/ranked-clusters.ts'
import { noFilter } from '../../../../renderer/state/filter.ts'
import { makeCluster } from '../../make-cluster.ts'
import { workId } from '../../make-work.ts'

const clusters = [
  makeCluster(1),
  makeCluster(3, { status: { is: 'setAside', reason: 'te duur' } }),
  makeCluster(5, { outcomes: ['conflict'] }),
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
