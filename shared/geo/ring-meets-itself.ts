/** Whether a ring meets itself anywhere but where one edge goes on into the next. */
import Flatbush from 'flatbush'

/**
 * True when two edges of a closed ring share a point other than the vertex between neighbours: they cross, touch, or lie
 * along each other. A ring that does not is sound; one that does may still be, and has to be looked at closely.
 * `coordinates` as x, y, x, y, …, `positions` of them, planar.
 */
export function ringMeetsItself(coordinates: Float64Array, positions: number): boolean {
  const edges = edgesOfRing(coordinates, positions)
  const count = positions - 1
  if (count <= 3) return false
  return count <= 64 ? someMeet(edges, count) : someMeetIndexed(edges, count)
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

function someMeet(edges: Float64Array, count: number): boolean {
  for (let a = 0; a < count - 2; a++) {
    // The last edge goes on into the first.
    const end = a === 0 ? count - 1 : count
    for (let b = a + 2; b < end; b++) if (meet(edges, 4 * a, 4 * b)) return true
  }
  return false
}

function someMeetIndexed(edges: Float64Array, count: number): boolean {
  const index = new Flatbush(count)
  for (let a = 0; a < 4 * count; a += 4) {
    const [x1, y1, x2, y2] = [edges[a]!, edges[a + 1]!, edges[a + 2]!, edges[a + 3]!]
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
  }
  index.finish()
  for (let a = 0; a < count; a++) {
    const [x1, y1, x2, y2] = [edges[4 * a]!, edges[4 * a + 1]!, edges[4 * a + 2]!, edges[4 * a + 3]!]
    const end = a === 0 ? count - 1 : count
    const meets = (b: number) => b > a + 1 && b < end && meet(edges, 4 * a, 4 * b)
    if (index.collides(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), meets))
      return true
  }
  return false
}

function meet(edges: Float64Array, a: number, b: number): boolean {
  return boxesMeet(edges, a, b) && !isOneSided(edges, a, b) && !isOneSided(edges, b, a)
}

function boxesMeet(edges: Float64Array, a: number, b: number): boolean {
  return rangesMeet(edges, a, b) && rangesMeet(edges, a + 1, b + 1)
}

function rangesMeet(edges: Float64Array, a: number, b: number): boolean {
  return (
    Math.min(edges[a]!, edges[a + 2]!) <= Math.max(edges[b]!, edges[b + 2]!) &&
    Math.min(edges[b]!, edges[b + 2]!) <= Math.max(edges[a]!, edges[a + 2]!)
  )
}

/** Whether the ends of `b` lie strictly on one side of the line through `a`. */
function isOneSided(edges: Float64Array, a: number, b: number): boolean {
  const x = edges[a]!
  const y = edges[a + 1]!
  const dx = edges[a + 2]! - x
  const dy = edges[a + 3]! - y
  const first = dx * (edges[b + 1]! - y) - dy * (edges[b]! - x)
  const second = dx * (edges[b + 3]! - y) - dy * (edges[b + 2]! - x)
  return (first > 0 && second > 0) || (first < 0 && second < 0)
}
