/** Brings a place into view. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { Box } from './bounds-of.ts'

/** Fits a box with room around it; moves there in a quarter of a second, or at once when less motion was asked for. */
export function lookAt(map: MapLibre, box: Box, moving = true): void {
  const still = !moving || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  map.fitBounds(box, { padding: 48, maxZoom: 17, duration: still ? 0 : 250 })
}

/** Whether the box lies in view already, so that the map need not move. */
export function isInView(map: MapLibre, [west, south, east, north]: Box): boolean {
  const view = map.getBounds()
  return view.contains([west, south]) && view.contains([east, north])
}
