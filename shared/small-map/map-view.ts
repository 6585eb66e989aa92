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

/** The longest stretch of a line that lies within the view, as places on paper a few units apart. */
export function longestStretch(view: MapView, line: readonly GeoJSON.Position[], edge: number): Paper[] {
  let [longest, current]: [Paper[], Paper[]] = [[], []]
  for (const [x, y] of walk(line.map(view.toPaper), 4)) {
    const isSeen = x >= edge && y >= edge && x <= view.width - edge && y <= view.height - edge
    current = isSeen ? [...current, [x, y]] : []
    if (current.length > longest.length) longest = current
  }
  return longest
}

/** Places along a line on paper, about `step` apart. */
function walk(line: readonly Paper[], step: number): Paper[] {
  return line.flatMap((to, index): Paper[] => {
    const from = line[index - 1]
    if (!from) return [to]
    const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
    return Array.from({ length: pieces }, (_, piece): Paper => {
      const share = (piece + 1) / pieces
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    })
  })
}
