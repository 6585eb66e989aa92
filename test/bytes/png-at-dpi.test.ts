/** A picture says how large it is on paper, so that its scale is the one that stands on it. */
import { inflateSync } from 'node:zlib'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pngAtDpi } from '../../shared/bytes/png-at-dpi.ts'

/** One white dot. */
const dot = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
    'base64',
  ),
)

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const chunks: { name: string; data: Buffer }[] = []
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const whole = bytes.subarray(at + 4, at + 8 + length)
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(whole))
    chunks.push({ name: whole.toString('latin1', 0, 4), data: whole.subarray(4) })
    at += 12 + length
  }
  return chunks
}

describe('a picture for paper', () => {
  it('has its dots to a metre behind its first chunk, and is otherwise as it was', () => {
    const [head, size, ...rest] = chunksOf(pngAtDpi(dot, 300))
    expect([head?.name, size?.name]).toEqual(['IHDR', 'pHYs'])
    expect([size?.data.readUInt32BE(0), size?.data.readUInt32BE(4), size?.data[8]]).toEqual([
      11_811, 11_811, 1,
    ])
    expect(rest.map(({ name }) => name)).toEqual(['IDAT', 'IEND'])
    expect(inflateSync(rest[0]?.data ?? Buffer.alloc(0)).length).toBeGreaterThan(0)
  })
})
