/** Clusters as features of the map: a soft outline and a rank number each. */
import type { ClusterId } from '../../shared/domain/ids.ts'
import type { ClusterRow, RankedCluster } from '../state/index.ts'
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

interface DrawnCluster extends RankedCluster {
  readonly features: ClusterFeature[]
}

/**
 * Outlines are the same as long as works, rank and status are: a step of the slider only chooses among them, and a bar
 * that is dragged in time changes few.
 */
const drawnBefore = new WeakMap<DrawnOfWork, Map<ClusterId, DrawnCluster>>()

/** An outline, and on its northern edge the point of the number, of each cluster with a place. */
export function clusterFeatures(
  clusters: readonly RankedCluster[],
  drawnOfWork: DrawnOfWork,
): GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.Point, ClusterProperties> {
  const drawn = drawnBefore.get(drawnOfWork) ?? new Map<ClusterId, DrawnCluster>()
  drawnBefore.set(drawnOfWork, drawn)
  const featuresOf = (ranked: RankedCluster) => {
    const known = drawn.get(ranked.cluster.id)
    if (known !== undefined && isDrawnAlike(known, ranked)) return known.features
    const features = draw(ranked, drawnOfWork)
    drawn.set(ranked.cluster.id, { ...ranked, features })
    return features
  }
  // The outline of what stands apart would lie over half the map.
  const ranked = clusters.filter(({ cluster }) => cluster.apart === null)
  return { type: 'FeatureCollection', features: ranked.flatMap(featuresOf) }
}

function isDrawnAlike(known: RankedCluster, { cluster, rank }: RankedCluster): boolean {
  if (known.cluster === cluster && known.rank === rank) return true
  const { status, works } = known.cluster
  return (
    known.rank === rank &&
    status.is === cluster.status.is &&
    works.length === cluster.works.length &&
    works.every((work, index) => work === cluster.works[index])
  )
}

function draw({ cluster, rank }: RankedCluster, drawnOfWork: DrawnOfWork): ClusterFeature[] {
  const positions: [number, number][] = []
  for (const work of cluster.works) {
    const drawn = drawnOfWork(work)
    if (drawn !== null) eachPosition(drawn.place.geometry, (x, y) => positions.push([x, y]))
  }
  const ring = softOutline(positions, margin)
  if (ring === null) return []
  const properties: ClusterProperties = { cluster: cluster.id, rank, status: cluster.status.is }
  const top = ring.reduce((highest, corner) => ((corner[1] ?? 0) > (highest[1] ?? 0) ? corner : highest))
  return [
    { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties },
    { type: 'Feature', geometry: { type: 'Point', coordinates: top }, properties },
  ]
}
