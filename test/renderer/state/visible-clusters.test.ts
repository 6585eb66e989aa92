import { describe, expect, it } from 'vitest'
import { noFilter } from '../../../renderer/state/filter.ts'
import {
  clusterMask,
  clustersMarked,
  countMarked,
  countStatuses,
  maskOfStatus,
} from '../../../renderer/state/visible-clusters.ts'
import { areVisible } from '../../../renderer/state/visible-works.ts'
import { makeCluster } from '../make-cluster.ts'
import { makeWork, workId } from '../make-work.ts'

const clusters = [
  makeCluster(1),
  makeCluster(3, { status: { is: 'setAside', reason: 'te duur', returns: null } }),
  makeCluster(5, { outcomes: ['conflict'] }),
]
const works = [1, 2, 3, 4, 5, 6].map((id) => makeWork({ id: workId(id) }))
const among = ({ outcomes }: typeof noFilter, visible = works) =>
  clusterMask(clusters, outcomes, works, areVisible(works, visible))
const ranks = (filter: typeof noFilter, visible = works) =>
  clustersMarked(clusters, maskOfStatus(clusters, among(filter, visible), filter.status)).map(
    ({ rank }) => rank,
  )

describe('the list of kansengebieden', () => {
  it('shows all of them when nothing is filtered', () => {
    expect(ranks(noFilter)).toEqual([1, 2, 3])
  })

  it('keeps the rank a kansengebied has among all, whatever is hidden', () => {
    expect(ranks({ ...noFilter, outcomes: ['conflict'] })).toEqual([3])
    expect(ranks({ ...noFilter, status: ['setAside', 'combined'] })).toEqual([2])
  })

  it('says how many those are', () => {
    expect(countMarked(among(noFilter))).toBe(3)
    expect(countMarked(among(noFilter, works.slice(3, 4)))).toBe(1)
  })

  it('leaves out those without a visible work', () => {
    expect(ranks(noFilter, works.slice(3, 4))).toEqual([2])
  })

  it('leaves out those whose works are no longer in the project, also while all works are visible', () => {
    const left = works.slice(0, 4)
    for (const visible of [left, left.slice(0, 3)])
      expect([...clusterMask(clusters, noFilter.outcomes, left, areVisible(left, visible))]).toEqual([
        1, 1, 0,
      ])
  })

  it('counts per status as if status were not filtered on, but the rest is', () => {
    expect(countStatuses(clusters, among({ ...noFilter, status: ['open'] }))).toEqual({
      open: 2,
      reopened: 0,
      pickedUp: 0,
      investigating: 0,
      combined: 0,
      setAside: 1,
      rejected: 0,
    })
    expect(countStatuses(clusters, among({ ...noFilter, outcomes: ['conflict'] })).open).toBe(1)
  })
})
