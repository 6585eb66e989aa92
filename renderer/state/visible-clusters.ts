/** Which clusters are on screen with the works that are, each with its rank; asked again at every step of a slider. */
import { ClusterStatus } from '../../shared/domain/overlap.ts'
import type { Work } from '../../shared/domain/work.ts'
import { allows, passesOutcome, type ClusterRow, type Filter } from './filter.ts'
import { rememberLast } from './remember-last.ts'
import { placesOf } from './visible-works.ts'

export interface RankedCluster {
  readonly cluster: ClusterRow
  /** 1 for the highest score of the project, whatever is filtered: the number people call it by. */
  readonly rank: number
}

const ranked = rememberLast((clusters: readonly ClusterRow[]): readonly RankedCluster[] =>
  clusters.map((cluster, index) => ({ cluster, rank: index + 1 })),
)

/** Where the works of each cluster stand among all, one cluster after the other: a slider asks again at every step. */
const worksOfClusters = rememberLast((clusters: readonly ClusterRow[], works: readonly Work[]) => {
  const placeOf = placesOf(works)
  const starts = new Uint32Array(clusters.length + 1)
  clusters.forEach((cluster, at) => (starts[at + 1] = (starts[at] ?? 0) + cluster.works.length))
  const places = new Int32Array(starts.at(-1) ?? 0)
  let at = 0
  for (const cluster of clusters) for (const work of cluster.works) places[at++] = placeOf.get(work) ?? -1
  return { starts, places }
})

/**
 * Per cluster whether it has an outcome that is looked for and a visible work. Flat, as whoever asks at every step of a slider
 * wants it.
 * @param clusters highest score first
 * @param visible per work of `works` whether it is
 */
export const clusterMask = rememberLast(
  (
    clusters: readonly ClusterRow[],
    outcomes: Filter['outcomes'],
    works: readonly Work[],
    visible: Uint8Array,
  ): Uint8Array => {
    // As the window opens: where each of them stands is not yet to be known.
    if (!visible.includes(0)) return maskOfPresent(clusters, outcomes, works)
    const { starts, places } = worksOfClusters(clusters, works)
    const mask = new Uint8Array(clusters.length)
    for (let index = 0; index < mask.length; index++) {
      const end = starts[index + 1] ?? 0
      let at = starts[index] ?? 0
      // A work that is not in the list any more stands at -1, which is nowhere.
      while (at < end && visible[places[at] ?? -1] !== 1) at++
      const cluster = at < end ? clusters[index] : undefined
      if (cluster !== undefined && passesOutcome(cluster, outcomes)) mask[index] = 1
    }
    return mask
  },
)

/** The same where every work is visible: a cluster needs but one that is still in the list. */
function maskOfPresent(
  clusters: readonly ClusterRow[],
  outcomes: Filter['outcomes'],
  works: readonly Work[],
): Uint8Array {
  const placeOf = placesOf(works)
  return Uint8Array.from(clusters, (cluster) =>
    passesOutcome(cluster, outcomes) && cluster.works.some((work) => placeOf.has(work)) ? 1 : 0,
  )
}

/** Makes ready what the first step of a slider would wait for: of very many works a quarter of a second. */
export function makeReadyForSteps(clusters: readonly ClusterRow[], works: readonly Work[]): void {
  worksOfClusters(clusters, works)
}

/** Of those that are marked, the ones whose status is looked for. */
export const maskOfStatus = rememberLast(
  (clusters: readonly ClusterRow[], mask: Uint8Array, status: Filter['status']): Uint8Array =>
    status.length === 0
      ? mask
      : Uint8Array.from(clusters, (cluster, at) =>
          mask[at] === 1 && allows(status, cluster.status.is) ? 1 : 0,
        ),
)

/** Those that are marked, each with its rank. Map, lists and counts ask for the same at the same time. */
export const clustersMarked = rememberLast(
  (clusters: readonly ClusterRow[], mask: Uint8Array): readonly RankedCluster[] => {
    const all = ranked(clusters)
    const found: RankedCluster[] = []
    for (let at = 0; at < mask.length; at++) {
      const one = mask[at] === 1 ? all[at] : undefined
      if (one !== undefined) found.push(one)
    }
    return found
  },
)

/** How many are marked. */
export const countMarked = rememberLast((mask: Uint8Array): number => {
  let count = 0
  for (let at = 0; at < mask.length; at++) if (mask[at] === 1) count++
  return count
})

/** Per cluster the place of its status among all of them. */
const statusesOf = rememberLast((clusters: readonly ClusterRow[]) =>
  Uint8Array.from(clusters, ({ status }) => statuses.indexOf(status.is)),
)

const statuses = ClusterStatus.options.map((option) => option.shape.is.value)

export type StatusCounts = Readonly<Record<ClusterStatus['is'], number>>

/** How many of the marked there are of each status. */
export const countStatuses = rememberLast(
  (clusters: readonly ClusterRow[], mask: Uint8Array): StatusCounts => {
    const statusOf = statusesOf(clusters)
    const counts = statuses.map(() => 0)
    for (let at = 0; at < mask.length; at++) {
      const status = statusOf[at] ?? 0
      if (mask[at] === 1) counts[status] = (counts[status] ?? 0) + 1
    }
    return Object.fromEntries(statuses.map((is, at) => [is, counts[at]])) as StatusCounts
  },
)
