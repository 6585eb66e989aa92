/** Clusters as features of the map: a soft outline and a rank number each. */
import type { ClusterId } from '../../shared/domain/ids.ts'
import type { ClusterRow, RankedCluster } from '../state/index.ts'
import type { Box } from './bounds-of.ts'
import { zoomsOfRanks } from './rank-zooms.ts'
import { softOutline } from './soft-outline.ts'
import { corners, positionsWithin } from './within-box.ts'
import type { DrawnOfWork } from './work-features.ts'

export interface ClusterProperties {
  readonly cluster: ClusterId
  readonly rank: number
  readonly status: ClusterRow['status']['is']
  /** The zoom from which its number is drawn. */
  readonly from: number
}
export type ClusterFeature = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.Point, ClusterProperties>

/** Metres around the works. */
const margin = 18

interface DrawnCluster extends RankedCluster {
  readonly from: number
  readonly features: ClusterFeature[]
}

/**
 * Outlines are the same as long as works, rank and status are: a step of the slider only chooses among them, and a bar
 * that is dragged in time changes few.
 */
const drawnBefore = new WeakMap<DrawnOfWork, Map<ClusterId, DrawnCluster>>()

/** The place of a cluster as a box in longitude and latitude. */
export type PlaceOfCluster = (cluster: Pick<ClusterRow, 'bounds'>) => Box

/**
 * An outline, and on its northern edge the point of the number, of each cluster: around its works where they meet, and not
 * around what lies between that place and the next. The best come first.
 */
export function clusterFeatures(
  clusters: readonly RankedCluster[],
  drawnOfWork: DrawnOfWork,
  placeOf: PlaceOfCluster,
): GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.Point, ClusterProperties> {
  const drawn = drawnBefore.get(drawnOfWork) ?? new Map<ClusterId, DrawnCluster>()
  drawnBefore.set(drawnOfWork, drawn)
  const zooms = zoomsOfRanks(clusters.map(({ cluster }) => placeOf(cluster)))
  const featuresOf = (ranked: RankedCluster, at: number) => {
    const from = zooms[at]!
    const known = drawn.get(ranked.cluster.id)
    if (known !== undefined && known.from === from && isDrawnAlike(known, ranked)) return known.features
    const features = draw(ranked, from, drawnOfWork, placeOf)
    drawn.set(ranked.cluster.id, { ...ranked, from, features })
    return features
  }
  return { type: 'FeatureCollection', features: clusters.flatMap(featuresOf) }
}

function isDrawnAlike(known: RankedCluster, { cluster, rank }: RankedCluster): boolean {
  if (known.cluster === cluster && known.rank === rank) return true
  const { status, works, bounds } = known.cluster
  return (
    known.rank === rank &&
    status.is === cluster.status.is &&
    bounds.every((side, at) => side === cluster.bounds[at]) &&
    works.length === cluster.works.length &&
    works.every((work, index) => work === cluster.works[index])
  )
}

function draw(
  { cluster, rank }: RankedCluster,
  from: number,
  drawnOfWork: DrawnOfWork,
  placeOf: PlaceOfCluster,
): ClusterFeature[] {
  const place = placeOf(cluster)
  const positions = cluster.works.flatMap((work) => {
    const drawn = drawnOfWork(work)
    return drawn === null ? [] : positionsWithin(drawn.place.geometry, place)
  })
  // Areas that fill the whole place have no border in it.
  const ring = softOutline(positions.length > 0 ? positions : corners(place), margin)
  if (ring === null) return []
  const properties: ClusterProperties = { cluster: cluster.id, rank, status: cluster.status.is, from }
  const top = ring.reduce((highest, corner) => ((corner[1] ?? 0) > (highest[1] ?? 0) ? corner : highest))
  return [
    { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties },
    { type: 'Feature', geometry: { type: 'Point', coordinates: top }, properties },
  ]
}
