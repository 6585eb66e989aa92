/** How a basemap is drawn: quieter than the ground of the project, which lies over it, and much quieter than any work. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  RasterLayerSpecification,
  SourceSpecification,
} from 'maplibre-gl'
import type { TilesAbout } from '../../../shared/domain/basemap.ts'
import type { MapLook } from '../map-look.ts'
import { drawnOf, type DrawnAs, type Role } from './tile-schemas.ts'

export const basemapSource = 'basemap'

/** `address`: of one tile, with `{z}`, `{x}` and `{y}` in it. */
export function basemapSourceOf(
  { kind, minZoom, maxZoom, bounds }: TilesAbout,
  address: string,
): SourceSpecification {
  const where = { tiles: [address], minzoom: minZoom, maxzoom: maxZoom, bounds }
  return kind === 'vector' ? { type: 'vector', ...where } : { type: 'raster', tileSize: 256, ...where }
}

/** Lowest first. */
export function basemapLayers({ kind, layers }: TilesAbout, look: MapLook): LayerSpecification[] {
  if (kind === 'raster') return [pictures(look)]
  return drawnOf(layers).flatMap((drawn, at) =>
    drawings[drawn.role](`basemap-${at}-${drawn.layer}`, drawn, look),
  )
}

/** A picture is as its maker drew it; on dark paper it is not to shine. */
function pictures({ isDark }: MapLook): RasterLayerSpecification {
  return {
    id: 'basemap-pictures',
    source: basemapSource,
    type: 'raster',
    paint: {
      'raster-fade-duration': 0,
      'raster-brightness-max': isDark ? 0.45 : 1,
      'raster-saturation': isDark ? -0.6 : 0,
    },
  }
}

type Drawing = (id: string, drawn: DrawnAs, look: MapLook) => LayerSpecification[]

const isArea: FilterSpecification = ['==', ['geometry-type'], 'Polygon']
const isLine: FilterSpecification = ['==', ['geometry-type'], 'LineString']

const both = (shape: FilterSpecification, { only }: DrawnAs): FilterSpecification =>
  only === undefined ? shape : (['all', shape, only] as FilterSpecification)

type Colour = (look: MapLook) => string

const area =
  (colour: Colour, minzoom = 0): Drawing =>
  (id, drawn, look) => [
    {
      id: `${id}-area`,
      source: basemapSource,
      'source-layer': drawn.layer,
      type: 'fill',
      minzoom,
      filter: both(isArea, drawn),
      paint: { 'fill-color': colour(look) },
    },
  ]

interface Stroke {
  readonly width: ExpressionSpecification | number
  readonly minzoom?: number
  readonly dashes?: number[]
}

const line =
  (colour: Colour, { width, minzoom = 0, dashes }: Stroke): Drawing =>
  (id, drawn, look) => [
    {
      id: `${id}-line`,
      source: basemapSource,
      'source-layer': drawn.layer,
      type: 'line',
      minzoom,
      filter: both(isLine, drawn),
      layout: { 'line-cap': dashes === undefined ? 'round' : 'butt', 'line-join': 'round' },
      paint: {
        'line-color': colour(look),
        'line-width': width,
        ...(dashes === undefined ? {} : { 'line-dasharray': dashes }),
      },
    },
  ]

const dots: Drawing = (id, { layer }, look) => [
  {
    id: `${id}-dots`,
    source: basemapSource,
    'source-layer': layer,
    type: 'circle',
    minzoom: 13,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: { 'circle-color': look.basemapLine, 'circle-radius': 2 },
  },
]

const together =
  (...parts: readonly Drawing[]): Drawing =>
  (id, ...asked) =>
    parts.flatMap((part, at) => part(`${id}-${at}`, ...asked))

interface Lettering {
  readonly size: ExpressionSpecification | number
  readonly minzoom?: number
  readonly along?: boolean
}

const letters =
  ({ size, minzoom = 0, along = false }: Lettering): Drawing =>
  (id, { layer, only, named = 'name' }, look) => [
    {
      id: `${id}-name`,
      source: basemapSource,
      'source-layer': layer,
      type: 'symbol',
      minzoom,
      ...(only === undefined ? {} : { filter: only }),
      layout: {
        'text-field': ['to-string', ['coalesce', ['get', named], '']],
        'text-font': ['Inter Variable'],
        'text-size': size,
        'text-max-angle': 40,
        'symbol-placement': along ? 'line' : 'point',
        'symbol-spacing': 400,
      },
      paint: {
        'text-color': look.basemapName,
        'text-halo-color': look.paper,
        'text-halo-width': 1.2,
      },
    },
  ]

/** Widths in pixels at the height of a region, a district and a street. */
function byZoom(region: number, district: number, street: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], 8, region, 14.5, district, 18, street]
}

const drawings: Readonly<Record<Role, Drawing>> = {
  land: area(({ paper }) => paper),
  green: area(({ green }) => green),
  built: area(({ built }) => built),
  water: area(({ water }) => water),
  stream: line(({ water }) => water, { width: byZoom(0.3, 1.2, 4) }),
  building: area(({ buildings }) => buildings, 13),
  path: line(({ basemapLine }) => basemapLine, { width: 0.8, minzoom: 14, dashes: [3, 2] }),
  street: together(
    area(({ street }) => street, 13),
    line(({ basemapLine }) => basemapLine, { width: byZoom(0.2, 3.6, 16), minzoom: 11 }),
    line(({ street }) => street, { width: byZoom(0, 2.6, 14), minzoom: 13 }),
  ),
  road: together(
    line(({ basemapLine }) => basemapLine, { width: byZoom(1.2, 6, 20) }),
    line(({ street }) => street, { width: byZoom(0.4, 4.6, 18), minzoom: 10 }),
  ),
  rail: line(({ basemapLine }) => basemapLine, { width: 1.4, minzoom: 9, dashes: [4, 2] }),
  border: line(({ districtLine }) => districtLine, { width: 0.8, dashes: [4, 3] }),
  streetName: letters({ size: 11, minzoom: 14, along: true }),
  waterName: letters({ size: 11, minzoom: 10 }),
  placeName: letters({ size: ['interpolate', ['linear'], ['zoom'], 8, 11, 14, 13] }),
  anything: together(
    area(({ built }) => built),
    line(({ basemapLine }) => basemapLine, { width: byZoom(0.4, 1, 2) }),
    dots,
  ),
}
