/** How counts of clusters are drawn: a ring that grows with what it counts, quieter than a rank. */
import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../map-look.ts'

export function countLayers(source: string, look: MapLook, share: number): LayerSpecification[] {
  return [
    {
      id: `${source}-ring`,
      source,
      type: 'circle',
      layout: { 'circle-sort-key': ['-', ['get', 'best']] },
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['log10', ['get', 'count']], 0, 10, 3.5, 21],
        'circle-color': look.paper,
        'circle-opacity': 0.86 * share,
        'circle-stroke-color': look.accent,
        'circle-stroke-width': 1.25,
        'circle-stroke-opacity': share,
      },
    },
    {
      id: `${source}-text`,
      source,
      type: 'symbol',
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': ['Inter Variable'],
        'text-size': 11,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': look.accent, 'text-opacity': share },
    },
  ]
}
