/** The shapes of the works that a live project begins with: as they were read, or made of their WKB when somebody needs them. */
import { pieceAt, unpackBytes, type PackedBytes } from '../../bytes/packed-bytes.ts'
import { gatherShapes } from '../../geo/gather-shapes.ts'
import type { Room } from '../../geo/room.ts'
import { shapesFromWkb, type Shapes } from '../../geo/shapes.ts'

export interface BegunShapes {
  readonly count: number
  /** Of a few works, in the order given. */
  of(numbers: readonly number[]): Shapes
  /** Of all of them. */
  all(room: Room): Shapes
}

export function heldShapes(shapes: Shapes): BegunShapes {
  return {
    count: shapes.count,
    of: (numbers) => gatherShapes(numbers.map((index) => ({ shapes, index }))),
    all: () => shapes,
  }
}

/** Shapes are as large as what they are made of, which who opened the project holds anyway: a change needs those of a few. */
export function shapesOfPlaces(places: PackedBytes): BegunShapes {
  return {
    count: places.ends.length,
    of: (numbers) => shapesFromWkb(numbers.map((number) => pieceAt(places, number))),
    all: (room) => shapesFromWkb(unpackBytes(places), room),
  }
}
