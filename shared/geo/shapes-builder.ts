/** Grows packed shapes vertex by vertex, for readers that do not know beforehand how much will come. */

import { newFloat64s, newUint32s, newUint8s, type Room } from './room.ts'

/** Add vertices, then end the ring, the part and the work they belong to. What stays empty leaves no trace. */
export class ShapesBuilder {
  readonly #workStart: Uint32Array
  #works = 0
  #coordinates: Float64Array
  #length = 0
  readonly #ringStart: number[] = [0]
  readonly #partStart: number[] = [0]
  readonly #partKind: number[] = []
  readonly #room: Room

  /** `vertices` is a guess; the block grows when it is too small. The arrays come in `room`. */
  constructor(works: number, vertices: number, room: Room = ArrayBuffer) {
    this.#workStart = newUint32s(room, works + 1)
    this.#coordinates = newFloat64s(room, 2 * Math.max(vertices, 16))
    this.#room = room
  }

  /** A vertex without finite numbers is left out. */
  addVertex(x: number, y: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return
    if (this.#length + 2 > this.#coordinates.length) this.#grow()
    this.#coordinates[this.#length++] = x
    this.#coordinates[this.#length++] = y
  }

  /** `closed`: the ring of an area, closed here when it is not. */
  endRing(closed: boolean): void {
    const first = 2 * this.#ringStart.at(-1)!
    if (this.#length === first) return
    if (closed) this.#close(first)
    this.#ringStart.push(this.#length / 2)
  }

  endPart(kind: number): void {
    const rings = this.#ringStart.length - 1
    if (rings === this.#partStart.at(-1)) return
    this.#partStart.push(rings)
    this.#partKind.push(kind)
  }

  endWork(): void {
    this.#workStart[++this.#works] = this.#partKind.length
  }

  /** The arrays of Shapes, which see. */
  finish() {
    return {
      count: this.#works,
      coordinates: this.#coordinates.subarray(0, this.#length),
      ringStart: this.#inRoom(newUint32s, this.#ringStart),
      partStart: this.#inRoom(newUint32s, this.#partStart),
      workStart: this.#workStart,
      partKind: this.#inRoom(newUint8s, this.#partKind),
    }
  }

  #inRoom<Numbers extends Uint32Array | Uint8Array>(
    make: (room: Room, length: number) => Numbers,
    numbers: readonly number[],
  ): Numbers {
    const made = make(this.#room, numbers.length)
    made.set(numbers)
    return made
  }

  #close(first: number): void {
    const x = this.#coordinates[first]!
    const y = this.#coordinates[first + 1]!
    if (this.#coordinates[this.#length - 2] !== x || this.#coordinates[this.#length - 1] !== y)
      this.addVertex(x, y)
  }

  #grow(): void {
    const larger = newFloat64s(this.#room, 2 * this.#coordinates.length)
    larger.set(this.#coordinates)
    this.#coordinates = larger
  }
}
