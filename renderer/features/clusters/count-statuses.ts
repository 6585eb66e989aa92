/** How many kansengebieden there are of each status. */
import type { RankedCluster } from '../../state/index.ts'
import type { ClusterStatus } from '../../../shared/domain/overlap.ts'

export type StatusCounts = Readonly<Record<ClusterStatus['is'], number>>

export function countStatuses(clusters: readonly RankedCluster[]): StatusCounts {
  const counts = {
    open: 0,
    reopened: 0,
    pickedUp: 0,
    investigating: 0,
    combined: 0,
    setAside: 0,
    rejected: 0,
  }
  for (const { cluster } of clusters) counts[cluster.status.is] += 1
  return counts
}
