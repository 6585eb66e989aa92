/** The basemap on the map: the lowest of all. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect } from 'react'
import type { TilesAbout } from '../../../shared/domain/basemap.ts'
import type { MapLook } from '../map-look.ts'
import { basemapEnd, canDraw, putLayers, takeAway } from '../put-layers.ts'
import { basemapLayers, basemapSource, basemapSourceOf } from './basemap-layers.ts'

interface BasemapGroundProps {
  readonly map: MapLibre
  readonly about: TilesAbout
  /** Names the tiles; others have another. */
  readonly version: string
  readonly look: MapLook
}

export function BasemapGround({ map, about, version, look }: BasemapGroundProps) {
  useEffect(() => {
    if (!canDraw(map)) return undefined
    map.addSource(basemapSource, basemapSourceOf(about, addressOf(version)))
    return () => takeAway(map, [basemapSource])
  }, [map, about, version])
  // After the source: effects run in the order in which they stand.
  useEffect(() => {
    if (canDraw(map) && map.getSource(basemapSource) !== undefined)
      putLayers(map, basemapLayers(about, look), basemapEnd)
  }, [map, about, version, look])
  return null
}

/** Whole, as the thread that fetches tiles has no page that it could be relative to. */
function addressOf(version: string): string {
  return `${location.origin}/basemap/${version}/{z}/{x}/{y}`
}
