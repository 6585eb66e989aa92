/** Shapes of a few works out of many, as shapes of their own. */
import { newFloat64s, newUint32s, newUint8s, type Room } from './room.ts'
import type { Shapes } from './shapes.ts'

/** Where the shape of one work is kept. */
export interface KeptShape {
  readonly shapes: Shapes
  readonly index: number
}

/** Copies shapes together, in the given order; their arrays come in `room`. */
export function gatherShapes(kept: readonly KeptShape[], room: Room = ArrayBuffer): Shapes {
  const sizes = kept.reduce(addSize, { parts: 0, rings: 0, vertices: 0 })
  const gathered: Shapes = {
    count: kept.length,
    coordinates: newFloat64s(room, 2 * sizes.vertices),
    ringStart: newUint32s(room, sizes.rings + 1),
    partStart: newUint32s(room, sizes.parts + 1),
    workStart: newUint32s(room, kept.length + 1),
    partKind: newUint8s(room, sizes.parts),
  }
  const at = { parts: 0, rings: 0, vertices: 0 }
  kept.forEach((one, work) => {
    copyInto(gathered, at, one)
    gathered.workStart[work + 1] = at.parts
  })
  return gathered
}

interface Size {
  parts: number
  rings: number
  vertices: number
}

function addSize(size: Size, { shapes, index }: KeptShape): Size {
  const [firstPart, endPart] = [shapes.workStart[index]!, shapes.workStart[index + 1]!]
  const [firstRing, endRing] = [shapes.partStart[firstPart]!, shapes.partStart[endPart]!]
  size.parts += endPart - firstPart
  size.rings += endRing - firstRing
  size.vertices += shapes.ringStart[endRing]! - shapes.ringStart[firstRing]!
  return size
}

function copyInto(into: Shapes, at: Size, { shapes, index }: KeptShape): void {
  const [firstPart, endPart] = [shapes.workStart[index]!, shapes.workStart[index + 1]!]
  const [firstRing, endRing] = [shapes.partStart[firstPart]!, shapes.partStart[endPart]!]
  const [first, end] = [shapes.ringStart[firstRing]!, shapes.ringStart[endRing]!]
  into.coordinates.set(shapes.coordinates.subarray(2 * first, 2 * end), 2 * at.vertices)
  for (let ring = firstRing; ring < endRing; ring++)
    into.ringStart[at.rings + ring - firstRing + 1] = at.vertices + shapes.ringStart[ring + 1]! - first
  for (let part = firstPart; part < endPart; part++) {
    into.partKind[at.parts + part - firstPart] = shapes.partKind[part]!
    into.partStart[at.parts + part - firstPart + 1] = at.rings + shapes.partStart[part + 1]! - firstRing
  }
  at.vertices += end - first
  at.rings += endRing - firstRing
  at.parts += endPart - firstPart
}
