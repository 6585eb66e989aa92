/** Delivered files as they are kept: deflated, by the store itself or beforehand by whoever has a processor to spare. */
import { isMarkedAsUntransferable } from 'node:worker_threads'
import { createDeflate, deflateSync, type ZlibOptions } from 'node:zlib'

/** Coordinates hardly deflate further: the usual level takes three times as long to save one byte in twenty. */
const quickest = 1
const [leastRoom, mostRoom] = [2 ** 14, 2 ** 25]

/**
 * In one piece, as far as that goes: of many small ones, joined, hardly anything finds its way back to the system, and a
 * thread that reads has no time to hand over one after the other.
 */
function howFor({ byteLength }: Uint8Array): ZlibOptions {
  return { level: quickest, chunkSize: Math.min(mostRoom, byteLength + leastRoom) }
}

export function deflateFile(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, howFor(bytes))
}

/** The same, on another processor, on memory of its own that can be handed over to another thread. */
export async function deflateFileAside(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = createDeflate(howFor(bytes))
  stream.end(bytes)
  const pieces = (await stream.toArray()) as Buffer<ArrayBuffer>[]
  return joined(pieces)
}

/** Pieces of one room stand behind each other, and stay there. What is small shares its room with other small things. */
function joined(pieces: readonly Buffer<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first] = pieces
  const room = first?.buffer
  const isInOneRoom = pieces.every(({ buffer }) => buffer === room)
  if (first === undefined || room === undefined || !isInOneRoom || isMarkedAsUntransferable(room))
    return new Uint8Array(Buffer.concat(pieces))
  const size = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0)
  return new Uint8Array(room, first.byteOffset, size)
}
