/** How reference layers are drawn: the ground to look at and to find streets in, quieter than any work. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { LayerKind, ReferenceLayer } from '../../shared/domain/reference-layer.ts'
import { restImage } from './discipline-images.ts'
import type { MapLook } from './map-look.ts'
import { withLook } from './with-look.ts'

const isArea: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]

const name: ExpressionSpecification = ['to-string', ['coalesce', ['get', 'name'], '']]

export function referenceSource(layer: Pick<ReferenceLayer, 'id'>): string {
  return `reference-${layer.id}`
}

/** The source of the names of a layer of areas, or null when names stand along the features themselves. */
export function namesSource(layer: ReferenceLayer): string | null {
  const isOfAreas = layer.kind === 'water' || layer.kind === 'districts'
  return isOfAreas ? namesOf(referenceSource(layer)) : null
}

/** Whether it is there or not. */
export function namesOf(source: string): string {
  return `${source}-names`
}

/** The drawing layers of one reference layer. */
export function referenceLayers(layer: ReferenceLayer, look: MapLook): LayerSpecification[] {
  return drawings[layer.kind](referenceSource(layer), look).map((drawn) =>
    withLook(drawn, layer.look, look.isDark),
  )
}

const drawings: Readonly<Record<LayerKind, (source: string, look: MapLook) => LayerSpecification[]>> = {
  water: (source, look) => [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: isArea,
      paint: { 'fill-color': look.water, 'fill-outline-color': look.waterLine },
    },
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['!', isArea],
      paint: { 'line-color': look.water, 'line-width': byZoom(1.5, 4, 16) },
    },
    nameLayer(namesOf(source), look, { 'symbol-placement': 'point', 'text-size': 12 }, 13.5),
  ],
  buildings: (source, look) => [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      minzoom: 13,
      paint: { 'fill-color': look.buildings, 'fill-outline-color': look.buildingLine },
    },
  ],
  streets: (source, look) => [
    {
      id: `${source}-casing`,
      source,
      type: 'line',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': look.streetEdge, 'line-width': byZoom(1.4, 7, 24) },
    },
    {
      id: `${source}-line`,
      source,
      type: 'line',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': look.street, 'line-width': byZoom(0.8, 5.6, 22) },
    },
    nameLayer(source, look, { 'symbol-placement': 'line', 'text-size': 11.5, 'symbol-spacing': 320 }, 14),
  ],
  districts: (source, look) => [
    {
      id: `${source}-line`,
      source,
      type: 'line',
      paint: { 'line-color': look.districtLine, 'line-width': 1.2, 'line-dasharray': [4, 3] },
    },
    {
      ...nameLayer(
        namesOf(source),
        look,
        {
          'symbol-placement': 'point',
          'text-size': 13,
          'text-letter-spacing': 0.12,
          'text-transform': 'uppercase',
        },
        10,
      ),
      maxzoom: 15,
    },
  ],
  addresses: (source, look) => [
    {
      id: `${source}-point`,
      source,
      type: 'circle',
      minzoom: 15,
      paint: { 'circle-color': look.otherLine, 'circle-radius': 2 },
    },
  ],
  postcodes: (source, look) => [
    {
      id: `${source}-line`,
      source,
      type: 'line',
      minzoom: 13,
      paint: { 'line-color': look.otherLine, 'line-width': 0.8, 'line-dasharray': [1, 3] },
    },
  ],
  digRest: (source, look) => [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: isArea,
      paint: { 'fill-pattern': restImage },
    },
    {
      id: `${source}-edge`,
      source,
      type: 'line',
      filter: isArea,
      paint: { 'line-color': look.otherLine, 'line-width': 1 },
    },
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['!', isArea],
      paint: { 'line-color': look.otherLine, 'line-width': byZoom(1.5, 5, 16), 'line-dasharray': [0.6, 0.6] },
    },
  ],
  other: (source, look) => [
    {
      id: `${source}-line`,
      source,
      type: 'line',
      paint: { 'line-color': look.otherLine, 'line-width': 1 },
    },
  ],
}

type SymbolLayout = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>

function nameLayer(source: string, look: MapLook, layout: SymbolLayout, minzoom: number) {
  return {
    id: `${source}-name`,
    source,
    type: 'symbol',
    minzoom,
    layout: { 'text-field': name, 'text-font': ['Inter Variable'], 'text-max-angle': 40, ...layout },
    paint: { 'text-color': look.inkSoft, 'text-halo-color': look.paper, 'text-halo-width': 1.4 },
  } as const satisfies LayerSpecification
}

/** Widths in pixels at town, district and street height. */
function byZoom(town: number, district: number, street: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], 11, town, 14.5, district, 18, street]
}
