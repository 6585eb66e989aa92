/**
 * Works on one line are drawn side by side at the height of a street, so that all are to be seen and reached. Which lies
 * where is worked out for what is in view: it follows what can be seen, not how much there is.
 */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect } from 'react'
import { lanesOf, sideOf } from '../../shared/geo/lanes.ts'
import { boundsOf } from './bounds-of.ts'
import type { WorkFeature, WorkFeatures } from './work-features.ts'

/** From where lines on one street can be told apart. */
export const laneZoom = 14.5
/** More in view than this is no street. */
const mostInView = 4_000

/** Gives the lines of `works` that are in view their lanes, in each of `sources`, whenever the map comes to rest. */
export function useLanes(map: MapLibre, works: WorkFeatures, sources: readonly string[]): void {
  useEffect(() => {
    const give = () => {
      if (map.getZoom() < laneZoom) return
      const lines = works.features.filter((one): one is WorkFeature => isLine(one) && isInView(map, one))
      if (lines.length > mostInView) return
      const parts = lines.map(inMetres)
      const lanes = lanesOf(parts)
      lines.forEach(({ properties: { work } }, at) => {
        const lane = (lanes[at] ?? 0) * sideOf(parts[at] ?? [])
        // Not there while the map is being made again after its graphics were lost.
        for (const source of sources)
          if (map.getSource(source) !== undefined) map.setFeatureState({ source, id: work }, { lane })
      })
    }
    give()
    map.on('moveend', give)
    return () => void map.off('moveend', give)
  }, [map, works, sources])
}

function isLine({ geometry: { type } }: WorkFeature): boolean {
  return type === 'LineString' || type === 'MultiLineString'
}

const boxes = new WeakMap<WorkFeature, ReturnType<typeof boundsOf>>()

function isInView(map: MapLibre, feature: WorkFeature): boolean {
  const known = boxes.get(feature)
  const box = known === undefined ? boundsOf([feature]) : known
  if (known === undefined) boxes.set(feature, box)
  if (box === null) return false
  const [west, south, east, north] = box
  const seen = map.getBounds()
  return (
    west <= seen.getEast() && east >= seen.getWest() && south <= seen.getNorth() && north >= seen.getSouth()
  )
}

/** Metres that are right to each other near by, which is all that lanes need. */
function inMetres({ geometry }: WorkFeature): GeoJSON.Position[][] {
  const parts =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : []
  return parts.map((part) =>
    part.map(([x = 0, y = 0]) => [x * 111_320 * Math.cos((y * Math.PI) / 180), y * 110_574]),
  )
}
