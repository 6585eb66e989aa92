/** How many clusters there are on each spot of the map, where there are more than can be drawn beside each other. */
import type { RankedCluster } from '../../state/index.ts'

export interface CountedSpot {
  /** The middle of the clusters there, in metres of the project. */
  readonly at: readonly [x: number, y: number]
  readonly count: number
  /** The best rank among them. */
  readonly best: number
}

/** @param cell side of a spot, in metres of the project */
export function countClusters(ranked: readonly RankedCluster[], cell: number): CountedSpot[] {
  const spots = new Map<string, { x: number; y: number; count: number; best: number }>()
  for (const { cluster, rank } of ranked) {
    const [west, south, east, north] = cluster.bounds
    const [x, y] = [(west + east) / 2, (south + north) / 2]
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`
    const spot = spots.get(key)
    if (spot === undefined) spots.set(key, { x, y, count: 1, best: rank })
    else {
      spot.x += x
      spot.y += y
      spot.count++
      spot.best = Math.min(spot.best, rank)
    }
  }
  return Array.from(spots.values(), ({ x, y, count, best }) => ({ at: [x / count, y / count], count, best }))
}
