/** Whether rings cross themselves or each other. */
import Flatbush from 'flatbush'

/**
 * True when two edges of closed rings cross each other truly: each has its ends on either side of the other. Rings
 * that touch in a vertex or share a stretch do not cross. Planar coordinates.
 */
export function ringsCross(rings: readonly GeoJSON.Position[][]): boolean {
  const edges = edgesOf(rings)
  return edgesCross(edges, edges.length / 4)
}

/** The same of one closed ring as x, y, x, y, …, `positions` of them. */
export function ringCrosses(coordinates: Float64Array, positions: number): boolean {
  const edges = edgesOfRing(coordinates, positions)
  return edgesCross(edges, positions - 1)
}

function edgesCross(edges: Float64Array, count: number): boolean {
  if (count <= 3) return false
  return count <= 64 ? someCross(edges, count) : someCrossIndexed(edges, count)
}

let room = new Float64Array(1024)

/** On memory that is used again for the next ring. */
function edgesOfRing(coordinates: Float64Array, positions: number): Float64Array {
  if (room.length < 4 * positions) room = new Float64Array(8 * positions)
  const x0 = coordinates[0]!
  const y0 = coordinates[1]!
  for (let at = 0, edge = 0; at < 2 * positions - 2; at += 2) {
    room[edge++] = coordinates[at]! - x0
    room[edge++] = coordinates[at + 1]! - y0
    room[edge++] = coordinates[at + 2]! - x0
    room[edge++] = coordinates[at + 3]! - y0
  }
  return room
}

/** x1, y1, x2, y2 per edge, relative to the first vertex so that products keep their decimals. */
function edgesOf(rings: readonly GeoJSON.Position[][]): Float64Array {
  const edges = new Float64Array(4 * rings.reduce((sum, ring) => sum + ring.length - 1, 0))
  const [x0, y0] = rings[0]![0] as [number, number]
  let at = 0
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      edges[at++] = ring[index - 1]![0]! - x0
      edges[at++] = ring[index - 1]![1]! - y0
      edges[at++] = ring[index]![0]! - x0
      edges[at++] = ring[index]![1]! - y0
    }
  }
  return edges
}

function someCross(edges: Float64Array, count: number): boolean {
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) if (cross(edges, 4 * a, 4 * b)) return true
  }
  return false
}

function someCrossIndexed(edges: Float64Array, count: number): boolean {
  const index = new Flatbush(count)
  for (let a = 0; a < 4 * count; a += 4) {
    const [x1, y1, x2, y2] = [edges[a]!, edges[a + 1]!, edges[a + 2]!, edges[a + 3]!]
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
  }
  index.finish()
  for (let a = 0; a < count; a++) {
    const [x1, y1, x2, y2] = [edges[4 * a]!, edges[4 * a + 1]!, edges[4 * a + 2]!, edges[4 * a + 3]!]
    const meets = (b: number) => b > a && cross(edges, 4 * a, 4 * b)
    if (index.collides(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), meets))
      return true
  }
  return false
}

function cross(edges: Float64Array, a: number, b: number): boolean {
  return separates(edges, a, b) && separates(edges, b, a)
}

/** Whether the ends of `b` lie strictly on either side of the line through `a`. */
function separates(edges: Float64Array, a: number, b: number): boolean {
  const x = edges[a]!
  const y = edges[a + 1]!
  const dx = edges[a + 2]! - x
  const dy = edges[a + 3]! - y
  const first = dx * (edges[b + 1]! - y) - dy * (edges[b]! - x)
  const second = dx * (edges[b + 3]! - y) - dy * (edges[b + 2]! - x)
  return (first > 0 && second < 0) || (first < 0 && second > 0)
}
