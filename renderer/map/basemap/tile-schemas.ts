/**
 * How the makers of vector tiles call what we draw: which layer of the tiles, and which of its features. A schema is known by
 * the names of its layers; of one that nobody knows every layer is drawn plainly.
 * Sources: https://openmaptiles.org/schema, https://docs.protomaps.com/basemaps/layers, and the styles of PDOK for the BRT
 * Achtergrondkaart (github.com/PDOK/vectortile-demo-viewer).
 */
import type { FilterSpecification } from 'maplibre-gl'

/** What something on the map is to us. */
export type Role =
  | 'land'
  | 'green'
  | 'built'
  | 'water'
  | 'stream'
  | 'building'
  | 'path'
  | 'street'
  | 'road'
  | 'rail'
  | 'border'
  | 'streetName'
  | 'waterName'
  | 'placeName'
  | 'anything'

export interface DrawnAs {
  readonly role: Role
  /** The layer in the tiles. */
  readonly layer: string
  readonly only?: FilterSpecification
  /** The member that holds the name, for roles that are names. */
  readonly named?: string
}

export interface TileSchema {
  /** Layers that no other schema has together. */
  readonly knownBy: readonly string[]
  /** Lowest first. */
  readonly drawn: readonly DrawnAs[]
}

const anyOf = (member: string, values: string): FilterSpecification => [
  'in',
  ['get', member],
  ['literal', values.split(' ')],
]
/** For values with spaces in them: what they begin with. */
const begins = (member: string, ...beginnings: string[]): FilterSpecification =>
  [
    'any',
    ...beginnings.map(
      (text) =>
        ['==', ['slice', ['to-string', ['get', member]], 0, text.length], text] as FilterSpecification,
    ),
  ] as FilterSpecification

const openMapTiles: TileSchema = {
  knownBy: ['transportation', 'water'],
  drawn: [
    { role: 'green', layer: 'landcover', only: anyOf('class', 'grass wood farmland wetland') },
    { role: 'green', layer: 'park' },
    {
      role: 'built',
      layer: 'landuse',
      only: anyOf('class', 'residential commercial industrial retail suburb quarter'),
    },
    { role: 'water', layer: 'water' },
    { role: 'stream', layer: 'waterway' },
    { role: 'building', layer: 'building' },
    { role: 'path', layer: 'transportation', only: anyOf('class', 'path track') },
    {
      role: 'street',
      layer: 'transportation',
      only: anyOf('class', 'minor service tertiary busway raceway pier'),
    },
    { role: 'road', layer: 'transportation', only: anyOf('class', 'motorway trunk primary secondary') },
    { role: 'rail', layer: 'transportation', only: anyOf('class', 'rail transit') },
    { role: 'border', layer: 'boundary' },
    { role: 'streetName', layer: 'transportation_name', named: 'name' },
    { role: 'waterName', layer: 'water_name', named: 'name' },
    {
      role: 'placeName',
      layer: 'place',
      only: ['!', anyOf('class', 'continent country state')] as FilterSpecification,
      named: 'name',
    },
  ],
}

const protomaps: TileSchema = {
  knownBy: ['roads', 'water'],
  drawn: [
    { role: 'land', layer: 'earth' },
    { role: 'green', layer: 'landcover', only: anyOf('kind', 'grassland forest farmland scrub') },
    {
      role: 'green',
      layer: 'landuse',
      only: anyOf(
        'kind',
        'park forest wood grass meadow farmland nature_reserve cemetery golf_course recreation_ground',
      ),
    },
    {
      role: 'built',
      layer: 'landuse',
      only: anyOf('kind', 'residential urban_area industrial commercial railway'),
    },
    { role: 'water', layer: 'water' },
    { role: 'stream', layer: 'water', only: ['==', ['geometry-type'], 'LineString'] },
    { role: 'building', layer: 'buildings' },
    { role: 'path', layer: 'roads', only: anyOf('kind', 'path other') },
    { role: 'street', layer: 'roads', only: anyOf('kind', 'minor_road medium_road') },
    { role: 'road', layer: 'roads', only: anyOf('kind', 'highway major_road') },
    { role: 'rail', layer: 'roads', only: anyOf('kind', 'rail') },
    { role: 'rail', layer: 'transit', only: anyOf('kind', 'rail') },
    { role: 'border', layer: 'boundaries' },
    { role: 'streetName', layer: 'roads', named: 'name' },
    {
      role: 'placeName',
      layer: 'places',
      only: ['!', anyOf('kind', 'country region')] as FilterSpecification,
      named: 'name',
    },
  ],
}

const brtAchtergrondkaart: TileSchema = {
  knownBy: ['waterdeelvlak', 'wegdeellijn'],
  drawn: [
    { role: 'green', layer: 'terreinvlak', only: begins('vistext', 'bos', 'Bos', 'heide', 'Heide', 'gras') },
    { role: 'built', layer: 'terreinvlak', only: begins('vistext', 'bebouwd gebied') },
    { role: 'water', layer: 'waterdeelvlak' },
    { role: 'stream', layer: 'waterdeellijn' },
    { role: 'street', layer: 'wegdeelvlak' },
    { role: 'building', layer: 'gebouwvlak' },
    { role: 'path', layer: 'wegdeellijn', only: begins('vistext', 'fietspad', 'overig') },
    { role: 'street', layer: 'wegdeellijn', only: begins('vistext', 'straat', 'lokale weg') },
    {
      role: 'road',
      layer: 'wegdeellijn',
      only: begins('vistext', 'E-weg', 'autosnelweg', 'hoofdweg', 'regionale weg'),
    },
    { role: 'rail', layer: 'spoorbaandeellijn' },
    { role: 'border', layer: 'registratiefgebiedlijn' },
    { role: 'streetName', layer: 'straatnamen', named: 'label' },
    { role: 'waterName', layer: 'waterdeelvlak_label', named: 'naam' },
    {
      role: 'placeName',
      layer: 'annotaties',
      only: begins('vistext', 'plaatsnamen', 'wijknamen', 'buurtnamen'),
      named: 'label',
    },
  ],
}

const schemas: readonly TileSchema[] = [openMapTiles, protomaps, brtAchtergrondkaart]

/** What to draw of tiles with these layers, lowest first; layers that the file does not have are left out. */
export function drawnOf(layers: readonly string[]): readonly DrawnAs[] {
  const schema = schemas.find(({ knownBy }) => knownBy.every((layer) => layers.includes(layer)))
  if (!schema) return layers.map((layer) => ({ role: 'anything', layer }))
  return schema.drawn.filter(({ layer }) => layers.includes(layer))
}
