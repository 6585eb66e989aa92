/** What the map shows, followed as it comes to rest: for what is drawn only where it is seen. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import type { Box } from './bounds-of.ts'

export interface MapView {
  /** In longitude and latitude. */
  readonly seen: Box
  readonly zoom: number
}

/** Null while it is not `wanted`. */
export function useMapView(map: MapLibre, wanted: boolean): MapView | null {
  const [view, setView] = useState<MapView | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    const follow = () => {
      const bounds = map.getBounds()
      setView({
        seen: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
        zoom: map.getZoom(),
      })
    }
    follow()
    map.on('moveend', follow)
    map.on('resize', follow)
    return () => {
      map.off('moveend', follow)
      map.off('resize', follow)
    }
  }, [map, wanted])
  return wanted ? view : null
}

/** The box with this share of its sides around it. */
export function widened([west, south, east, north]: Box, share: number): Box {
  const [across, up] = [(east - west) * share, (north - south) * share]
  return [west - across, south - up, east + across, north + up]
}
