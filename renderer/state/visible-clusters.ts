/** Which clusters are on screen with the works that are, each with its rank; asked again at every step of a slider. */
import type { Work } from '../../shared/domain/work.ts'
import { allows, passesOutcome, type ClusterRow, type Filter } from './filter.ts'
import { rememberLast } from './remember-last.ts'
import { areVisible, placesOf } from './visible-works.ts'

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
 * Those with an outcome that is looked for and a work among `visible`, which stand in the order of `works`. `clusters` come
 * highest score first. Map, lists and counts ask for the same at the same time.
 */
export const clustersAmong = rememberLast(
  (
    clusters: readonly ClusterRow[],
    outcomes: Filter['outcomes'],
    works: readonly Work[],
    visible: readonly Work[],
  ): readonly RankedCluster[] => {
    const { starts, places } = worksOfClusters(clusters, works)
    const isVisible = areVisible(works, visible)
    return ranked(clusters).filter(({ cluster }, index) => {
      const end = starts[index + 1] ?? 0
      let at = starts[index] ?? 0
      while (at < end && isVisible[places[at] ?? -1] !== 1) at++
      return at < end && passesOutcome(cluster, outcomes)
    })
  },
)

/** Of those that are on screen, the ones whose status is looked for. */
export const withStatus = rememberLast((clusters: readonly RankedCluster[], status: Filter['status']) =>
  status.length === 0 ? clusters : clusters.filter(({ cluster }) => allows(status, cluster.status.is)),
)
