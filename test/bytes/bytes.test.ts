/** What is written comes back as it was, in as few bytes as it has digits. */
import { describe, expect, it } from 'vitest'
import { ByteReader } from '../../shared/bytes/byte-reader.ts'
import { ByteWriter } from '../../shared/bytes/byte-writer.ts'

const wholes = [0, 1, 127, 128, 16_383, 16_384, 2 ** 28 - 1, 2 ** 28, 2 ** 31, 2 ** 32 + 5, 2 ** 53 - 1]

describe('numbers and texts as bytes', () => {
  it('come back as they were', () => {
    const writer = new ByteWriter()
    const texts = ['', 'Rijnkade 12 – ‘zuid’', 'é\u0000\ud83d\ude80']
    const id = '01a22653-e14a-7000-8002-cd0f1efe8ab4'
    for (const value of wholes) writer.whole(value)
    for (const value of [0, -1, 1, -300_000_000, 2 ** 51]) writer.signed(value)
    for (const text of texts) writer.text(text)
    writer.uuid(id)
    writer.double(Math.PI)
    writer.doubles(Float64Array.of(-0, NaN, Infinity))
    const reader = new ByteReader(writer.finish())
    expect(wholes.map(() => reader.whole())).toEqual(wholes)
    expect([1, 2, 3, 4, 5].map(() => reader.signed())).toEqual([0, -1, 1, -300_000_000, 2 ** 51])
    expect(texts.map(() => reader.text())).toEqual(texts)
    expect(reader.uuid()).toBe(id)
    expect(reader.double()).toBe(Math.PI)
    expect(reader.doubles(3)).toEqual(Float64Array.of(-0, NaN, Infinity))
    reader.expectEnd()
  })

  it.each([
    [0, 1],
    [127, 1],
    [128, 2],
    [2 ** 28 - 1, 4],
    [2 ** 53 - 1, 8],
  ])('%i takes %i bytes', (value, bytes) => {
    const writer = new ByteWriter()
    writer.whole(value)
    expect(writer.finish().byteLength).toBe(bytes)
  })

  it('are refused when they end too early or go on', () => {
    const writer = new ByteWriter()
    writer.whole(300)
    const bytes = writer.finish()
    expect(() => new ByteReader(bytes.slice(0, 1)).whole()).toThrow('end too early')
    expect(() => new ByteReader(bytes).doubles(1)).toThrow('end too early')
    expect(() => new ByteReader(bytes).expectEnd()).toThrow('go on')
  })
})
