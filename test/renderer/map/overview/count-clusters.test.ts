/** Clusters counted by the spot they lie on. */
import { describe, expect, it } from 'vitest'
import {
  clustersAround,
  clusterSpots,
  countClusters,
  countSeen,
} from '../../../../renderer/map/overview/count-clusters.ts'
import { makeCluster } from '../../make-cluster.ts'

const at = (id: number, x: number, y: number) => makeCluster(id, { bounds: [x - 10, y - 10, x + 10, y + 10] })
const all = [at(1, 9_000, 100), at(3, 300, 500), at(5, 100, 900), at(7, 100, 100), at(9, 2_500, 100)]
const ranked = all.map((cluster, index) => ({ cluster, rank: index + 1 }))
const everywhere = [-1e6, -1e6, 1e6, 1e6] as [number, number, number, number]
const spots = (cell: number, seen = everywhere, around = everywhere) => clusterSpots(all, seen, around, cell)

describe('clusters on a spot', () => {
  const shown = Uint8Array.of(0, 1, 0, 1, 1)
  const allShown = new Uint8Array(5).fill(1)

  it('are counted once each, in their middle, with the best rank among them; those that are not on screen are not', () => {
    expect(countClusters(spots(1_000), shown)).toEqual([
      { at: [200, 300], count: 2, best: 2 },
      { at: [2_500, 100], count: 1, best: 5 },
    ])
  })

  it('are as many however large a spot is', () => {
    for (const cell of [50, 400, 5_000])
      expect(countClusters(spots(cell), shown).reduce((sum, { count }) => sum + count, 0)).toBe(3)
  })

  it('are those in view and around it', () => {
    const near = spots(1_000, [0, 0, 1_000, 1_000], [0, 0, 3_000, 1_000])
    expect(countSeen(near, allShown)).toBe(3)
    expect(countSeen(near, shown)).toBe(2)
    expect(clustersAround(ranked, near).map(({ rank }) => rank)).toEqual([2, 3, 4, 5])
    expect(countClusters(near, allShown).map(({ count }) => count)).toEqual([3, 1])
  })
})
