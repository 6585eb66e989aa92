/** Where the arrays of the engine live: in the memory of one thread, or in memory that threads share. */

export type Room = ArrayBufferConstructor | SharedArrayBufferConstructor

export function newFloat64s(room: Room, length: number): Float64Array {
  return new Float64Array(new room(length * Float64Array.BYTES_PER_ELEMENT))
}

export function newUint32s(room: Room, length: number): Uint32Array {
  return new Uint32Array(new room(length * Uint32Array.BYTES_PER_ELEMENT))
}

export function newInt32s(room: Room, length: number): Int32Array {
  return new Int32Array(new room(length * Int32Array.BYTES_PER_ELEMENT))
}

export function newUint8s(room: Room, length: number): Uint8Array {
  return new Uint8Array(new room(length))
}
