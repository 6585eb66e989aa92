/** Whether the last tile of the basemap that was asked for came: one from the internet may not. */
import type { ErrorEvent, Map as MapLibre, MapSourceDataEvent } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { basemapSource } from './basemap-layers.ts'

export function useIsReached(map: MapLibre, version: string | undefined): boolean {
  const [lost, setLost] = useState<string | null>(null)
  useEffect(() => {
    const fail = (event: ErrorEvent & { sourceId?: string }) => {
      if (event.sourceId === basemapSource) setLost(version ?? null)
      else console.error(event.error)
    }
    const come = ({ sourceId, tile }: MapSourceDataEvent) => {
      if (sourceId === basemapSource && tile !== undefined) setLost(null)
    }
    map.on('error', fail)
    map.on('sourcedata', come)
    return () => {
      map.off('error', fail)
      map.off('sourcedata', come)
    }
  }, [map, version])
  return lost === null || lost !== version
}
