/**
 * How many clusters there are on each spot of the map, where there are more than can be drawn beside each other. On which spot
 * each of them lies is found once for what is looked at, so that a step of the slider only counts.
 */
import type { ClusterRow, RankedCluster } from '../../state/index.ts'
import type { Box } from '../bounds-of.ts'

export interface CountedSpot {
  /** The middle of the clusters there, in metres of the project. */
  readonly at: readonly [x: number, y: number]
  readonly count: number
  /** The best rank among them. */
  readonly best: number
}

/** Where clusters lie that are around what is looked at. By their place among all, which is their rank less one. */
export interface ClusterSpots {
  /** Of how many spots. */
  readonly count: number
  /** Per cluster its spot; -1 where it is not around. */
  readonly spotOf: Int32Array
  /** Per cluster whether a part of it is in view. */
  readonly isSeen: Uint8Array
  /** Per cluster x and y of its middle. */
  readonly middles: Float64Array
}

/**
 * @param clusters all of them, the best first
 * @param seen what is looked at, and `around` it what may come into view next, in metres of the project
 * @param cell side of a spot, in metres of the project
 */
export function clusterSpots(
  clusters: readonly ClusterRow[],
  seen: Box,
  around: Box,
  cell: number,
): ClusterSpots {
  const spotOf = new Int32Array(clusters.length).fill(-1)
  const isSeen = new Uint8Array(clusters.length)
  const middles = new Float64Array(2 * clusters.length)
  const spots = new Map<string, number>()
  clusters.forEach(({ bounds }, at) => {
    if (!meets(bounds, around)) return
    const [west, south, east, north] = bounds
    const [x, y] = [(west + east) / 2, (south + north) / 2]
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`
    const spot = spots.get(key) ?? spots.size
    spots.set(key, spot)
    spotOf[at] = spot
    middles[2 * at] = x
    middles[2 * at + 1] = y
    if (meets(bounds, seen)) isSeen[at] = 1
  })
  return { count: spots.size, spotOf, isSeen, middles }
}

/**
 * How many clusters are in view.
 * @param visible per cluster whether it is on screen
 */
export function countSeen({ isSeen }: ClusterSpots, visible: Uint8Array): number {
  let count = 0
  for (let at = 0; at < visible.length; at++) if (visible[at] === 1) count += isSeen[at]!
  return count
}

/** Those of them that are in view or around it. */
export function clustersAround(ranked: readonly RankedCluster[], { spotOf }: ClusterSpots): RankedCluster[] {
  return ranked.filter(({ rank }) => spotOf[rank - 1]! >= 0)
}

/**
 * How many clusters lie on each spot; spots without any are left out.
 * @param visible per cluster whether it is on screen
 */
export function countClusters({ count, spotOf, middles }: ClusterSpots, visible: Uint8Array): CountedSpot[] {
  const counts = new Uint32Array(count)
  const best = new Uint32Array(count)
  const sums = new Float64Array(2 * count)
  // The best come first.
  for (let at = visible.length - 1; at >= 0; at--) {
    const spot = spotOf[at]!
    if (visible[at] === 0 || spot < 0) continue
    counts[spot]!++
    best[spot] = at + 1
    sums[2 * spot]! += middles[2 * at]!
    sums[2 * spot + 1]! += middles[2 * at + 1]!
  }
  const found: CountedSpot[] = []
  counts.forEach((many, spot) => {
    if (many === 0) return
    found.push({ at: [sums[2 * spot]! / many, sums[2 * spot + 1]! / many], count: many, best: best[spot]! })
  })
  return found
}

function meets([left, bottom, right, top]: ClusterRow['bounds'], [west, south, east, north]: Box): boolean {
  return left <= east && right >= west && bottom <= north && top >= south
}
