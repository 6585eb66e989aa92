/** Which kind of picture bytes are, by how they begin; nothing else is handed to the window as one. */

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Null for what is no picture that the map can draw. */
export function pictureType(bytes: Uint8Array): string | null {
  if (ascii(bytes, 0, 4) === '\x89PNG') return 'image/png'
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  return ascii(bytes, 4, 12) === 'ftypavif' ? 'image/avif' : null
}
