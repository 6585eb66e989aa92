/** Clusters as features of the map: a soft outline and a rank number each. */
import type { ClusterId } from '../../shared/domain/ids.ts'
import type { ClusterRow } from '../state/index.ts'
import { boundsOf, eachPosition } from './bounds-of.ts'
import { softOutline } from './soft-outline.ts'
import type { FeatureOfWork } from './work-features.ts'

export interface ClusterProperties {
  readonly cluster: ClusterId
  readonly rank: number
  readonly status: ClusterRow['status']['is']
}
export type ClusterFeature = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.Point, ClusterProperties>

/** Metres around the works. */
const margin = 18

/** An outline and a point for the number of each cluster with a place; `rank` counts from 1 in the engine's order. */
export function clusterFeatures(
  clusters: readonly { readonly cluster: ClusterRow; readonly rank: number }[],
  featureOfWork: FeatureOfWork,
): GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.Point, ClusterProperties> {
  return { type: 'FeatureCollection', features: clusters.flatMap((one) => pairOf(one, featureOfWork)) }
}

function pairOf(
  { cluster, rank }: { readonly cluster: ClusterRow; readonly rank: number },
  featureOfWork: FeatureOfWork,
): ClusterFeature[] {
  const positions: [number, number][] = []
  for (const work of cluster.works) {
    const feature = featureOfWork(work)
    if (feature !== null) eachPosition(feature.geometry, (x, y) => positions.push([x, y]))
  }
  const ring = softOutline(positions, margin)
  if (ring === null) return []
  const properties: ClusterProperties = { cluster: cluster.id, rank, status: cluster.status.is }
  const outline: ClusterFeature = {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties,
  }
  const [west, south, east, north] = boundsOf([outline]) ?? [0, 0, 0, 0]
  const middle = [(west + east) / 2, (south + north) / 2]
  return [outline, { type: 'Feature', geometry: { type: 'Point', coordinates: middle }, properties }]
}
