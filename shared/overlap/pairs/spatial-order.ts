/** An order in which works that lie near each other come near each other, so that they are in memory together. */
import { newUint32s, type Room } from '../../geo/room.ts'
import type { Runs } from '../measure/runs.ts'

const cellsAcross = 2 ** 15

/** The given works along a Z-curve over the centres of their boxes, in an array in `room`. */
export function spatialOrder({ workBox }: Runs, works: Uint32Array, room: Room): Uint32Array {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const work of works) {
    minX = Math.min(minX, workBox[4 * work]!)
    minY = Math.min(minY, workBox[4 * work + 1]!)
    maxX = Math.max(maxX, workBox[4 * work + 2]!)
    maxY = Math.max(maxY, workBox[4 * work + 3]!)
  }
  const scaleX = (cellsAcross - 1) / (maxX - minX || 1)
  const scaleY = (cellsAcross - 1) / (maxY - minY || 1)
  // Place on the curve and position in the list in one number: 30 bits and the rest of 53.
  const keys = new Float64Array(works.length)
  for (let at = 0; at < works.length; at++) {
    const box = 4 * works[at]!
    const x = ((workBox[box]! + workBox[box + 2]!) / 2 - minX) * scaleX
    const y = ((workBox[box + 1]! + workBox[box + 3]!) / 2 - minY) * scaleY
    keys[at] = (spread(x) + 2 * spread(y)) * works.length + at
  }
  keys.sort()
  const order = newUint32s(room, works.length)
  for (let at = 0; at < order.length; at++) order[at] = works[keys[at]! % works.length]!
  return order
}

/** The bits of a number below 2¹⁵, one place apart. */
function spread(value: number): number {
  let bits = value | 0
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}
