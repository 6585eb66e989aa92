/** How works are drawn: colour by discipline or party, with the letter of the discipline, solid or dashed by firmness, hatched and fainter when vague. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { disciplines, Discipline } from '../../shared/domain/discipline.ts'
import { byColour, type Colouring } from './colouring.ts'
import { hatchImage, markImage } from './discipline-images.ts'
import { needsOutline, type MapLook } from './map-look.ts'
import { laneZoom } from './use-lanes.ts'

/** `all`: the visible works; `stepped`: the same while something is chosen; `chosen`: what is chosen, in full. */
export type Emphasis = 'all' | 'stepped' | 'chosen'

const isLine = isOneOf('LineString', 'MultiLineString')
const isArea = isOneOf('Polygon', 'MultiPolygon')
const isMark: ExpressionSpecification = ['has', 'mark']
const isPoint: ExpressionSpecification = ['all', isOneOf('Point', 'MultiPoint'), ['!', isMark]]
const isVague: ExpressionSpecification = ['boolean', ['get', 'vague'], false]

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

/** On which paper, and what colour means on it. */
export interface Drawn {
  readonly look: MapLook
  readonly colouring: Colouring
}

/** How much is left of what steps back behind what is chosen. */
export const steppedShare = 0.28

/** Layers for one source of works. Their ids begin with the source's name. */
export function workLayers(
  source: string,
  { look, colouring }: Drawn,
  emphasis: Emphasis,
): LayerSpecification[] {
  const share = emphasis === 'stepped' ? steppedShare : 1
  const isChosen = emphasis === 'chosen'
  return [
    {
      id: `${source}-fill`,
      source,
      type: 'fill',
      filter: ['all', isArea, ['!', isVague]],
      layout: { 'fill-sort-key': order },
      paint: {
        'fill-color': byColour(colouring, (colour) => colour),
        'fill-opacity': (isChosen ? 0.34 : 0.2) * share,
      },
    },
    {
      id: `${source}-hatch`,
      source,
      type: 'fill',
      filter: ['all', isArea, isVague],
      paint: {
        'fill-pattern': byColour(colouring, hatchImage),
        'fill-opacity': (isChosen ? 0.7 : 0.42) * share,
      },
    },
    ...strokeLayers(source, { look, colouring }, emphasis, share),
    {
      id: `${source}-point`,
      source,
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': fainterWhenVague(colouring, '59'),
        'circle-radius': byZoom(3, 5, 8),
        'circle-opacity': share,
        'circle-stroke-color': isChosen
          ? look.accent
          : look.isDark
            ? outlineFor({ look, colouring })
            : ['case', isVague, byColour(colouring, (colour) => colour), look.paper],
        'circle-stroke-width': isChosen ? 3 : 1.5,
        'circle-stroke-opacity': share,
      },
    },
    markLayer(source, { share, always: isChosen, look, colouring }),
  ]
}

/** Lines and edges, each on a casing that sets it off; what is chosen is wider and has the accent around it. */
function strokeLayers(
  source: string,
  { look, colouring }: Drawn,
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
      paint: {
        'line-color': colourOfPart,
        'line-width': width,
        'line-opacity': 0.85 * share,
        'line-offset': offset,
      },
    }) as const satisfies LayerSpecification
  return [
    ...(isChosen ? [under('halo', look.accent, byZoom(7, 10.5, 15))] : []),
    under(
      'casing',
      isChosen ? look.paper : outlineFor({ look, colouring }),
      isChosen ? byZoom(4.4, 7.5, 11) : byZoom(2.2, 4, 6.6),
    ),
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['any', isLine, isArea],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': fainterWhenVague(colouring, 'b8'),
        'line-offset': offset,
        'line-width': isChosen ? byZoom(2.4, 4.5, 7.5) : byZoom(1.4, 2.6, 5),
        'line-dasharray': dash,
        'line-opacity': share,
      },
    },
  ]
}

/** Letters in their colour. They make room for each other, but those of what is chosen always show. */
function markLayer(
  source: string,
  { share, always, look, colouring }: Drawn & { share: number; always: boolean },
): LayerSpecification {
  return {
    id: `${source}-mark`,
    source,
    type: 'symbol',
    minzoom: 13.2,
    filter: isMark,
    layout: {
      'icon-image': markOf(colouring),
      'icon-size': iconSize,
      'icon-padding': 3,
      'icon-allow-overlap': always,
      'icon-rotation-alignment': 'viewport',
      'symbol-sort-key': order,
      'icon-offset': ['match', ['get', 'mark'], 'point', ['literal', [0, -16]], ['literal', [0, 0]]],
      'text-field': signOf(colouring),
      'text-font': ['Inter Variable'],
      'text-size': signSize,
      'text-anchor': 'left',
      'text-offset': besideLetter,
      'text-padding': 1,
      'text-allow-overlap': always,
    },
    paint: {
      'icon-opacity': share,
      'text-color': look.ink,
      'text-halo-color': look.paper,
      'text-halo-width': 1.5,
      'text-opacity': share,
    },
  }
}

function outlineFor({ look, colouring }: Drawn): ExpressionSpecification {
  return byColour(colouring, (colour) => (needsOutline(colour, look) ? look.outlineOnPaper : look.paper))
}

/** What is vague is drawn fainter. As part of the colour, so that stepping back changes nothing in the data. */
function fainterWhenVague(colouring: Colouring, alpha: string): ExpressionSpecification {
  const solid = byColour(colouring, (colour) => colour)
  return ['case', isVague, byColour(colouring, (colour) => colour + alpha), solid]
}

/** The letter of the discipline, in the colour it has here. */
function markOf(colouring: Colouring): ExpressionSpecification {
  const ofDiscipline = (one: Discipline): unknown =>
    colouring.by === 'discipline'
      ? markImage(one, colouring.colours.get(one) ?? colouring.fallback)
      : byColour(colouring, (colour) => markImage(one, colour))
  const cases = Discipline.options.flatMap((one) => [one, ofDiscipline(one)])
  return [
    'match',
    ['get', 'discipline'],
    ...cases,
    ofDiscipline('other'),
  ] as unknown as ExpressionSpecification
}

const signSize = 11

/** What stands beside the letter; nothing where colours are those of disciplines. */
function signOf({ by, signs }: Colouring): ExpressionSpecification | '' {
  if (signs.size === 0) return ''
  return ['match', ['get', by], ...[...signs].flat(), ''] as unknown as ExpressionSpecification
}

/** Right of the mark, which is wider with two letters and stands above a point. */
const wide = Discipline.options.filter((one) => disciplines[one].letter.length > 1)
const besideLetter = ((): ExpressionSpecification => {
  const at = (x: number, y: number) => ['literal', [x / signSize, y / signSize]]
  const besides = (y: number) => ['match', ['get', 'discipline'], wide, at(14, y), at(11, y)]
  return ['match', ['get', 'mark'], 'point', besides(-16), besides(0)] as unknown as ExpressionSpecification
})()

/** Lines that lie on one another, side by side from the height of a street on (`use-lanes`). Pixels to their right. */
const lane: ExpressionSpecification = ['coalesce', ['feature-state', 'lane'], 0]
const offset: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  laneZoom,
  0,
  laneZoom + 1,
  ['*', lane, 5],
  18,
  ['*', lane, 8],
]

function isOneOf(...types: GeoJSON.Geometry['type'][]): ExpressionSpecification {
  return ['in', ['geometry-type'], ['literal', types]]
}

/** Sizes in pixels at town, district and street height. */
function byZoom(town: number, district: number, street: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 11, town, 14, district, 17, street]
}
