/** How clusters are drawn: a soft outline with its rank number; the chosen one in full. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { ClusterId } from '../../shared/domain/ids.ts'
import type { MapLook } from './map-look.ts'

export const clusterSource = 'clusters'

/** Outlines, to lie under the works. `chosen` stands out; with `stepped` the others step back. */
export function clusterOutlineLayers(
  look: MapLook,
  chosen: ClusterId | null,
  stepped: boolean,
): LayerSpecification[] {
  const isChosen = chosenIs(chosen)
  return [
    {
      id: 'clusters-fill',
      source: clusterSource,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': look.cluster,
        'fill-opacity': ['case', isChosen, 0.12, stepped ? 0.015 : 0.05],
      },
    },
    {
      id: 'clusters-line',
      source: clusterSource,
      type: 'line',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'line-color': look.cluster,
        'line-width': ['case', isChosen, 2.5, 1],
        'line-opacity': ['case', isChosen, 1, stepped ? 0.2 : 0.45],
      },
    },
  ]
}

/** Rank numbers, to lie on top; the first of a place wins when there is no room for all. */
export function clusterRankLayers(
  look: MapLook,
  chosen: ClusterId | null,
  stepped: boolean,
): LayerSpecification[] {
  const isChosen = chosenIs(chosen)
  return [
    {
      id: 'clusters-rank',
      source: clusterSource,
      type: 'symbol',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'icon-image': ['case', isChosen, 'rank-chosen', 'rank'],
        'text-field': ['to-string', ['get', 'rank']],
        'text-font': ['Inter Variable'],
        'text-size': 12,
        'symbol-sort-key': ['case', isChosen, 0, ['get', 'rank']],
        'icon-padding': 1,
        'text-padding': 0,
        'symbol-z-order': 'source',
      },
      paint: {
        'text-color': ['case', isChosen, look.accentInk, look.accent],
        'text-opacity': ['case', isChosen, 1, stepped ? 0.45 : 1],
        'icon-opacity': ['case', isChosen, 1, stepped ? 0.45 : 1],
      },
    },
  ]
}

function chosenIs(chosen: ClusterId | null): ExpressionSpecification {
  return ['==', ['get', 'cluster'], chosen ?? '']
}
