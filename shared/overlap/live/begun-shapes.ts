/** The shapes of the works that a live project begins with: as they were read, or made of their WKB when somebody needs them. */
import { pieceAt, unpackBytes, type PackedBytes } from '../../bytes/packed-bytes.ts'
import { gatherShapes } from '../../geo/gather-shapes.ts'
import type { Room } from '../../geo/room.ts'
import { shapesFromWkb, type Shapes } from '../../geo/shapes.ts'
import { closePlaces, openPlace, openPlaces, type ClosePlaces } from './close-places.ts'

export interface BegunShapes {
  readonly count: number
  /** Of a few works, in the order given. */
  of(numbers: readonly number[]): Shapes
  /** Of all of them. */
  all(room: Room): Shapes
  /** From now on it holds them so; null where it holds the shapes themselves. */
  close(): ClosePlaces | null
}

export function heldShapes(shapes: Shapes): BegunShapes {
  return {
    count: shapes.count,
    of: (numbers) => gatherShapes(numbers.map((index) => ({ shapes, index }))),
    all: () => shapes,
    close: () => null,
  }
}

/** Shapes are as large as what they are made of, which who opened the project holds anyway: a change needs those of a few. */
export function shapesOfPlaces(places: PackedBytes): BegunShapes {
  const count = places.ends.length
  let held: PackedBytes | ClosePlaces = places
  const placeAt = (at: number) => ('close' in held ? openPlace(held, at) : pieceAt(held, at))
  return {
    count,
    of: (numbers) => shapesFromWkb(numbers.map(placeAt)),
    all: (room) => shapesFromWkb('close' in held ? openPlaces(held) : unpackBytes(held), room),
    close: () => (held = 'close' in held ? held : closePlaces(held)),
  }
}
