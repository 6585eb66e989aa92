/** Lines and rings with fewer vertices, after Douglas and Peucker: what is left out lies within a tolerance of what is drawn. */
import type { Shapes } from './shapes.ts'

export interface Simplified {
  /** Which vertices stay, in their order. */
  readonly vertices: Uint32Array
  /** Per run (ring of the shapes) the first of `vertices`, and one more. */
  readonly runStart: Uint32Array
}

/**
 * Ends stay. A ring keeps the vertex farthest from its beginning too, so that a small area is not drawn as nothing.
 * @param flat x, y per vertex of the shapes
 * @param tolerance in units of `flat`
 */
export function simplified(
  flat: Float64Array,
  { ringStart }: Pick<Shapes, 'ringStart'>,
  tolerance: number,
): Simplified {
  const runs = ringStart.length - 1
  const stays = new Uint8Array(flat.length / 2)
  const waiting: number[] = []
  for (let run = 0; run < runs; run++) {
    const [first, last] = [ringStart[run]!, ringStart[run + 1]! - 1]
    if (last < first) continue
    stays[first] = stays[last] = 1
    if (last - first < 2) continue
    if (isSamePlace(flat, first, last)) {
      const farthest = farthestFromPoint(flat, first, last)
      stays[farthest] = 1
      waiting.push(first, farthest, farthest, last)
    } else waiting.push(first, last)
    while (waiting.length > 0) {
      const to = waiting.pop()!
      const from = waiting.pop()!
      const at = farthestFromLine(flat, from, to, tolerance)
      if (at < 0) continue
      stays[at] = 1
      waiting.push(from, at, at, to)
    }
  }
  return collected(stays, ringStart)
}

function collected(stays: Uint8Array, ringStart: Uint32Array): Simplified {
  const vertices = new Uint32Array(stays.reduce((sum, one) => sum + one, 0))
  const runStart = new Uint32Array(ringStart.length)
  let at = 0
  for (let run = 0; run + 1 < ringStart.length; run++) {
    runStart[run] = at
    for (let vertex = ringStart[run]!; vertex < ringStart[run + 1]!; vertex++)
      if (stays[vertex] === 1) vertices[at++] = vertex
  }
  runStart[ringStart.length - 1] = at
  return { vertices, runStart }
}

function isSamePlace(flat: Float64Array, one: number, other: number): boolean {
  return flat[2 * one] === flat[2 * other] && flat[2 * one + 1] === flat[2 * other + 1]
}

function farthestFromPoint(flat: Float64Array, first: number, last: number): number {
  let [farthest, most] = [first + 1, -1]
  for (let at = first + 1; at < last; at++) {
    const away = (flat[2 * at]! - flat[2 * first]!) ** 2 + (flat[2 * at + 1]! - flat[2 * first + 1]!) ** 2
    if (away > most) [farthest, most] = [at, away]
  }
  return farthest
}

/** The vertex between these two that lies farthest from the stretch between them; -1 when none is beyond the tolerance. */
function farthestFromLine(flat: Float64Array, from: number, to: number, tolerance: number): number {
  const [x, y] = [flat[2 * from]!, flat[2 * from + 1]!]
  const [along, across] = [flat[2 * to]! - x, flat[2 * to + 1]! - y]
  const length = along * along + across * across
  let [farthest, most] = [-1, tolerance * tolerance]
  for (let at = from + 1; at < to; at++) {
    const [dx, dy] = [flat[2 * at]! - x, flat[2 * at + 1]! - y]
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, (dx * along + dy * across) / length))
    const away = (dx - share * along) ** 2 + (dy - share * across) ** 2
    if (away > most) {
      farthest = at
      most = away
    }
  }
  return farthest
}
