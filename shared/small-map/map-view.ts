/** What part of the world a small map shows, and how metres become paper. */
import type { Bounds } from '../domain/work.ts'
import { boundsOf } from '../geo/bounds.ts'

export type Paper = readonly [x: number, y: number]

export interface MapView {
  readonly width: number
  readonly height: number
  /** Units of paper to a metre. */
  readonly scale: number
  /** What is shown, in metres. */
  readonly bounds: Bounds
  readonly toPaper: (position: GeoJSON.Position) => Paper
}

/** A single connection still shows the street it is in. */
const leastMetres = 130
/** Room round the works, as share of their extent. */
const margin = 0.16

/** The view in which all these places fit; null when none has a position. */
export function viewOf(
  geometries: readonly GeoJSON.Geometry[],
  { width, height }: { readonly width: number; readonly height: number },
): MapView | null {
  const edges = geometries.map(boundsOf).filter((bounds) => bounds !== null)
  if (edges.length === 0) return null
  const [minX, minY] = [Math.min(...edges.map(([x]) => x)), Math.min(...edges.map(([, y]) => y))]
  const [maxX, maxY] = [Math.max(...edges.map(([, , x]) => x)), Math.max(...edges.map(([, , , y]) => y))]
  const across = Math.max(maxX - minX, leastMetres) * (1 + 2 * margin)
  const up = Math.max(maxY - minY, (leastMetres * height) / width) * (1 + 2 * margin)
  const scale = Math.min(width / across, height / up)
  return viewAround([(minX + maxX) / 2, (minY + maxY) / 2], scale, { width, height })
}

/** What paper of a size shows around a place, at so many of its units to a metre. */
export function viewAround(
  [x, y]: readonly [number, number],
  scale: number,
  { width, height }: { readonly width: number; readonly height: number },
): MapView {
  const [left, top] = [x - width / 2 / scale, y + height / 2 / scale]
  return {
    width,
    height,
    scale,
    bounds: [left, top - height / scale, left + width / scale, top],
    toPaper: ([px = 0, py = 0]) => [(px - left) * scale, (top - py) * scale],
  }
}

/** The ground is the same for every map of a plan: what lies where is worked out once. */
const knownBounds = new WeakMap<GeoJSON.Geometry, Bounds | null>()

function boundsOnce(geometry: GeoJSON.Geometry): Bounds | null {
  const known = knownBounds.get(geometry)
  if (known !== undefined) return known
  const bounds = boundsOf(geometry)
  knownBounds.set(geometry, bounds)
  return bounds
}

/** Whether any of a geometry can be seen. */
export function isInView({ bounds: [minX, minY, maxX, maxY] }: MapView, geometry: GeoJSON.Geometry): boolean {
  const bounds = boundsOnce(geometry)
  return bounds !== null && bounds[0] <= maxX && bounds[2] >= minX && bounds[1] <= maxY && bounds[3] >= minY
}

/** Whether any stretch of a line comes into the view, or within so many units of paper of it. */
export function comesIntoView(view: MapView, line: readonly GeoJSON.Position[], beside: number): boolean {
  const seen: Bounds = [-beside, -beside, view.width + beside, view.height + beside]
  const places = line.map(view.toPaper)
  return places.some((to, at) => shareWithin(places[at - 1] ?? to, to, seen) !== null)
}

/** Units of paper between two places on a line that is walked along. */
const step = 4

/** The longest stretch of a line that lies within the view, as places on paper a few units apart. */
export function longestStretch(view: MapView, line: readonly GeoJSON.Position[], edge: number): Paper[] {
  const seen: Bounds = [edge, edge, view.width - edge, view.height - edge]
  let [longest, current]: [Paper[], Paper[]] = [[], []]
  for (const place of walk(line.map(view.toPaper), seen)) {
    if (isWithin(place, seen)) current.push(place)
    else if (current.length > 0) current = []
    if (current.length > longest.length) longest = current
  }
  return longest
}

function isWithin([x, y]: Paper, [minX, minY, maxX, maxY]: Bounds): boolean {
  return x >= minX && y >= minY && x <= maxX && y <= maxY
}

/**
 * Places along a line on paper, about a step apart. Of what lies outside the box only those next to it: on a map of one house
 * a main through half the country has millions.
 */
function* walk(line: readonly Paper[], box: Bounds): Generator<Paper> {
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to
    const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
    const within = shareWithin(from, to, box)
    // Its end stands for a stretch that is not seen, and for one so long that its pieces can no longer be counted.
    if (within === null || !(pieces < Number.MAX_SAFE_INTEGER)) {
      yield to
      continue
    }
    const last = Math.min(pieces, Math.ceil(within[1] * pieces) + 1)
    for (let piece = Math.max(1, Math.floor(within[0] * pieces)); piece <= last; piece++) {
      const share = piece / pieces
      yield [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    }
  }
}

/** From which share of the way to which it lies in the box; null when it passes by. */
function shareWithin(from: Paper, to: Paper, [minX, minY, maxX, maxY]: Bounds): [number, number] | null {
  let [enters, leaves] = [0, 1]
  for (const [at, way, least, most] of [
    [from[0], to[0] - from[0], minX, maxX],
    [from[1], to[1] - from[1], minY, maxY],
  ] as const) {
    if (way === 0 && (at < least || at > most)) return null
    if (way === 0) continue
    const [one, other] = [(least - at) / way, (most - at) / way]
    enters = Math.max(enters, Math.min(one, other))
    leaves = Math.min(leaves, Math.max(one, other))
  }
  return enters <= leaves ? [enters, leaves] : null
}
