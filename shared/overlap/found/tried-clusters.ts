/** Clusters as they would be by what is tried, highest score first. */
import type { ListedCluster } from '../../domain/overlap.ts'
import type { TriedOverlaps } from '../../domain/tried-overlaps.ts'
import { laidAmong } from './laid-among.ts'

/** `clusters` are all as they stand, in the same order; those that nothing becomes of stay the very same objects. */
export function triedClusters(
  clusters: readonly ListedCluster[],
  { put, gone }: TriedOverlaps['clusters'],
): ListedCluster[] {
  const out = new Set([...gone, ...put.map(({ cluster }) => cluster.id)])
  const kept = clusters.filter(({ id }) => !out.has(id))
  return laidAmong(kept, put).map((one) => ('cluster' in one ? one.cluster : one))
}
