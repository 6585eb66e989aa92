/** Clusters as features of the map: a soft outline and a rank number each. */
import type { ClusterId } from '../../shared/domain/ids.ts'
import type { ClusterRow } from '../state/index.ts'
import { eachPosition } from './bounds-of.ts'
import { softOutline } from './soft-outline.ts'
import type { DrawnOfWork } from './work-features.ts'

export interface ClusterProperties {
  readonly cluster: ClusterId
  readonly rank: number
  readonly status: ClusterRow['status']['is']
}
export type ClusterFeature = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.Point, ClusterProperties>

/** Metres around the works. */
const margin = 18

/** An outline, and on its northern edge the point of the number, of each cluster with a place; `rank` counts from 1 in the engine's order. */
export function clusterFeatures(
  clusters: readonly { readonly cluster: ClusterRow; readonly rank: number }[],
  drawnOfWork: DrawnOfWork,
): GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.Point, ClusterProperties> {
  return { type: 'FeatureCollection', features: clusters.flatMap((one) => pairOf(one, drawnOfWork)) }
}

function pairOf(
  { cluster, rank }: { readonly cluster: ClusterRow; readonly rank: number },
  drawnOfWork: DrawnOfWork,
): ClusterFeature[] {
  const positions: [number, number][] = []
  for (const work of cluster.works) {
    const drawn = drawnOfWork(work)
    if (drawn !== null) eachPosition(drawn.place.geometry, (x, y) => positions.push([x, y]))
  }
  const ring = softOutline(positions, margin)
  if (ring === null) return []
  const properties: ClusterProperties = { cluster: cluster.id, rank, status: cluster.status.is }
  const outline: ClusterFeature = {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties,
  }
  const top = ring.reduce((highest, corner) => ((corner[1] ?? 0) > (highest[1] ?? 0) ? corner : highest))
  return [outline, { type: 'Feature', geometry: { type: 'Point', coordinates: top }, properties }]
}
