/** What was found in the project by its own rules, and what is looked at of it. It is held packed; objects are made for what is shown. */
import { useIsFetching } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ClusterId, WorkId } from '../../shared/domain/ids.ts'
import type { SeenPair } from '../../shared/domain/overlap.ts'
import { brokenRests, type BrokenRest } from '../../shared/domain/street-closing.ts'
import type { WaterBetween } from '../../shared/domain/water-between.ts'
import { clustersOn } from '../../shared/overlap/clusters/status-on.ts'
import type { FoundOverlaps } from '../../shared/overlap/found/found-overlaps.ts'
import { unpackOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'
import { clustersOfRow, positionOfCluster, rowOf, rowsOf } from '../../shared/overlap/found/rows-of.ts'
import { seePairs } from '../../shared/overlap/found/see-pairs.ts'
import { tellCluster, type ToldOfCluster } from '../../shared/overlap/found/tell-cluster.ts'
import { withChanges } from '../../shared/overlap/found/with-changes.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { today } from '../../shared/time/today.ts'
import { ask } from './ask.ts'
import { readPacked } from './read-packed.ts'
import { useJobCall } from './use-call.ts'
import { useProject } from './use-project.ts'
import { useCombinations, useWorks } from './use-project-data.ts'

type HeldOverlaps = FoundOverlaps & { readonly revision: number }

const nothing = {}

/** Pairs, clusters and closings of the project with its own settings; of a change only what became of them is asked. */
export function useOverlaps() {
  const { project } = useProject()
  const enabled = project !== null && project.works > 0
  const call = useJobCall('overlap.find', nothing, { enabled, follow: followOverlaps, take: takeOverlaps })
  return { ...call, data: call.data && standingOn(call.data, today()) }
}

/** Whether somebody in the window waits for them; does not ask for them itself. */
export function useAreOverlapsLookedFor(): boolean {
  return useIsFetching({ queryKey: ['overlap.find'] }) > 0
}

const standing = new WeakMap<HeldOverlaps, { readonly day: CalendarDate; readonly found: HeldOverlaps }>()

/** What was found, with what people decided as it stands on this day; one and the same for all who ask. */
function standingOn(found: HeldOverlaps, day: CalendarDate): HeldOverlaps {
  const known = standing.get(found)
  if (known?.day === day) return known.found
  const clusters = clustersOn(found.clusters, day)
  const made = clusters === found.clusters ? found : { ...found, clusters }
  standing.set(found, { day, found: made })
  return made
}

async function takeOverlaps(_: unknown, signal: AbortSignal): Promise<HeldOverlaps> {
  return unpackOverlaps(await readPacked('/overlaps', signal))
}

async function followOverlaps(last: HeldOverlaps, signal: AbortSignal): Promise<HeldOverlaps | null> {
  const { revision, changes } = await ask('overlap.changes', { since: last.revision }, { signal })
  return changes && { ...withChanges(last, changes), revision }
}

/** Pairs as people look at them. */
export interface PairsToSee {
  /** All that any of these works stands in, in the order of ids. */
  of(works: Iterable<WorkId>): SeenPair[]
  /** Null: they are no pair. */
  between(one: WorkId, other: WorkId): SeenPair | null
}

const noPairs: PairsToSee = { of: () => [], between: () => null }

/** Stays the same as long as nothing that pairs are made of changes. */
export function usePairs(): PairsToSee {
  const { data: found } = useOverlaps()
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  return useMemo(() => {
    if (found === undefined) return noPairs
    const records = { workById, combinations }
    return {
      of: (works) => seePairs(found, rowsOf(found, works), records),
      between: (one, other) => {
        const row = rowOf(found, one, other)
        return row < 0 ? null : (seePairs(found, [row], records)[0] ?? null)
      },
    }
  }, [found, workById, combinations])
}

/** What there is to say of a cluster that is looked at, with its place in the ranking from 0; null when it is not there. */
export function useToldCluster(id: ClusterId): (ToldOfCluster & { readonly at: number }) | null {
  const { project } = useProject()
  const { data: found } = useOverlaps()
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  return useMemo(() => {
    const at = found === undefined ? -1 : positionOfCluster(found, id)
    if (found === undefined || at < 0) return null
    const records = { workById, combinations, parties: project?.parties ?? [] }
    return { at, ...tellCluster(found, at, records) }
  }, [found, id, workById, combinations, project])
}

const noRests: ReadonlyMap<WorkId, readonly BrokenRest[]> = new Map()

/** Of every work that opens a street within its dig rest: which, with and without an exception. */
export function useBrokenRests(): ReadonlyMap<WorkId, readonly BrokenRest[]> {
  const { data } = useOverlaps()
  return useMemo(
    () => (data === undefined ? noRests : Map.groupBy(brokenRests(data.closings), ({ work }) => work)),
    [data],
  )
}

const noWater: readonly WaterBetween[] = []

/** The pairs of a kansengebied between which water lies. */
export function useWaterOf(cluster: ClusterId): readonly WaterBetween[] {
  const { data } = useOverlaps()
  return (data === undefined ? undefined : waterByCluster(data).get(cluster)) ?? noWater
}

const known = new WeakMap<FoundOverlaps, ReadonlyMap<ClusterId, readonly WaterBetween[]>>()

/** Made once of every answer, since every row of a list asks. */
function waterByCluster(found: FoundOverlaps): ReadonlyMap<ClusterId, readonly WaterBetween[]> {
  const made = known.get(found)
  if (made !== undefined) return made
  const byCluster = new Map<ClusterId, WaterBetween[]>()
  for (const water of found.water)
    for (const at of clustersOfRow(found, rowOf(found, water.a, water.b))) {
      const cluster = found.clusters[at]
      if (cluster) byCluster.set(cluster.id, [...(byCluster.get(cluster.id) ?? []), water])
    }
  known.set(found, byCluster)
  return byCluster
}
