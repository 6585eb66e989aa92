/** Many pieces of bytes in one block are the same pieces again. */
import { expect, it } from 'vitest'
import { packBytes, unpackBytes } from '../../shared/bytes/packed-bytes.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

it('come back as they were, one that is not there as nothing', () => {
  const pieces = [null, bytes(1, 2, 3), bytes(4), null, null, bytes(5, 6), null]
  const packed = packBytes(pieces)
  expect(unpackBytes(packed).map((piece) => piece && [...piece])).toEqual([
    null,
    [1, 2, 3],
    [4],
    null,
    null,
    [5, 6],
    null,
  ])
  expect(packed.bytes.byteLength).toBe(6)
})

it('stand where every thread can read them', () => {
  const [piece] = unpackBytes(packBytes([bytes(7)]))
  expect(piece!.buffer).toBeInstanceOf(SharedArrayBuffer)
})

it('are none of none', () => {
  expect(unpackBytes(packBytes([]))).toEqual([])
})
