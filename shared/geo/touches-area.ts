/**
 * Which works an area touches: drawn by hand, a box, a district of a layer. Said in the coordinates the shapes have: to touch is
 * the same thing in degrees and in metres, as long as edges are straight where they are looked at.
 */
import { crossesOddly } from './in-rings.ts'
import { areasOf } from './points-lines-areas.ts'
import { PartKind, type Shapes } from './shapes.ts'

/** An area ready to be asked about: its edges, and the box around them. What lies within an odd number of rings is inside. */
export interface AskedArea {
  /** x1, y1, x2, y2 of each edge. */
  readonly edges: Float64Array
  /** Where the edges of each ring begin. */
  readonly ringAt: readonly number[]
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** Null for what is no area, and for one without any extent. */
export function askedArea(geometry: GeoJSON.Geometry): AskedArea | null {
  const rings = areasOf(geometry).flat().map(edgesOfRing)
  const edges = Float64Array.from(rings.flat())
  let end = 0
  const ringAt = rings.flatMap(({ length }) => {
    end += length
    return length === 0 ? [] : [end - length]
  })
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (let at = 0; at < edges.length; at += 2) {
    box.minX = Math.min(box.minX, edges[at]!)
    box.maxX = Math.max(box.maxX, edges[at]!)
    box.minY = Math.min(box.minY, edges[at + 1]!)
    box.maxY = Math.max(box.maxY, edges[at + 1]!)
  }
  return edges.length === 0 ? null : { edges, ringAt, ...box }
}

/** Closed, whether it was given so or not. */
function edgesOfRing(ring: readonly GeoJSON.Position[]): number[] {
  return ring.flatMap(([x = NaN, y = NaN], at) => {
    const [nextX = NaN, nextY = NaN] = ring[(at + 1) % ring.length] ?? []
    return x === nextX && y === nextY && ring.length > 1 ? [] : [x, y, nextX, nextY]
  })
}

/** minX, minY, maxX, maxY of every work of `shapes`; of one without a place Infinity first, so that it meets nothing. */
export function boxesOf({ coordinates, ringStart, partStart, workStart, count }: Shapes): Float64Array {
  const boxes = new Float64Array(4 * count)
  for (let work = 0; work < count; work++) {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
    const end = ringStart[partStart[workStart[work + 1]!]!]!
    for (let vertex = ringStart[partStart[workStart[work]!]!]!; vertex < end; vertex++) {
      const x = coordinates[2 * vertex]!
      const y = coordinates[2 * vertex + 1]!
      if (x < minX) minX = x
      if (x > maxX) maxX = x
      if (y < minY) minY = y
      if (y > maxY) maxY = y
    }
    boxes.set([minX, minY, maxX, maxY], 4 * work)
  }
  return boxes
}

/** Whether a work lies in the area, wholly or in part, holds it, or meets its edge. A point on the edge touches it. */
export function touchesArea(area: AskedArea, shapes: Shapes, boxes: Float64Array, work: number): boolean {
  const [minX, minY, maxX, maxY] = boxes.subarray(4 * work, 4 * work + 4) as unknown as [
    number,
    number,
    number,
    number,
  ]
  if (!(minX <= area.maxX && maxX >= area.minX && minY <= area.maxY && maxY >= area.minY)) return false
  const near = edgesMeeting(area.edges, minX, minY, maxX, maxY)
  const { coordinates, ringStart, partStart, workStart, partKind } = shapes
  for (let part = workStart[work]!; part < workStart[work + 1]!; part++) {
    const first = 2 * ringStart[partStart[part]!]!
    // A part that meets no edge lies inside with all its vertices or with none.
    if (isInside(area.edges, coordinates[first]!, coordinates[first + 1]!)) return true
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++)
      if (meetsAny(near, coordinates, ringStart[ring]!, ringStart[ring + 1]!)) return true
    if (partKind[part] === PartKind.area && holdsRing(area, shapes, part)) return true
  }
  return false
}

/** Those of the edges of which the box meets this box. */
function edgesMeeting(edges: Float64Array, minX: number, minY: number, maxX: number, maxY: number) {
  const near: number[] = []
  for (let at = 0; at < edges.length; at += 4) {
    const [x1, y1, x2, y2] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!]
    const isAway =
      (x1 < minX && x2 < minX) ||
      (x1 > maxX && x2 > maxX) ||
      (y1 < minY && y2 < minY) ||
      (y1 > maxY && y2 > maxY)
    if (!isAway) near.push(x1, y1, x2, y2)
  }
  return near
}

/** Whether a line to the right crosses the edges an odd number of times; on an edge either may come out. */
function isInside(edges: ArrayLike<number>, x: number, y: number): boolean {
  let inside = false
  for (let at = 0; at < edges.length; at += 4) {
    const y1 = edges[at + 1]!
    const y2 = edges[at + 3]!
    if (y1 > y === y2 > y) continue
    const x1 = edges[at]!
    const turn = (edges[at + 2]! - x1) * (y - y1) - (x - x1) * (y2 - y1)
    if (turn > 0 === y2 > y1) inside = !inside
  }
  return inside
}

/** Whether a line, or the one vertex of a point, meets any of the edges; touching is meeting. */
function meetsAny(edges: readonly number[], coordinates: Float64Array, first: number, end: number): boolean {
  if (edges.length === 0) return false
  for (let vertex = first; vertex < Math.max(first + 1, end - 1); vertex++) {
    const to = Math.min(vertex + 1, end - 1)
    const [ax, ay] = [coordinates[2 * vertex]!, coordinates[2 * vertex + 1]!]
    const [bx, by] = [coordinates[2 * to]!, coordinates[2 * to + 1]!]
    for (let at = 0; at < edges.length; at += 4)
      if (doMeet(ax, ay, bx, by, edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!)) return true
  }
  return false
}

/** Whether edges ab and cd share a place. */
function doMeet(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false
  const c = sideOf(ax, ay, bx, by, cx, cy)
  const d = sideOf(ax, ay, bx, by, dx, dy)
  const a = sideOf(cx, cy, dx, dy, ax, ay)
  const b = sideOf(cx, cy, dx, dy, bx, by)
  // Boxes that meet and ends that are not on one side: they cross, touch, or lie on one another.
  return c * d <= 0 && a * b <= 0
}

/** -1, 0 or 1: on which side of ab the position lies. */
function sideOf(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
}

/** Whether an area of a work, its holes left out, holds a ring: one that meets it nowhere lies in it whole or not at all. */
function holdsRing({ edges, ringAt }: AskedArea, shapes: Shapes, part: number): boolean {
  const { coordinates, ringStart, partStart } = shapes
  return ringAt.some((at) => {
    const [x, y] = [edges[at]!, edges[at + 1]!]
    let inside = false
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++)
      if (crossesOddly(coordinates, ringStart[ring]!, ringStart[ring + 1]! - 1, x, y)) inside = !inside
    return inside
  })
}
