/** Areas that say something of a street without being a work: districts by their edge and name, dig rest hatched. */
import type { GroundLayer } from './map-ground.ts'
import { partsOf, type DrawnPart } from './geometry-parts.ts'
import { isInView, type MapView, type Paper } from './map-view.ts'
import { element, pathOf, round, text } from './svg.ts'

const edge = '#8c8878'

/** Over the ground and under the works. */
export function drawAreas(view: MapView, layers: readonly GroundLayer[]): string {
  return drawDistricts(view, layers) + drawRests(view, layers)
}

function drawDistricts(view: MapView, layers: readonly GroundLayer[]): string {
  const look = { fill: 'none', stroke: edge, 'stroke-width': 0.8, 'stroke-dasharray': '5 2 1 2' }
  return featuresOf(view, layers, 'districts')
    .flatMap(({ geometry }) => partsOf(geometry).filter(({ is }) => is !== 'point'))
    .map((part) => element('path', { d: pathOf(view, part), ...look }))
    .join('')
}

/** Lines of a rest are too few to be told apart from works: they are hatched as wide as a street. */
function drawRests(view: MapView, layers: readonly GroundLayer[]): string {
  return featuresOf(view, layers, 'digRest')
    .flatMap(({ geometry }) => partsOf(geometry))
    .map((part, at) =>
      part.is === 'area' ? hatched(view, part, `rest-${String(at)}`) : streetAtRest(view, part),
    )
    .join('')
}

function hatched(view: MapView, part: DrawnPart, id: string): string {
  const d = pathOf(view, part)
  const places = part.lines.flat().map(view.toPaper)
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
  const frame = element('clipPath', { id }, element('path', { d, 'clip-rule': 'evenodd' }))
  return (
    frame +
    element('g', { 'clip-path': `url(#${id})` }, restHatch(box)) +
    element('path', { d, fill: 'none', stroke: edge, 'stroke-width': 0.8 })
  )
}

function streetAtRest(view: MapView, part: DrawnPart): string {
  if (part.is === 'point') return ''
  const width = round(Math.max(2.5, 10 * view.scale))
  return element('path', {
    d: pathOf(view, part),
    fill: 'none',
    ...{ stroke: edge, 'stroke-width': width, 'stroke-opacity': 0.7, 'stroke-dasharray': '0.8 2.4' },
  })
}

/** Units of paper between two lines of a hatch. */
const apart = 4

/** Crossed lines over a box on paper. */
export function restHatch([minX, minY, maxX, maxY]: readonly [number, number, number, number]): string {
  const height = maxY - minY
  const lines: string[] = []
  // From one grid, so that areas beside each other are hatched as one.
  for (let x = Math.floor((minX - height) / apart) * apart; x <= maxX; x += apart) {
    const [from, to] = [Math.max(0, minX - x), Math.min(height, maxX - x)]
    if (from >= to) continue
    lines.push(`M${round(x + from)} ${round(maxY - from)}L${round(x + to)} ${round(maxY - to)}`)
    lines.push(`M${round(x + from)} ${round(minY + from)}L${round(x + to)} ${round(minY + to)}`)
  }
  return element('path', { d: lines.join(''), fill: 'none', stroke: edge, 'stroke-width': 0.5 })
}

const nameLook = { 'text-anchor': 'middle', 'font-size': 8, 'letter-spacing': 1, fill: '#6d6a5e' } as const
/** Of a capital with the room behind it, in units of paper. */
const capitalWidth = 6.4

/** The name of each district in the middle of what is seen of it; `taken` is where these stand. */
export function drawDistrictNames(
  view: MapView,
  layers: readonly GroundLayer[],
): { readonly drawn: string; readonly taken: Paper[] } {
  const names = featuresOf(view, layers, 'districts').flatMap(({ name, geometry }) => {
    const [largest] = partsOf(geometry)
      .filter(({ is }) => is === 'area')
      .map(({ lines: [shell = []] }) => boxOf(shell.map(view.toPaper), view))
      .sort((a, b) => b.width - a.width)
    if (name === null || largest === undefined) return []
    const width = name.length * capitalWidth
    return largest.width < width * 1.1
      ? []
      : [{ name: name.toUpperCase(), width, x: largest.x, y: largest.y }]
  })
  return {
    drawn: names.map(({ name, x, y }) => text({ x: round(x), y: round(y + 3), ...nameLook }, name)).join(''),
    taken: names.flatMap(({ x, y, width }) =>
      Array.from({ length: Math.ceil(width / 4) }, (_, step): Paper => [x - width / 2 + step * 4, y]),
    ),
  }
}

function boxOf(places: readonly Paper[], { width, height }: MapView) {
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value))
  const [xs, ys] = [places.map(([x]) => within(x, width)), places.map(([, y]) => within(y, height))]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  return { x: (left + right) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2, width: right - left }
}

function featuresOf(view: MapView, layers: readonly GroundLayer[], kind: GroundLayer['kind']) {
  return layers
    .filter((layer) => layer.kind === kind)
    .flatMap(({ features }) => features)
    .filter(({ geometry }) => isInView(view, geometry))
}
