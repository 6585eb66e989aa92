/** How works are marked that people try at other days: a broad glow in the amber of trying, under the work itself. */
import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from './map-look.ts'

const glow = 0.4

/** Layers for one source of works, to lie under those of the works. */
export function triedLayers(source: string, look: MapLook): LayerSpecification[] {
  return [
    {
      id: `${source}-glow`,
      source,
      type: 'line',
      filter: ['!', ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': look.accent,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 14, 14, 20, 17, 28],
        'line-opacity': glow,
      },
    },
    {
      id: `${source}-point-glow`,
      source,
      type: 'circle',
      filter: [
        'all',
        ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]],
        ['!', ['has', 'mark']],
      ],
      paint: { 'circle-color': look.accent, 'circle-radius': 18, 'circle-opacity': glow },
    },
  ]
}
