/** How a shape looks while it is drawn by hand: a work being placed, an area to choose works in. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapLook } from './map-look.ts'

/** On a casing of paper, so that it is seen over every work; not in the colour of any discipline. */
export function drawnLayers(source: string, look: MapLook): LayerSpecification[] {
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
      paint: { 'fill-color': look.accent, 'fill-opacity': 0.25 },
    },
    {
      id: `${source}-casing`,
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: round,
      paint: { 'line-color': look.paper, 'line-width': 8 },
    },
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: round,
      paint: { 'line-color': look.accent, 'line-width': 4 },
    },
    {
      id: `${source}-point`,
      source,
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': look.accent,
        'circle-radius': 6,
        'circle-stroke-color': look.paper,
        'circle-stroke-width': 2,
      },
    },
  ]
}
