/** Packed bytes of a file that others made: unpacked up to a bound, since a few of them can hold gigabytes. */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib'

/** A tile, a directory or what a file says of itself is never larger than this: 16 MB. */
export const mostBytes = 16 * 1024 * 1024

const unpackers = {
  gzip: promisify(gunzip),
  zlib: promisify(inflate),
  brotli: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
} as const
export type Packing = keyof typeof unpackers | 'none'

/** Throws for what is damaged, or larger than {@link mostBytes}. */
export async function unpack(bytes: Uint8Array, packing: Packing): Promise<Uint8Array> {
  if (packing === 'none') return bytes
  return unpackers[packing](bytes, { maxOutputLength: mostBytes })
}

/** As the first bytes say. Brotli cannot be told by them. */
export function packingOf(bytes: Uint8Array): Packing {
  const [first, second] = bytes
  if (first === 0x1f && second === 0x8b) return 'gzip'
  if (first === 0x28 && second === 0xb5) return 'zstd'
  // A vector tile begins with the sign of a layer, 1A.
  return first === 0x78 ? 'zlib' : 'none'
}
