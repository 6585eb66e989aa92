/** Delivered files as they are kept: deflated, by the store itself or beforehand by whoever has a processor to spare. */
import { promisify } from 'node:util'
import { deflate, deflateSync, type ZlibOptions } from 'node:zlib'

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

const deflateInBackground = promisify<Uint8Array, ZlibOptions, Uint8Array>(deflate)

/** The same, on another processor, on memory that threads share. */
export async function deflateFileAside(bytes: Uint8Array): Promise<Uint8Array> {
  const deflated = await deflateInBackground(bytes, howFor(bytes))
  const kept = new Uint8Array(new SharedArrayBuffer(deflated.byteLength))
  kept.set(deflated)
  return kept
}
