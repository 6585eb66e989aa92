/** Lines and rings cut off at the sides of a box. */
import type { Bounds } from '../domain/work.ts'

type Line = readonly GeoJSON.Position[]

/** The stretches of a line that lie in the box, by Liang and Barsky. */
export function clipLine(line: Line, box: Bounds): GeoJSON.Position[][] {
  const stretches: GeoJSON.Position[][] = []
  let current: GeoJSON.Position[] = []
  const end = () => {
    if (current.length > 1) stretches.push(current)
    current = []
  }
  for (let at = 1; at < line.length; at++) {
    const inside = clipSegment(line[at - 1] ?? [], line[at] ?? [], box)
    if (inside === null) {
      end()
      continue
    }
    const [from, to, goesOn] = inside
    if (current.length === 0) current.push(from)
    current.push(to)
    if (!goesOn) end()
  }
  end()
  return stretches
}

/** What of a segment is inside, and whether its end is. */
function clipSegment(
  [ax = 0, ay = 0]: GeoJSON.Position,
  [bx = 0, by = 0]: GeoJSON.Position,
  [minX, minY, maxX, maxY]: Bounds,
): [GeoJSON.Position, GeoJSON.Position, boolean] | null {
  const [dx, dy] = [bx - ax, by - ay]
  let [first, last] = [0, 1]
  for (const [move, room] of [
    [-dx, ax - minX],
    [dx, maxX - ax],
    [-dy, ay - minY],
    [dy, maxY - ay],
  ] as const) {
    if (move === 0 && room < 0) return null
    if (move < 0) first = Math.max(first, room / move)
    if (move > 0) last = Math.min(last, room / move)
  }
  if (first > last) return null
  return [
    [ax + dx * first, ay + dy * first],
    last === 1 ? [bx, by] : [ax + dx * last, ay + dy * last],
    last === 1,
  ]
}

/** A ring cut off at the four sides in turn, by Sutherland and Hodgman; closed, and empty when nothing is left. */
export function clipRing(ring: Line, [minX, minY, maxX, maxY]: Bounds): GeoJSON.Position[] {
  const sides = [
    { axis: 0, limit: minX, sign: 1 },
    { axis: 0, limit: maxX, sign: -1 },
    { axis: 1, limit: minY, sign: 1 },
    { axis: 1, limit: maxY, sign: -1 },
  ] as const
  let left: Line = ring
  for (const { axis, limit, sign } of sides) {
    const depth = (position: GeoJSON.Position) => sign * ((position[axis] ?? 0) - limit)
    if (left.every((position) => depth(position) >= 0)) continue
    left = left.flatMap((to, at) => {
      const from = left[at - 1] ?? left.at(-1) ?? to
      const [before, here] = [depth(from), depth(to)]
      const kept = here >= 0 ? [to] : []
      if (before >= 0 === here >= 0) return kept
      const share = before / (before - here)
      const crossing = [0, 1].map((one) => (from[one] ?? 0) + ((to[one] ?? 0) - (from[one] ?? 0)) * share)
      return [crossing, ...kept]
    })
  }
  const [first] = left
  if (first === undefined) return []
  const last = left.at(-1) ?? first
  return first[0] === last[0] && first[1] === last[1] ? [...left] : [...left, first]
}
