/** Which clusters are drawn one by one, and where they are only counted: as many as can be told apart in what is seen. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useMemo } from 'react'
import { longitudeLatitude, projector } from '../../../shared/geo/crs.ts'
import { useProject } from '../../api/index.ts'
import { useVisibleClusterMask, type ClusterRow, type RankedCluster } from '../../state/index.ts'
import type { Box } from '../bounds-of.ts'
import { useMapView, widened } from '../use-map-view.ts'
import { clustersAround, clusterSpots, countClusters, countSeen } from './count-clusters.ts'
import type { PlacedCount } from './count-layer.ts'
import { pixelsPerUnit } from './overview-view.ts'

/** More than these in view are counted. */
const mostDrawn = 300
/** Up to here all of them are drawn, wherever one looks: as many as there are, so that a step of the slider changes nothing of that. */
const few = 1_500
/** Pixels between two counts, about. */
const spotSize = 96
/** Clusters this share of the view beyond it are drawn too, for the next move. */
const beside = 0.4
const aroundTheWorld = 40_075_016

export interface DrawnClusters {
  readonly drawn: readonly RankedCluster[]
  /** The best of them last. */
  readonly counts: readonly PlacedCount[]
}

/**
 * @param all of the project, the best first
 * @param ranked those that are on screen
 */
export function useDrawnClusters(
  map: MapLibre,
  all: readonly ClusterRow[],
  ranked: readonly RankedCluster[],
): DrawnClusters {
  const visible = useVisibleClusterMask()
  const { project } = useProject()
  const crs = project?.crs ?? longitudeLatitude
  const isMany = all.length > few
  const view = useMapView(map, isMany)
  const toDegrees = useMemo(() => projector(crs, longitudeLatitude), [crs])
  const spots = useMemo(() => {
    if (view === null) return null
    const middle = ((view.seen[1] + view.seen[3]) / 2) * (Math.PI / 180)
    const metresPerPixel = (aroundTheWorld * Math.cos(middle)) / pixelsPerUnit(Math.floor(view.zoom * 2) / 2)
    const around = inMetres(widened(view.seen, beside), crs)
    return clusterSpots(all, inMetres(view.seen, crs), around, spotSize * metresPerPixel)
  }, [all, view, crs])
  return useMemo(() => {
    if (!isMany) return { drawn: ranked, counts: none }
    if (spots === null) return { drawn: none, counts: none }
    if (countSeen(spots, visible) <= mostDrawn) return { drawn: clustersAround(ranked, spots), counts: none }
    const counts = countClusters(spots, visible)
      .sort((one, other) => other.best - one.best)
      .map(({ at, count }): PlacedCount => ({ at: toDegrees(...at), count }))
    return { drawn: none, counts }
  }, [isMany, ranked, spots, visible, toDegrees])
}

const none: readonly never[] = []

/** The box around a view in the project's metres, whose sides are not straight there. */
function inMetres([west, south, east, north]: Box, crs: string): Box {
  const toMetres = projector(longitudeLatitude, crs)
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const longitude of [west, (west + east) / 2, east])
    for (const latitude of [south, (south + north) / 2, north]) {
      const [x, y] = toMetres(longitude, latitude)
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  return box
}
