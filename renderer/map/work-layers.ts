/** How works are drawn: colour by discipline with a letter, solid or dashed by firmness, hatched and fainter when vague. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { disciplines, Discipline } from '../../shared/domain/discipline.ts'
import { hatchImage, markImage } from './discipline-images.ts'
import { needsOutline, type MapLook } from './map-look.ts'

/** `all`: the visible works; `stepped`: the same while something is chosen; `chosen`: what is chosen, in full. */
export type Emphasis = 'all' | 'stepped' | 'chosen'

const isLine = isOneOf('LineString', 'MultiLineString')
const isArea = isOneOf('Polygon', 'MultiPolygon')
const isPoint = isOneOf('Point', 'MultiPoint')
const isVague: ExpressionSpecification = ['boolean', ['get', 'vague'], false]

const colour = byDiscipline((discipline) => disciplines[discipline].colour)
const mark = byDiscipline(markImage)
const hatch = byDiscipline(hatchImage)

/** Solid is firm; dashes are programmed, dots an idea. */
const dash: ExpressionSpecification = [
  'match',
  ['get', 'firmness'],
  'programmed',
  ['literal', [3, 1.6]],
  'idea',
  ['literal', [0.8, 1.2]],
  'withdrawn',
  ['literal', [0.6, 3]],
  ['literal', [1, 0]],
]

const lineWidth = byZoom(1.4, 2.6, 5)
const order: ExpressionSpecification = ['get', 'order']
const iconSize: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 13, 0.8, 16, 1]

/** Layers for one source of works. Their ids begin with the source's name. */
export function workLayers(source: string, look: MapLook, emphasis: Emphasis): LayerSpecification[] {
  const share = emphasis === 'stepped' ? 0.28 : 1
  const isChosen = emphasis === 'chosen'
  const outline = byDiscipline((discipline) =>
    needsOutline(discipline, look) ? look.outlineOnPaper : look.paper,
  )
  const casing = isChosen ? look.accent : outline
  const casingWidth = isChosen ? byZoom(5, 8, 11) : byZoom(2.2, 4, 6.6)
  return [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: ['all', isArea, ['!', isVague]],
      layout: { 'fill-sort-key': order },
      paint: { 'fill-color': colour, 'fill-opacity': (isChosen ? 0.34 : 0.2) * share },
    },
    {
      id: `${source}-hatch`,
      source,
      type: 'fill',
      filter: ['all', isArea, isVague],
      paint: { 'fill-pattern': hatch, 'fill-opacity': (isChosen ? 0.7 : 0.42) * share },
    },
    {
      id: `${source}-casing`,
      source,
      type: 'line',
      filter: ['any', isLine, isArea],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': casing,
        'line-width': casingWidth,
        'line-opacity': (isChosen ? 0.85 : 0.8) * share,
      },
    },
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['any', isLine, isArea],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': lineWidth,
        'line-dasharray': dash,
        'line-opacity': ['case', isVague, 0.72 * share, share],
      },
    },
    {
      id: `${source}-point`,
      source,
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': colour,
        'circle-radius': byZoom(3, 5, 8),
        'circle-opacity': ['case', isVague, 0.35 * share, share],
        'circle-stroke-color': isChosen ? look.accent : ['case', isVague, colour, look.paper],
        'circle-stroke-width': isChosen ? 3 : 1.5,
        'circle-stroke-opacity': share,
      },
    },
    ...markLayers(source, share),
  ]
}

/** Letters in their colour: in the middle of a line, inside an area, above a point. They make room for each other. */
function markLayers(source: string, share: number): LayerSpecification[] {
  const layout = {
    'icon-image': mark,
    'icon-size': iconSize,
    'icon-padding': 3,
    'icon-rotation-alignment': 'viewport',
    'symbol-sort-key': order,
  } as const
  const paint = { 'icon-opacity': share }
  return [
    {
      id: `${source}-line-mark`,
      source,
      type: 'symbol',
      minzoom: 13.2,
      filter: isLine,
      layout: { ...layout, 'symbol-placement': 'line-center' },
      paint,
    },
    {
      id: `${source}-mark`,
      source,
      type: 'symbol',
      minzoom: 13.2,
      filter: ['!', isLine],
      layout: {
        ...layout,
        'icon-offset': ['case', isPoint, ['literal', [0, -16]], ['literal', [0, 0]]],
      },
      paint,
    },
  ]
}

function isOneOf(...types: GeoJSON.Geometry['type'][]): ExpressionSpecification {
  return ['in', ['geometry-type'], ['literal', types]]
}

/** Sizes in pixels at town, district and street height. */
function byZoom(town: number, district: number, street: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 11, town, 14, district, 17, street]
}

function byDiscipline(value: (discipline: Discipline) => string): ExpressionSpecification {
  const [first = 'other', ...rest] = Discipline.options
  const others = rest.flatMap((discipline) => [discipline, value(discipline)])
  return [
    'match',
    ['get', 'discipline'],
    first,
    value(first),
    ...others,
    value('other'),
  ] as unknown as ExpressionSpecification
}
