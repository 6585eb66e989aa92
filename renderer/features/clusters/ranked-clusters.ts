/** Which kansengebieden the list shows, each with the rank it has among all of them. */
import { passesClusterFilter, type ClusterRow, type Filter } from '../../state/filter.ts'
import type { RankedCluster } from '../../state/index.ts'
import type { ClusterStatus } from '../../../shared/domain/overlap.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'

export interface RankedClusters {
  readonly shown: readonly RankedCluster[]
  /** How many there would be of each status, were status not filtered on. */
  readonly counts: Readonly<Record<ClusterStatus['is'], number>>
}

/** The clusters that pass the filter and have a work among `visible`; `clusters` come highest score first. */
export function rankedClusters(
  clusters: readonly ClusterRow[],
  filter: Filter,
  visible: { has(work: WorkId): boolean },
): RankedClusters {
  const anyStatus: Filter = { ...filter, status: [] }
  const passing = clusters
    .map((cluster, index): RankedCluster => ({ rank: index + 1, cluster }))
    .filter(({ cluster }) => passesClusterFilter(cluster, anyStatus, visible))
  const counts = { open: 0, reopened: 0, investigating: 0, combined: 0, setAside: 0, rejected: 0 }
  for (const { cluster } of passing) counts[cluster.status.is] += 1
  const { status } = filter
  const shown = passing.filter(({ cluster }) => status.length === 0 || status.includes(cluster.status.is))
  return { shown, counts }
}
