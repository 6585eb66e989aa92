/** Which clusters are drawn one by one, and where they are only counted: as many as can be told apart in what is seen. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useMemo } from 'react'
import { longitudeLatitude, projector } from '../../../shared/geo/crs.ts'
import { useProject } from '../../api/index.ts'
import type { RankedCluster } from '../../state/index.ts'
import type { Box } from '../bounds-of.ts'
import { useMapView, widened } from '../use-map-view.ts'
import { countClusters } from './count-clusters.ts'
import type { PlacedCount } from './count-layer.ts'
import { pixelsPerUnit } from './overview-view.ts'

/** More than these in view are counted. */
const mostDrawn = 300
/** Up to here all of them are drawn, wherever one looks. */
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

export function useDrawnClusters(map: MapLibre, ranked: readonly RankedCluster[]): DrawnClusters {
  const { project } = useProject()
  const crs = project?.crs ?? longitudeLatitude
  const isMany = ranked.length > few
  const view = useMapView(map, isMany)
  return useMemo(() => {
    if (!isMany) return { drawn: ranked, counts: none }
    if (view === null) return { drawn: none, counts: none }
    const here = clustersIn(ranked, inMetres(view.seen, crs))
    const around = clustersIn(ranked, inMetres(widened(view.seen, beside), crs))
    if (here.length <= mostDrawn) return { drawn: around, counts: none }
    const middle = ((view.seen[1] + view.seen[3]) / 2) * (Math.PI / 180)
    const metresPerPixel = (aroundTheWorld * Math.cos(middle)) / pixelsPerUnit(Math.floor(view.zoom * 2) / 2)
    const toDegrees = projector(crs, longitudeLatitude)
    const counts = countClusters(around, spotSize * metresPerPixel)
      .toSorted((one, other) => other.best - one.best)
      .map(({ at, count }): PlacedCount => ({ at: toDegrees(...at), count }))
    return { drawn: none, counts }
  }, [isMany, ranked, view, crs])
}

const none: readonly never[] = []

function clustersIn(ranked: readonly RankedCluster[], [west, south, east, north]: Box): RankedCluster[] {
  return ranked.filter(({ cluster: { bounds } }) => {
    const [left, bottom, right, top] = bounds
    return left <= east && right >= west && bottom <= north && top >= south
  })
}

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
