/** Which of very many works lie under the pointer: asked of the shapes that are drawn, since the map does not know them. */
import { levelAt } from './overview-frame.ts'
import type { Level, OverviewShapes } from './overview-shapes.ts'
import { pixelsPerUnit, type OverviewView } from './overview-view.ts'

/** More than these nobody steps through by clicking again. */
const most = 12

/**
 * Works within reach, the nearest first.
 * @param visible per work whether it is drawn
 * @param reach in pixels
 */
export function worksUnder(
  shapes: OverviewShapes,
  visible: Uint8Array,
  [x, y]: readonly [x: number, y: number],
  zoom: OverviewView['zoom'],
  reach: number,
): number[] {
  const { boxes, count } = shapes
  const within = reach / pixelsPerUnit(zoom)
  const level = levelAt(shapes, zoom)
  const found: { work: number; away: number }[] = []
  for (let work = 0; work < count; work++) {
    const at = 4 * work
    const isNear =
      boxes[at]! <= x + within &&
      boxes[at + 2]! >= x - within &&
      boxes[at + 1]! <= y + within &&
      boxes[at + 3]! >= y - within
    if (!isNear || visible[work] === 0) continue
    const away = distanceTo(level, work, x, y)
    if (away <= within) found.push({ work, away })
  }
  return found
    .toSorted((one, other) => one.away - other.away || one.work - other.work)
    .slice(0, most)
    .map(({ work }) => work)
}

/** To its border; inside an area it is as near as can be. */
function distanceTo(
  { vertices, runStart, workStart, triangles, triangleStart }: Level,
  work: number,
  x: number,
  y: number,
) {
  let nearest = Infinity
  for (let run = workStart[work]!; run < workStart[work + 1]!; run++) {
    const [first, end] = [runStart[run]!, runStart[run + 1]!]
    for (let vertex = first; vertex < Math.max(first + 1, end - 1); vertex++) {
      const to = Math.min(vertex + 1, end - 1)
      const [ax, ay] = [vertices[2 * vertex]! - x, vertices[2 * vertex + 1]! - y]
      const [bx, by] = [vertices[2 * to]! - x, vertices[2 * to + 1]! - y]
      nearest = Math.min(nearest, distanceToStretch(ax, ay, bx, by))
    }
  }
  for (let at = triangleStart[work]!; at < triangleStart[work + 1]!; at += 3) {
    const corner = (index: number) => 2 * triangles[at + index]!
    const side = (one: number, other: number) =>
      (vertices[other]! - vertices[one]!) * (y - vertices[one + 1]!) -
      (vertices[other + 1]! - vertices[one + 1]!) * (x - vertices[one]!)
    const sides = [side(corner(0), corner(1)), side(corner(1), corner(2)), side(corner(2), corner(0))]
    if (sides.every((one) => one >= 0) || sides.every((one) => one <= 0)) return 0
  }
  return nearest
}

/** From the origin to the stretch between two places. */
function distanceToStretch(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return Math.hypot(ax + share * dx, ay + share * dy)
}
