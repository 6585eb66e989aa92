/** The works on a small map: colour and letter by discipline, solid or dashed by firmness. */
import { disciplines } from '../domain/discipline.ts'
import type { Firmness } from '../domain/firmness.ts'
import type { Work } from '../domain/work.ts'
import { lanesOf, sideOf } from '../geo/lanes.ts'
import { disciplineMark } from './discipline-mark.ts'
import { partsOf, type DrawnPart } from './geometry-parts.ts'
import { longestStretch, type MapView, type Paper } from './map-view.ts'
import { element, pathOf, round } from './svg.ts'

export interface MappedWork {
  readonly work: Pick<Work, 'discipline' | 'firmness'>
  /** Metres of the project's system; null for a work without a place. */
  readonly geometry: GeoJSON.Geometry | null
  /** Stands behind its letter. */
  readonly sign?: string
}

/** How many there are decides how each can be drawn. */
export interface WorksLook {
  /** `none`: more than a letter could stand beside. `free`: only where there is room for one. */
  readonly letters: 'each' | 'free' | 'none'
  /** Lines on one another are drawn side by side. */
  readonly isBeside: boolean
  /** How much larger letters are than on a small map. */
  readonly zoom: number
}

export const usualLook: WorksLook = { letters: 'each', isBeside: true, zoom: 1 }

/** Thinner on a map of a wide area, so that pipes side by side stay apart. */
function thickness({ scale }: MapView): number {
  return Math.max(1.8, Math.min(3, scale * 2.6))
}

/** Lengths of dash and gap; firm plans are solid. */
const dashes: Partial<Record<Firmness, string>> = { programmed: '8 4', idea: '2.5 3', withdrawn: '2 8' }

export function dashOf(firmness: Firmness): string | undefined {
  return dashes[firmness]
}

/** Areas first, then lines, then points, so that none hides another; letters on top of all. */
export function drawWorks(view: MapView, works: readonly MappedWork[], look: WorksLook): string {
  const beside = look.isBeside ? lanesBeside(view, works) : []
  const placed = works.flatMap(({ work, geometry }, at) =>
    geometry === null ? [] : partsOf(geometry).map((part) => ({ work, part, lane: beside[at] ?? 0 })),
  )
  const drawn = (['area', 'line', 'point'] as const).flatMap((is) =>
    placed
      .filter(({ part }) => part.is === is)
      .map(({ work, part, lane }) => drawPart(view, work, { ...part, lane })),
  )
  return [...drawn, look.letters === 'none' ? '' : drawLetters(view, works, look)].join('')
}

/** Metres between lines that are moved aside, and units of paper from which they need not be. */
const mostApart = 2
const clear = 1.5

/** Lines that lie on one another are drawn side by side: the lane of each work, in its own direction. */
export function lanesBeside(view: MapView, works: readonly MappedWork[]): number[] {
  const lines = works.map(({ geometry }) =>
    geometry === null ? [] : partsOf(geometry).flatMap(({ is, lines }) => (is === 'line' ? lines : [])),
  )
  const lanes = lanesOf(lines, Math.min(mostApart, clear / view.scale))
  return lines.map((parts, at) => (lanes[at] ?? 0) * sideOf(parts))
}

function drawPart(
  view: MapView,
  { discipline, firmness }: MappedWork['work'],
  part: DrawnPart & { readonly lane: number },
): string {
  const { colour } = disciplines[discipline]
  if (part.is === 'point') {
    const [x, y] = view.toPaper(part.lines[0]?.[0] ?? [])
    const look = { fill: colour, stroke: '#ffffff', 'stroke-width': 1.5 }
    return element('circle', { cx: round(x), cy: round(y), r: 4.2, ...look })
  }
  const dash = dashes[firmness]
  const d = pathOf(view, part, part.is === 'line' ? part.lane * (thickness(view) + 1.4) : 0)
  const stroke = {
    d,
    stroke: colour,
    'stroke-linejoin': 'round',
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
  }
  if (part.is === 'area')
    return element('path', {
      ...stroke,
      fill: colour,
      'fill-opacity': 0.2,
      'fill-rule': 'evenodd',
      'stroke-width': 1.2,
    })
  // White under the colour keeps lines apart that lie side by side.
  const under = {
    d,
    fill: 'none',
    stroke: '#ffffff',
    'stroke-width': round(thickness(view) + 1.2),
    'stroke-linejoin': 'round',
  }
  return (
    element('path', under) +
    element('path', { ...stroke, fill: 'none', 'stroke-width': round(thickness(view)) })
  )
}

/** One letter for every work, spread along the street so that they can be told apart. */
export function drawLetters(
  view: MapView,
  works: readonly MappedWork[],
  { letters, zoom }: WorksLook,
): string {
  const taken: { readonly at: Paper; readonly width: number }[] = []
  return works
    .map(({ work, geometry, sign }, index) => {
      const part = geometry === null ? undefined : partsOf(geometry)[0]
      if (!part) return ''
      const mark = disciplineMark(work.discipline, sign)
      const [width, height] = [mark.width * zoom, mark.height * zoom]
      const places = placesFor(view, part, (index + 1) / (works.length + 1), zoom)
      const isFree = ([x, y]: Paper) =>
        taken.every(
          ({ at: [tx, ty], width: other }) =>
            Math.abs(x - tx) > (width + other) / 2 + 1 || Math.abs(y - ty) > height + 1,
        )
      const place = places.find(isFree) ?? (letters === 'each' ? places[0] : undefined)
      if (!place) return ''
      taken.push({ at: place, width })
      return letterAt(place, mark, zoom)
    })
    .join('')
}

/** Where a letter may stand, best first. A point has it beside itself. */
function placesFor(view: MapView, part: DrawnPart, share: number, zoom: number): Paper[] {
  const line = part.lines[0] ?? []
  if (part.is === 'point') {
    const [x, y] = view.toPaper(line[0] ?? [])
    return [
      [x, y - 12 * zoom],
      [x, y + 12 * zoom],
      [x + 14 * zoom, y],
      [x - 14 * zoom, y],
    ]
  }
  const stretch = longestStretch(view, line, 8)
  // An area is walked along one of its long sides.
  const length = part.is === 'area' ? stretch.length / 2 : stretch.length
  return [share, share + 0.09, share - 0.09, share + 0.18, share - 0.18, 0.5].flatMap((at) => {
    const place = stretch[Math.round(length * Math.max(0, Math.min(0.98, at)))]
    return place ? [place] : []
  })
}

function letterAt([x, y]: Paper, mark: ReturnType<typeof disciplineMark>, zoom: number): string {
  const { width, height, drawn } = mark
  const larger = zoom === 1 ? '' : ` scale(${String(zoom)})`
  const corner = `translate(${round(x - (width * zoom) / 2)} ${round(y - (height * zoom) / 2)})`
  return element('g', { transform: corner + larger }, drawn)
}
