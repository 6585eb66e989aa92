/** The clusters on screen now, with the rank they have among all; while works are tried, as they would be. */
import { useOverlaps, useProject, useWorks } from '../api/index.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { clustersOn } from '../../shared/overlap/clusters/status-on.ts'
import { today } from '../../shared/time/today.ts'
import type { ClusterRow } from './filter.ts'
import { rememberLast } from './remember-last.ts'
import { useTrying } from './trying.ts'
import { useVisibleWorks } from './use-visible-works.ts'
import { useViewState } from './view-state.ts'
import { clustersAmong, withStatus, type RankedCluster } from './visible-clusters.ts'

const triedOn = rememberLast((tried: readonly ClusterRow[], day: CalendarDate) => clustersOn(tried, day))
const none: readonly ClusterRow[] = []

/** All clusters, highest score first: as they stand, or as they would be while works are tried. */
export function useShownClusters(): readonly ClusterRow[] | undefined {
  const { data } = useOverlaps()
  const tried = useTrying((state) => state.triedClusters)
  return tried === null ? data?.clusters : triedOn(tried, today())
}

/** Clusters that pass the filter but for their status and have a visible work. */
export function useClustersOfAnyStatus(): readonly RankedCluster[] {
  const shown = useShownClusters()
  const { works } = useWorks()
  const outcomes = useViewState((state) => state.filter.outcomes)
  return clustersAmong(shown ?? none, outcomes, works, useVisibleWorks())
}

/** Clusters that pass the filter and have a visible work; null while the overlaps are looked for. */
export function useVisibleClusters(): readonly RankedCluster[] | null {
  const { project } = useProject()
  const shown = useShownClusters()
  const ofAnyStatus = useClustersOfAnyStatus()
  const status = useViewState((state) => state.filter.status)
  const visible = withStatus(ofAnyStatus, status)
  // Where there are no works, nothing is looked for.
  return shown === undefined && project?.works !== 0 ? null : visible
}
