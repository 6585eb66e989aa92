/** Clusters counted by the spot they lie on. */
import { describe, expect, it } from 'vitest'
import { countClusters } from '../../../../renderer/map/overview/count-clusters.ts'
import type { RankedCluster } from '../../../../renderer/state/index.ts'
import { makeCluster } from '../../make-cluster.ts'

const at = (rank: number, x: number, y: number): RankedCluster => ({
  cluster: makeCluster(rank, { bounds: [x - 10, y - 10, x + 10, y + 10] }),
  rank,
})

describe('clusters on a spot', () => {
  const ranked = [at(4, 100, 100), at(2, 300, 500), at(7, 2_500, 100)]

  it('are counted once each, in their middle, with the best rank among them', () => {
    expect(countClusters(ranked, 1_000)).toEqual([
      { at: [200, 300], count: 2, best: 2 },
      { at: [2_500, 100], count: 1, best: 7 },
    ])
  })

  it('are as many however large a spot is', () => {
    for (const cell of [50, 400, 5_000])
      expect(countClusters(ranked, cell).reduce((sum, { count }) => sum + count, 0)).toBe(3)
  })
})
