/** The clusters on screen now, with the rank they have among all; while works are tried, as they would be. */
import { useOverlaps, useProject } from '../api/index.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { passesClusterFilter, type ClusterRow, type Filter } from './filter.ts'
import { rememberLast } from './remember-last.ts'
import { useTrying } from './trying.ts'
import { useVisibleWorks } from './use-visible-works.ts'
import { useViewState } from './view-state.ts'
import { idsOf } from './visible-works.ts'

export interface RankedCluster {
  readonly cluster: ClusterRow
  /** 1 for the highest score of the project, whatever is filtered: the number people call it by. */
  readonly rank: number
}

/** Map and list ask for the same at the same time. */
const visibleClusters = rememberLast(
  (clusters: readonly ClusterRow[], filter: Filter, ids: ReadonlySet<WorkId>): readonly RankedCluster[] =>
    clusters
      .map((cluster, index) => ({ cluster, rank: index + 1 }))
      .filter(({ cluster }) => passesClusterFilter(cluster, filter, ids)),
)

const none: readonly ClusterRow[] = []

/** All clusters, highest score first: as they stand, or as they would be while works are tried. */
export function useShownClusters(): readonly ClusterRow[] | undefined {
  const { data } = useOverlaps()
  const tried = useTrying((state) => state.triedClusters)
  return tried ?? data?.clusters
}

/** Clusters that pass the filter and have a visible work; null while the overlaps are looked for. */
export function useVisibleClusters(): readonly RankedCluster[] | null {
  const { project } = useProject()
  const shown = useShownClusters()
  const ids = idsOf(useVisibleWorks())
  const filter = useViewState((state) => state.filter)
  const visible = visibleClusters(shown ?? none, filter, ids)
  // Where there are no works, nothing is looked for.
  return shown === undefined && project?.works !== 0 ? null : visible
}
