/** How clusters are drawn: a soft outline with its rank number; the chosen one in full. */
import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from './map-look.ts'

/** `stepped`: something else is chosen; `chosen`: this is the source of the chosen cluster alone. */
export type ClusterEmphasis = 'all' | 'stepped' | 'chosen'

const strengths: Readonly<
  Record<ClusterEmphasis, { fill: number; line: number; width: number; rank: number }>
> = {
  all: { fill: 0.05, line: 0.45, width: 1, rank: 1 },
  stepped: { fill: 0.015, line: 0.2, width: 1, rank: 0.45 },
  chosen: { fill: 0.1, line: 1, width: 2.5, rank: 1 },
}

/** Outlines of a source, to lie under the works. */
export function clusterOutlineLayers(
  source: string,
  look: MapLook,
  emphasis: ClusterEmphasis,
): LayerSpecification[] {
  const { fill, line, width } = strengths[emphasis]
  return [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      // Where outlines lie on one another, in one order, however they came there.
      layout: { 'fill-sort-key': ['get', 'rank'] },
      paint: { 'fill-color': look.accent, 'fill-opacity': fill },
    },
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['==', ['geometry-type'], 'Polygon'],
      layout: { 'line-sort-key': ['get', 'rank'] },
      paint: { 'line-color': look.accent, 'line-width': width, 'line-opacity': line },
    },
  ]
}

/** Rank numbers of a source, to lie on top; the first of a place wins when there is no room for all. */
export function clusterRankLayer(
  source: string,
  look: MapLook,
  emphasis: ClusterEmphasis,
): LayerSpecification {
  const isChosen = emphasis === 'chosen'
  const { rank } = strengths[emphasis]
  return {
    id: `${source}-rank`,
    source,
    type: 'symbol',
    filter: ['all', ['==', ['geometry-type'], 'Point'], ['>=', ['zoom'], ['get', 'from']]],
    layout: {
      'icon-image': isChosen ? 'rank-chosen' : 'rank',
      'text-field': ['to-string', ['get', 'rank']],
      'text-font': ['Inter Variable'],
      // Four figures are wider than the ring: smaller, and with a halo that keeps them apart from it.
      'text-size': ['step', ['get', 'rank'], 11, 1000, 9],
      'symbol-sort-key': ['get', 'rank'],
      'icon-padding': 1,
      'text-padding': 0,
      'icon-allow-overlap': isChosen,
      'text-allow-overlap': isChosen,
    },
    paint: {
      'text-color': isChosen ? look.accentInk : look.accent,
      'text-halo-color': isChosen ? look.accent : look.paper,
      'text-halo-width': ['step', ['get', 'rank'], 0, 1000, 1.5],
      'text-opacity': rank,
      'icon-opacity': rank,
    },
  }
}
