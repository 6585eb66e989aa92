/** How works are drawn: colour by discipline with a letter, solid or dashed by firmness, hatched and fainter when vague. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { disciplines, Discipline } from '../../shared/domain/discipline.ts'
import { hatchImage, markImage } from './discipline-images.ts'
import { needsOutline, type MapLook } from './map-look.ts'

/** `all`: the visible works; `stepped`: the same while something is chosen; `chosen`: what is chosen, in full. */
export type Emphasis = 'all' | 'stepped' | 'chosen'

const isLine = isOneOf('LineString', 'MultiLineString')
const isArea = isOneOf('Polygon', 'MultiPolygon')
const isMark: ExpressionSpecification = ['has', 'mark']
const isPoint: ExpressionSpecification = ['all', isOneOf('Point', 'MultiPoint'), ['!', isMark]]
const isVague: ExpressionSpecification = ['boolean', ['get', 'vague'], false]

/** What is vague is drawn fainter. As part of the colour, so that stepping back changes nothing in the data. */
const strokeColour = fainterWhenVague('b8')
const pointColour = fainterWhenVague('59')
const fillColour = byDiscipline((discipline) => disciplines[discipline].colour)
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

const order: ExpressionSpecification = ['get', 'order']
const iconSize: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 13, 0.8, 16, 1]

/** Layers for one source of works. Their ids begin with the source's name. */
export function workLayers(source: string, look: MapLook, emphasis: Emphasis): LayerSpecification[] {
  const share = emphasis === 'stepped' ? 0.28 : 1
  const isChosen = emphasis === 'chosen'
  return [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: ['all', isArea, ['!', isVague]],
      layout: { 'fill-sort-key': order },
      paint: { 'fill-color': fillColour, 'fill-opacity': (isChosen ? 0.34 : 0.2) * share },
    },
    {
      id: `${source}-hatch`,
      source,
      type: 'fill',
      filter: ['all', isArea, isVague],
      paint: { 'fill-pattern': hatch, 'fill-opacity': (isChosen ? 0.7 : 0.42) * share },
    },
    ...strokeLayers(source, look, emphasis, share),
    {
      id: `${source}-point`,
      source,
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': pointColour,
        'circle-radius': byZoom(3, 5, 8),
        'circle-opacity': share,
        'circle-stroke-color': isChosen
          ? look.accent
          : look.isDark
            ? outlineFor(look)
            : ['case', isVague, fillColour, look.paper],
        'circle-stroke-width': isChosen ? 3 : 1.5,
        'circle-stroke-opacity': share,
      },
    },
    markLayer(source, share, isChosen),
  ]
}

/** Lines and edges, each on a casing that sets it off; what is chosen is wider and has the accent around it. */
function strokeLayers(
  source: string,
  look: MapLook,
  emphasis: Emphasis,
  share: number,
): LayerSpecification[] {
  const isChosen = emphasis === 'chosen'
  const under = (
    part: string,
    colourOfPart: string | ExpressionSpecification,
    width: ExpressionSpecification,
  ) =>
    ({
      id: `${source}-${part}`,
      source,
      type: 'line',
      filter: ['any', isLine, isArea],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colourOfPart, 'line-width': width, 'line-opacity': 0.85 * share },
    }) as const satisfies LayerSpecification
  return [
    ...(isChosen ? [under('halo', look.accent, byZoom(7, 10.5, 15))] : []),
    under(
      'casing',
      isChosen ? look.paper : outlineFor(look),
      isChosen ? byZoom(4.4, 7.5, 11) : byZoom(2.2, 4, 6.6),
    ),
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['any', isLine, isArea],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': strokeColour,
        'line-width': isChosen ? byZoom(2.4, 4.5, 7.5) : byZoom(1.4, 2.6, 5),
        'line-dasharray': dash,
        'line-opacity': share,
      },
    },
  ]
}

/** Letters in their colour. They make room for each other, but those of what is chosen always show. */
function markLayer(source: string, share: number, always: boolean): LayerSpecification {
  return {
    id: `${source}-mark`,
    source,
    type: 'symbol',
    minzoom: 13.2,
    filter: isMark,
    layout: {
      'icon-image': mark,
      'icon-size': iconSize,
      'icon-padding': 3,
      'icon-allow-overlap': always,
      'icon-rotation-alignment': 'viewport',
      'symbol-sort-key': order,
      'icon-offset': ['match', ['get', 'mark'], 'point', ['literal', [0, -16]], ['literal', [0, 0]]],
    },
    paint: { 'icon-opacity': share },
  }
}

function outlineFor(look: MapLook): ExpressionSpecification {
  return byDiscipline((discipline) => (needsOutline(discipline, look) ? look.outlineOnPaper : look.paper))
}

function fainterWhenVague(alpha: string): ExpressionSpecification {
  const solid = byDiscipline((discipline) => disciplines[discipline].colour)
  const faint = byDiscipline((discipline) => disciplines[discipline].colour + alpha)
  return ['case', isVague, faint, solid]
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
