/** Brings a place into view. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { Box } from './bounds-of.ts'

/** Fits a box with room around it; moves there in a quarter of a second, or at once when less motion was asked for. */
export function lookAt(map: MapLibre, box: Box, moving = true): void {
  const still = !moving || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  map.fitBounds(box, { padding: 72, maxZoom: nearest, duration: still ? 0 : 250 })
}

/** Whether the box lies in view and is large enough there to be looked at, so that the map need not move. */
export function isWellInView(map: MapLibre, [west, south, east, north]: Box): boolean {
  const view = map.getBounds()
  if (!view.contains([west, south]) || !view.contains([east, north])) return false
  const share = Math.max(
    (east - west) / (view.getEast() - view.getWest()),
    (north - south) / (view.getNorth() - view.getSouth()),
  )
  return share > enough || map.getZoom() >= nearest
}

/** Closer than this, a street and its neighbours fill the map: no need to go on. */
const nearest = 16.4
/** Share of the view, in its larger direction. */
const enough = 0.3
