/** How old and new places are drawn: old dashed in ink, new solid in the accent, the rest faint. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../../map/map-look.ts'

const isPoint: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]]
const isArea: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]
const isOld: ExpressionSpecification = ['==', ['get', 'part'], 'was']
const isNew: ExpressionSpecification = ['!=', ['get', 'part'], 'was']
const round = { 'line-cap': 'round', 'line-join': 'round' } as const

/** Layers of the sources `others` and `chosen`, lowest first. */
export function outlineLayers(look: MapLook): LayerSpecification[] {
  return [...otherLayers(look), ...newLayers(look), ...oldLayers(look)]
}

function otherLayers(look: MapLook): LayerSpecification[] {
  const source = 'others'
  return [
    {
      id: 'others-fill',
      source,
      type: 'fill',
      filter: isArea,
      paint: { 'fill-color': look.accent, 'fill-opacity': 0.1 },
    },
    {
      id: 'others-line',
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: round,
      paint: { 'line-color': look.accent, 'line-width': 2.5, 'line-opacity': 0.55 },
    },
    {
      id: 'others-point',
      source,
      type: 'circle',
      filter: isPoint,
      paint: { 'circle-color': look.accent, 'circle-radius': 4, 'circle-opacity': 0.55 },
    },
  ]
}

function newLayers(look: MapLook): LayerSpecification[] {
  const source = 'chosen'
  return [
    {
      id: 'new-fill',
      source,
      type: 'fill',
      filter: ['all', isArea, isNew],
      paint: { 'fill-color': look.accent, 'fill-opacity': 0.22 },
    },
    {
      id: 'new-casing',
      source,
      type: 'line',
      filter: ['all', ['!', isPoint], isNew],
      layout: round,
      paint: { 'line-color': look.paper, 'line-width': 8 },
    },
    {
      id: 'new-line',
      source,
      type: 'line',
      filter: ['all', ['!', isPoint], isNew],
      layout: round,
      paint: { 'line-color': look.accent, 'line-width': 5 },
    },
    {
      id: 'new-point',
      source,
      type: 'circle',
      filter: ['all', isPoint, isNew],
      paint: {
        'circle-color': look.accent,
        'circle-radius': 8,
        'circle-stroke-color': look.paper,
        'circle-stroke-width': 2,
      },
    },
  ]
}

/** On top of the new ones: where both run together, the dashes still show. */
function oldLayers(look: MapLook): LayerSpecification[] {
  const source = 'chosen'
  return [
    {
      id: 'old-casing',
      source,
      type: 'line',
      filter: ['all', ['!', isPoint], isOld],
      layout: round,
      paint: { 'line-color': look.paper, 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: 'old-line',
      source,
      type: 'line',
      filter: ['all', ['!', isPoint], isOld],
      paint: { 'line-color': look.ink, 'line-width': 2.5, 'line-dasharray': [3, 2] },
    },
    {
      id: 'old-point',
      source,
      type: 'circle',
      filter: ['all', isPoint, isOld],
      paint: {
        'circle-color': look.paper,
        'circle-opacity': 0.6,
        'circle-radius': 8,
        'circle-stroke-color': look.ink,
        'circle-stroke-width': 2,
      },
    },
  ]
}
