/** Where two works meet, as the list of kansengebieden stands now. */
import type { WorkId } from '../../shared/domain/ids.ts'
import { areaOfPlaceIn } from '../../shared/overlap/found/area-of-place.ts'
import { unpackOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'

/** `packed`: the overlaps. The works of the kansengebied in which two meet; null: they meet in none. */
export function clusterWhereMeet(
  packed: ArrayBuffer,
): (work: WorkId, met: WorkId) => readonly WorkId[] | null {
  const found = unpackOverlaps(packed)
  const areaOf = areaOfPlaceIn(found)
  const byId = new Map(found.clusters.map((cluster) => [cluster.id, cluster.works]))
  return (work, met) => {
    const area = areaOf({ work, other: met })
    return (area && byId.get(area)) ?? null
  }
}
