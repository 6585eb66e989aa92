/** Joins works into conversations that fit a table: not too wide, not too long, the strongest ties first. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Bounds } from '../../domain/work.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'

/** A work that can be joined, by its index. */
export interface JoinableWork {
  readonly bounds: Bounds
  readonly startDay: number
  readonly endDay: number
}

/** Two works that belong in one conversation if it fits. */
export interface Tie {
  readonly a: number
  readonly b: number
}

export interface JoinedClusters<OneTie> {
  /** Indexes of works per cluster; a work all of whose ties were refused is a cluster by itself. */
  readonly members: readonly number[][]
  /** Ties whose two works ended in different clusters. */
  readonly refused: readonly OneTie[]
}

const daysPerYear = 365.25

/**
 * Joins along `ties`, strongest first as given. A merge is refused when the merged cluster would be more than
 * `cluster.across` metres across (the diagonal of the box around it) or last more than `cluster.years` from its first
 * start to its last end (open and missing dates left out). A single work that is wider or longer than that by itself
 * cannot be cut: it sets the limit for the cluster it is in.
 */
export function joinClusters<OneTie extends Tie>(
  works: readonly JoinableWork[],
  ties: readonly OneTie[],
  { cluster }: OverlapSettings,
): JoinedClusters<OneTie> {
  const groups = new Map<number, Group>()
  for (const { a, b } of ties) {
    const one = groups.get(a) ?? groupOf(works, a)
    const two = groups.get(b) ?? groupOf(works, b)
    if (one === two) continue
    const extent = together(one.extent, two.extent)
    if (isWithin(extent, cluster)) {
      const joined = { works: [...one.works, ...two.works], extent }
      for (const work of joined.works) groups.set(work, joined)
    } else groups.set(a, one).set(b, two)
  }
  return {
    members: [...new Set(groups.values())].map((group) => group.works),
    refused: ties.filter(({ a, b }) => groups.get(a) !== groups.get(b)),
  }
}

interface Group {
  readonly works: number[]
  readonly extent: Extent
}

interface Extent {
  readonly bounds: Bounds
  /** Days; Infinity and -Infinity while no date is known. */
  readonly start: number
  readonly end: number
  /** Width and duration of the widest and the longest single work. */
  readonly widest: number
  readonly longest: number
}

function groupOf(works: readonly JoinableWork[], index: number): Group {
  const { bounds, startDay, endDay } = works[index]!
  const known = [startDay, endDay].filter((day) => day !== noDay && day !== openStart && day !== openEnd)
  const start = Math.min(...known)
  const end = Math.max(...known)
  return { works: [index], extent: { bounds, start, end, widest: across(bounds), longest: end - start } }
}

function together(one: Extent, two: Extent): Extent {
  const [a, b] = [one.bounds, two.bounds]
  return {
    bounds: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    start: Math.min(one.start, two.start),
    end: Math.max(one.end, two.end),
    widest: Math.max(one.widest, two.widest),
    longest: Math.max(one.longest, two.longest),
  }
}

function isWithin(extent: Extent, limit: OverlapSettings['cluster']): boolean {
  if (across(extent.bounds) > Math.max(limit.across, extent.widest)) return false
  return extent.end - extent.start <= Math.max(limit.years * daysPerYear, extent.longest)
}

function across([minX, minY, maxX, maxY]: Bounds): number {
  return Math.hypot(maxX - minX, maxY - minY)
}
