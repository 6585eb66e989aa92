/** Keeps a layer of our own on the map while it has something to draw, and tells it what. */
import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { canDraw } from '../put-layers.ts'

/**
 * @param make a layer that is on no map yet; the same function as long as the map is the same
 * @param drawn what it draws; null takes it from the map
 * @param before the layer of the map that it lies under
 */
export function useCustomLayer<Drawn>(
  map: MapLibre,
  make: () => CustomLayerInterface & { show(drawn: Drawn | null): void },
  drawn: Drawn | null,
  before: string,
): void {
  const layer = useRef<ReturnType<typeof make> | null>(null)
  const isWanted = drawn !== null
  useEffect(() => {
    if (!isWanted || !canDraw(map) || map.getLayer(before) === undefined) return undefined
    const made = make()
    layer.current = made
    map.addLayer(made, before)
    return () => {
      layer.current = null
      // The map itself may be gone, or its graphics.
      if (canDraw(map) && map.getLayer(made.id) !== undefined) map.removeLayer(made.id)
    }
  }, [map, make, isWanted, before])
  useEffect(() => layer.current?.show(drawn), [drawn])
}
