/** Lines of which a stretch is drawn twice, there and back or in two parts: the street below is there once. */
import Flatbush from 'flatbush'
import { PartKind, type Shapes } from '../../geo/shapes.ts'
import { Stretches } from './stretches.ts'

/** Per work whose lines lie over each other the edges that are left when each stretch is drawn once: x1, y1, x2, y2. */
export type DrawnOnce = ReadonlyMap<number, Float64Array>

/** Metres within which two edges are drawings of one: what is smaller two exports round differently. */
const asOne = 0.001
/** Fewer edges are compared one by one. */
const fewEdges = 64

export function drawnOnceOf(shapes: Shapes): Map<number, Float64Array> {
  const found = new Map<number, Float64Array>()
  for (let work = 0; work < shapes.count; work++) {
    if (isOneWay(shapes, work)) continue
    const once = withoutRepeats(linesOf(shapes, work))
    if (once !== null) found.set(work, once)
  }
  return found
}

/** Most works: no line at all, or one of which every edge goes on in the direction from its first end to its last. */
function isOneWay({ coordinates, workStart, partStart, ringStart, partKind }: Shapes, work: number): boolean {
  const [part, endPart] = [workStart[work]!, workStart[work + 1]!]
  if (endPart - part !== 1) return endPart === part
  if (partKind[part] !== PartKind.line) return true
  const first = 2 * ringStart[partStart[part]!]!
  const last = 2 * ringStart[partStart[part]! + 1]! - 2
  const dx = coordinates[last]! - coordinates[first]!
  const dy = coordinates[last + 1]! - coordinates[first + 1]!
  for (let at = first; at < last; at += 2) {
    const along = dx * (coordinates[at + 2]! - coordinates[at]!)
    if (along + dy * (coordinates[at + 3]! - coordinates[at + 1]!) <= 0) return false
  }
  return true
}

/** x1, y1, x2, y2 per edge. */
function linesOf(shapes: Shapes, work: number): Float64Array {
  const { coordinates, workStart, partStart, ringStart, partKind } = shapes
  const [firstPart, endPart] = [workStart[work]!, workStart[work + 1]!]
  if (firstPart === endPart) return new Float64Array(0)
  const vertices = ringStart[partStart[endPart]!]! - ringStart[partStart[firstPart]!]!
  const edges = new Float64Array(4 * vertices)
  let count = 0
  for (let part = firstPart; part < endPart; part++) {
    if (partKind[part] !== PartKind.line) continue
    const ring = partStart[part]!
    for (let at = 2 * ringStart[ring]!; at < 2 * ringStart[ring + 1]! - 2; at += 2)
      for (let side = 0; side < 4; side++) edges[count++] = coordinates[at + side]!
  }
  return edges.subarray(0, count)
}

// Filled anew for every edge.
const covered = new Stretches()

/** Null when nothing is drawn twice. Of an edge over an earlier one only what sticks out is left. */
function withoutRepeats(edges: Float64Array): Float64Array | null {
  const count = edges.length / 4
  const earlierNear = count > fewEdges ? indexed(edges, count) : null
  const left: number[] = []
  let isRepeated = false
  for (let edge = 0; edge < count; edge++) {
    covered.clear()
    let covers = 0
    const cover = (other: number) => {
      if (coverBy(edges, 4 * edge, 4 * other)) covers++
    }
    if (earlierNear === null) for (let other = 0; other < edge; other++) cover(other)
    else earlierNear(edge, cover)
    if (covers > 0) isRepeated = true
    addUncovered(left, edges, 4 * edge)
  }
  return isRepeated ? Float64Array.from(left) : null
}

function indexed(edges: Float64Array, count: number) {
  const index = new Flatbush(count)
  const box = (at: number): [number, number, number, number] => [
    Math.min(edges[at]!, edges[at + 2]!) - asOne,
    Math.min(edges[at + 1]!, edges[at + 3]!) - asOne,
    Math.max(edges[at]!, edges[at + 2]!) + asOne,
    Math.max(edges[at + 1]!, edges[at + 3]!) + asOne,
  ]
  for (let edge = 0; edge < count; edge++) index.add(...box(4 * edge))
  index.finish()
  return (edge: number, see: (other: number) => void) =>
    index.search(...box(4 * edge), (other) => {
      if (other < edge) see(other)
      return false
    })
}

/** Adds the stretch of one edge that another lies over, if any. */
function coverBy(edges: Float64Array, edge: number, other: number): boolean {
  const x1 = edges[edge]!
  const x2 = edges[edge + 2]!
  const cx = edges[other]!
  const dx = edges[other + 2]!
  if (Math.max(cx, dx) < Math.min(x1, x2) - asOne || Math.min(cx, dx) > Math.max(x1, x2) + asOne) return false
  const y1 = edges[edge + 1]!
  const y2 = edges[edge + 3]!
  const cy = edges[other + 1]!
  const dy = edges[other + 3]!
  if (Math.max(cy, dy) < Math.min(y1, y2) - asOne || Math.min(cy, dy) > Math.max(y1, y2) + asOne) return false
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return false
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  // Metres along this edge and across it, of both ends of the other.
  const [alongC, alongD] = [ux * (cx - x1) + uy * (cy - y1), ux * (dx - x1) + uy * (dy - y1)]
  const [acrossC, acrossD] = [ux * (cy - y1) - uy * (cx - x1), ux * (dy - y1) - uy * (dx - x1)]
  const from = Math.max(0, Math.min(alongC, alongD))
  const to = Math.min(length, Math.max(alongC, alongD))
  if (to - from <= asOne) return false
  const acrossAt = (along: number) => acrossC + ((along - alongC) / (alongD - alongC)) * (acrossD - acrossC)
  if (Math.abs(acrossAt(from)) > asOne || Math.abs(acrossAt(to)) > asOne) return false
  covered.add(from / length, to / length)
  return true
}

function addUncovered(left: number[], edges: Float64Array, edge: number): void {
  const [x, y] = [edges[edge]!, edges[edge + 1]!]
  const [ux, uy] = [edges[edge + 2]! - x, edges[edge + 3]! - y]
  let reached = 0
  const keep = (from: number, to: number) => {
    if (to > from) left.push(x + from * ux, y + from * uy, x + to * ux, y + to * uy)
  }
  covered.eachJoined((from, to) => {
    keep(reached, from)
    reached = to
  })
  keep(reached, 1)
}
