/** What a trial comes to: everything that would become of pairs and clusters, beside what it is now. */
import type { WorkId } from '../../shared/domain/ids.ts'
import type { FoundPair, ListedCluster } from '../../shared/domain/overlap.ts'
import type { TriedOverlaps } from '../../shared/domain/tried-overlaps.ts'

/** Null before: it is not there; null after: it would be there no more. */
export interface NetChange<Thing> {
  readonly was: Thing | null
  readonly becomes: Thing | null
}

/** By the key of what changes. */
export type NetChanges<Thing> = ReadonlyMap<string, NetChange<Thing>>

/** By both works, `wasBetween` telling what stands. */
export function netPairs(
  { put, gone }: TriedOverlaps['pairs'],
  wasBetween: (one: WorkId, other: WorkId) => FoundPair | null,
): NetChanges<FoundPair> {
  const change = (a: WorkId, b: WorkId, becomes: FoundPair | null) =>
    [`${a} ${b}`, { was: wasBetween(a, b), becomes }] as const
  return new Map([
    ...put.map((pair) => change(pair.a, pair.b, pair)),
    ...gone.map(([a, b]) => change(a, b, null)),
  ])
}

/** By their ids; `clusters` are all that stand. */
export function netClusters(
  { put, gone }: TriedOverlaps['clusters'],
  clusters: readonly ListedCluster[],
): NetChanges<ListedCluster> {
  const becomes = new Map([
    ...gone.map((id) => [id, null] as const),
    ...put.map(({ cluster }) => [cluster.id, cluster] as const),
  ])
  const were = new Map(clusters.filter(({ id }) => becomes.has(id)).map((cluster) => [cluster.id, cluster]))
  return new Map(
    Array.from(becomes, ([id, cluster]) => [id, { was: were.get(id) ?? null, becomes: cluster }]),
  )
}
