/** The ground of a small map: water, buildings and streets, quieter than any work. */
import type { LayerKind } from '../domain/reference-layer.ts'
import { partsOf, type DrawnPart } from './geometry-parts.ts'
import { comesIntoView, isInView, longestStretch, type MapView, type Paper } from './map-view.ts'
import { element, pathOf, round, text } from './svg.ts'

export interface GroundLayer {
  readonly kind: LayerKind
  /** Geometry in metres of the project's system. */
  readonly features: readonly { readonly name: string | null; readonly geometry: GeoJSON.Geometry }[]
}

export const paper = '#f7f5ee'
const ink = '#5b6066'

/** Lowest first. */
const order: readonly LayerKind[] = ['other', 'water', 'buildings', 'streets']
/** Metres of street that a line in the middle of it stands for. */
const streetMetres = 10

type Look = Readonly<Record<string, string | number>>

/** How the areas of a kind look, and its lines by the scale; null: not drawn. */
interface GroundLook {
  readonly area: Look | null
  readonly line: ((view: MapView) => Look) | null
}

const unseen: GroundLook = { area: null, line: null }

const looks: Readonly<Record<LayerKind, GroundLook>> = {
  districts: unseen,
  postcodes: unseen,
  addresses: unseen,
  digRest: unseen,
  other: { area: { fill: '#e7ecdc' }, line: () => ({ stroke: '#b9b4a4', 'stroke-width': 1 }) },
  water: { area: { fill: '#d3e2e7' }, line: () => ({ stroke: '#d3e2e7', 'stroke-width': 2 }) },
  buildings: {
    area: { fill: '#e6e1d5', stroke: '#d6d1c3', 'stroke-width': 0.4 },
    line: () => ({ stroke: '#d6d1c3', 'stroke-width': 0.4 }),
  },
  streets: {
    area: { fill: '#ffffff' },
    line: (view) => ({ stroke: '#ffffff', 'stroke-width': round(streetWidth(view)) }),
  },
}

/** The edges of streets that are lines. */
const edges = (view: MapView): Look => ({ stroke: '#d9d4c6', 'stroke-width': round(streetWidth(view) + 1) })

function streetWidth({ scale }: MapView): number {
  return Math.max(1.6, streetMetres * scale)
}

/** All layers that can be seen, lowest first, as SVG. Districts are left out: their edges look like works. */
export function drawGround(view: MapView, layers: readonly GroundLayer[]): string {
  return order
    .flatMap((kind) => {
      const parts = layers
        .filter((layer) => layer.kind === kind)
        .flatMap(({ features }) => features)
        .filter(({ geometry }) => isInView(view, geometry))
        .flatMap(({ geometry }) => partsOf(geometry))
      const { area, line } = looks[kind]
      // All edges lie under all streets, so that crossings stay open.
      return [
        kind === 'streets' ? linesOf(view, parts, edges(view)) : '',
        ...(area === null ? [] : areasOf(view, parts, area)),
        line === null ? '' : linesOf(view, parts, line(view)),
      ]
    })
    .join('')
}

/** One by one: where two lie over each other, one path of both would have a hole there. */
function areasOf(view: MapView, parts: readonly DrawnPart[], look: Look): string[] {
  return parts
    .filter(({ is }) => is === 'area')
    .map((part) => element('path', { d: pathOf(view, part), ...look, 'fill-rule': 'evenodd' }))
}

/** Wider than any line is drawn. */
const besideView = 40

/**
 * All that come into view in one path, each once: what reads a drawing to print it makes objects of every path, and a layer of somebody
 * else may have twenty thousand lines about a town.
 */
function linesOf(view: MapView, parts: readonly DrawnPart[], look: Look): string {
  const seen = parts.filter(
    ({ is, lines: [line = []] }) => is === 'line' && comesIntoView(view, line, besideView),
  )
  const drawn = new Set(seen.map((part) => pathOf(view, part)))
  if (drawn.size === 0) return ''
  return element('path', {
    d: [...drawn].join(''),
    fill: 'none',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...look,
  })
}

/** Of a name, for every unit of its height. */
const letterWidth = 0.53
/** Units of paper between a name and the same name again: a street is often drawn in pieces. */
const sameApart = 240

export interface NamesLook {
  readonly size?: number
  readonly besides?: readonly Paper[]
  /** Lighter around the letters, where they lie on lines. */
  readonly hasHalo?: boolean
}

/** Names along the streets that are long enough to carry them; none over another or over a work. `size` in units of paper; `besides`: where something else stands. */
export function drawStreetNames(
  view: MapView,
  layers: readonly GroundLayer[],
  works: readonly GeoJSON.Geometry[],
  { size = 7, besides = [], hasHalo = false }: NamesLook = {},
): string {
  const named = layers
    .filter(({ kind }) => kind === 'streets')
    .flatMap(({ features }) => features)
    .filter(({ geometry }) => isInView(view, geometry))
    .flatMap(({ name, geometry }) => {
      const stretches = partsOf(geometry)
        .filter(({ is }) => is === 'line')
        .map(({ lines: [only = []] }) => longestStretch(view, only, 6))
      const longest = stretches.reduce((best, next) => (next.length > best.length ? next : best), [])
      return name !== null && longest.length * 4 > name.length * size * letterWidth + 12
        ? [{ name, longest }]
        : []
    })
    .sort((a, b) => b.longest.length - a.longest.length || (a.name < b.name ? -1 : 1))
  const taken = [
    ...besides,
    ...works.flatMap(partsOf).flatMap(({ lines: [line = []] }) => longestStretch(view, line, 0)),
  ]
  const said = new Map<string, Paper[]>()
  return named
    .map(({ name, longest }) => {
      const before = said.get(name) ?? []
      const placed = nameAlong(name, longest, { taken, before, size, hasHalo })
      if (placed === null) return ''
      said.set(name, [...before, placed.at])
      return placed.drawn
    })
    .join('')
}

interface Among {
  /** What stands on the paper already. */
  readonly taken: Paper[]
  /** Where the same name does. */
  readonly before: readonly Paper[]
  readonly size: number
  readonly hasHalo: boolean
}

function nameAlong(
  name: string,
  stretch: readonly Paper[],
  { taken, before, size, hasHalo }: Among,
): { readonly at: Paper; readonly drawn: string } | null {
  const half = Math.ceil((name.length * size * letterWidth) / 8)
  // The middle first, then nearer to the ends.
  for (const share of [0.5, 0.3, 0.7, 0.16, 0.84]) {
    const middle = Math.round(stretch.length * share)
    const [from, at, to] = [stretch[middle - half], stretch[middle], stretch[middle + half]]
    if (!from || !at || !to) continue
    if (before.some(([x, y]) => Math.hypot(at[0] - x, at[1] - y) < sameApart)) continue
    const letters = stretch.slice(middle - half, middle + half + 1)
    if (letters.some(([x, y]) => taken.some(([tx, ty]) => Math.hypot(x - tx, y - ty) < size + 4))) continue
    taken.push(...letters)
    const turned = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
    const upright = turned > 90 ? turned - 180 : turned <= -90 ? turned + 180 : turned
    const set = {
      transform: `translate(${round(at[0])} ${round(at[1])}) rotate(${round(upright)})`,
      y: round(size * 0.34),
      'text-anchor': 'middle',
      'font-size': size,
    }
    const halo = { fill: 'none', stroke: '#ffffff', 'stroke-width': 2, 'stroke-linejoin': 'round' }
    const drawn = (hasHalo ? text({ ...set, ...halo }, name) : '') + text({ ...set, fill: ink }, name)
    return { at, drawn }
  }
  return null
}
