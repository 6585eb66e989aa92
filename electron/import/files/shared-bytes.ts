/** Bytes of delivered files on memory that threads share: a delivery is there once, whoever reads it. */

/** Room for so many bytes. */
export function sharedRoom(size: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(size))
}

/** The same bytes on shared memory; themselves when they are there already. */
export function sharedBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes
  const room = sharedRoom(bytes.byteLength)
  room.set(bytes)
  return room
}
