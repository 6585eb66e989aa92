/** The clusters on screen now, with the rank they have among all; while works are tried, as they would be. */
import { useEffect } from 'react'
import { useOverlaps, useProject } from '../api/index.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { clustersOn } from '../../shared/overlap/clusters/status-on.ts'
import { today } from '../../shared/time/today.ts'
import type { ClusterRow } from './filter.ts'
import { rememberLast } from './remember-last.ts'
import { useSeenNow } from './seen-now.tsx'
import { useTrying } from './trying.ts'
import { useVisibleMask } from './use-visible-works.ts'
import { useViewState } from './view-state.ts'
import {
  clusterMask,
  clustersMarked,
  countMarked,
  countStatuses,
  makeReadyForSteps,
  maskOfStatus,
  type RankedCluster,
  type StatusCounts,
} from './visible-clusters.ts'

const triedOn = rememberLast((tried: readonly ClusterRow[], day: CalendarDate) => clustersOn(tried, day))
const none: readonly ClusterRow[] = []

/** All clusters, highest score first: as they stand, or as they would be while works are tried. */
export function useShownClusters(): readonly ClusterRow[] | undefined {
  const { data } = useOverlaps()
  const tried = useTrying((state) => state.triedClusters)
  return tried === null ? data?.clusters : triedOn(tried, today())
}

/** Once there is nothing else to do, what the first step of the slider needs is made ready. */
export function useReadyForSteps(clusters: readonly ClusterRow[], works: readonly Work[]): void {
  useEffect(() => {
    if (clusters.length === 0 || works.length === 0) return undefined
    const idle = requestIdleCallback(() => makeReadyForSteps(clusters, works))
    return () => cancelIdleCallback(idle)
  }, [clusters, works])
}

/** Per cluster of all whether it passes the filter but for its status and has a visible work. */
function useMaskOfAnyStatus(): Uint8Array {
  const shown = useShownClusters()
  const { all, wanted } = useSeenNow()
  return clusterMask(shown ?? none, wanted.filter.outcomes, all, useVisibleMask())
}

/** Per cluster of all whether it passes the filter and has a visible work. */
export function useVisibleClusterMask(): Uint8Array {
  const shown = useShownClusters()
  const status = useViewState((state) => state.filter.status)
  return maskOfStatus(shown ?? none, useMaskOfAnyStatus(), status)
}

/** Clusters that pass the filter but for their status and have a visible work. */
export function useClustersOfAnyStatus(): readonly RankedCluster[] {
  const shown = useShownClusters()
  return clustersMarked(shown ?? none, useMaskOfAnyStatus())
}

/** How many of those there are of each status. */
export function useStatusCounts(): StatusCounts {
  const shown = useShownClusters()
  return countStatuses(shown ?? none, useMaskOfAnyStatus())
}

/** Clusters that pass the filter and have a visible work; null while the overlaps are looked for. */
export function useVisibleClusters(): readonly RankedCluster[] | null {
  const isLookedFor = useAreLookedFor()
  const shown = useShownClusters()
  const visible = clustersMarked(shown ?? none, useVisibleClusterMask())
  return isLookedFor ? null : visible
}

/** How many those are; null while the overlaps are looked for. */
export function useVisibleClusterCount(): number | null {
  const isLookedFor = useAreLookedFor()
  const count = countMarked(useVisibleClusterMask())
  return isLookedFor ? null : count
}

/** Where there are no works, nothing is looked for. */
function useAreLookedFor(): boolean {
  const { project } = useProject()
  return useShownClusters() === undefined && project?.works !== 0
}
