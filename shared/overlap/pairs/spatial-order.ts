/** An order in which works that lie near each other come near each other, so that they are in memory together. */
import { filled } from '../../bytes/filled.ts'
import { alongCurve } from '../../geo/along-curve.ts'
import { newUint32s, type Room } from '../../geo/room.ts'
import type { Runs } from '../measure/runs.ts'

/** The given works along a Z-curve over the centres of their boxes, in an array in `room`. */
export function spatialOrder({ workBox }: Runs, works: Uint32Array, room: Room): Uint32Array {
  const middles = (of: (work: number) => number) => filled(new Float64Array(works.length), works, of)
  const x = middles((work) => (workBox[4 * work]! + workBox[4 * work + 2]!) / 2)
  const y = middles((work) => (workBox[4 * work + 1]! + workBox[4 * work + 3]!) / 2)
  const order = newUint32s(room, works.length)
  alongCurve(x, y).forEach((place, at) => (order[at] = works[place]!))
  return order
}
