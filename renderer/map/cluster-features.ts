/** Clusters as features of the map: a soft outline and a rank number each. */
import type { ClusterId } from '../../shared/domain/ids.ts'
import type { ClusterRow, RankedCluster } from '../state/index.ts'
import type { Box } from './bounds-of.ts'
import { zoomsOfRanks } from './rank-zooms.ts'
import { softOutline } from './soft-outline.ts'
import { corners, positionsWithin } from './within-box.ts'
import type { DrawnOfWork } from './work-features.ts'

export interface ClusterProperties {
  /** Unlike that of any other feature. */
  readonly key: string
  readonly cluster: ClusterId
  readonly rank: number
  readonly status: ClusterRow['status']['is']
  /** The zoom from which its number is drawn. */
  readonly from: number
}
export type ClusterFeature = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.Point, ClusterProperties>

/** Metres around the works. */
const margin = 18

/** Where a cluster lies on the map. */
interface Ground {
  readonly outline: GeoJSON.Polygon
  readonly top: GeoJSON.Point
}

interface DrawnCluster extends RankedCluster {
  readonly from: number
  /** Null: too small to be drawn. */
  readonly ground: Ground | null
  readonly features: ClusterFeature[]
}

/**
 * Features are the same as long as works, rank and status are: a step of the slider only chooses among them, and a bar
 * that is dragged in time changes few. Their places stay the same whatever becomes of rank and status.
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
    const { cluster, rank } = ranked
    const from = zooms[at]!
    const known = drawn.get(cluster.id)
    const isThere = known !== undefined && liesAlike(known.cluster, cluster)
    const isSaid =
      known?.rank === rank && known.from === from && known.cluster.status.is === cluster.status.is
    if (isThere && isSaid) return known.features
    const ground = isThere ? known.ground : groundOf(cluster, drawnOfWork, placeOf)
    const features = ground === null ? [] : draw(ranked, from, ground)
    drawn.set(cluster.id, { ...ranked, from, ground, features })
    return features
  }
  return { type: 'FeatureCollection', features: clusters.flatMap(featuresOf) }
}

function liesAlike(one: ClusterRow, other: ClusterRow): boolean {
  if (one === other) return true
  return (
    one.bounds.every((side, at) => side === other.bounds[at]) &&
    one.works.length === other.works.length &&
    one.works.every((work, index) => work === other.works[index])
  )
}

function groundOf(cluster: ClusterRow, drawnOfWork: DrawnOfWork, placeOf: PlaceOfCluster): Ground | null {
  const place = placeOf(cluster)
  const positions = cluster.works.flatMap((work) => {
    const drawn = drawnOfWork(work)
    return drawn === null ? [] : positionsWithin(drawn.place.geometry, place)
  })
  // Areas that fill the whole place have no border in it.
  const ring = softOutline(positions.length > 0 ? positions : corners(place), margin)
  if (ring === null) return null
  const top = ring.reduce((highest, corner) => ((corner[1] ?? 0) > (highest[1] ?? 0) ? corner : highest))
  return { outline: { type: 'Polygon', coordinates: [ring] }, top: { type: 'Point', coordinates: top } }
}

function draw({ cluster, rank }: RankedCluster, from: number, { outline, top }: Ground): ClusterFeature[] {
  const properties = { cluster: cluster.id, rank, status: cluster.status.is, from }
  return [
    { type: 'Feature', geometry: outline, properties: { ...properties, key: `${cluster.id} outline` } },
    { type: 'Feature', geometry: top, properties: { ...properties, key: `${cluster.id} top` } },
  ]
}
