/** Where the pairs of found overlaps meet, as bytes: asked for only to join them again, and as many as all the rest together. */
import { ByteReader } from '../../bytes/byte-reader.ts'
import { ByteWriter } from '../../bytes/byte-writer.ts'

const perMetre = 1000

/** Four numbers for each pair, to the millimetre; NaN for a pair without a place. */
export function packPlaces(places: Float64Array, revision: number): ArrayBuffer {
  const writer = new ByteWriter()
  writer.whole(revision)
  writer.whole(places.length / 4)
  for (let at = 0; at < places.length; at += 4) {
    const hasPlace = !Number.isNaN(places[at]!)
    writer.whole(Number(hasPlace))
    if (!hasPlace) continue
    const [left, low, right, high] = [0, 1, 2, 3].map((side) => Math.round(places[at + side]! * perMetre))
    writer.signed(left!)
    writer.signed(low!)
    writer.whole(right! - left!)
    writer.whole(high! - low!)
  }
  return writer.finish()
}

export function unpackPlaces(bytes: ArrayBuffer): {
  readonly revision: number
  readonly places: Float64Array
} {
  const reader = new ByteReader(bytes)
  const revision = reader.whole()
  const places = new Float64Array(4 * reader.whole()).fill(NaN)
  for (let at = 0; at < places.length; at += 4) {
    if (reader.whole() === 0) continue
    const [left, low] = [reader.signed(), reader.signed()]
    const [right, high] = [left + reader.whole(), low + reader.whole()]
    places.set(
      [left, low, right, high].map((side) => side / perMetre),
      at,
    )
  }
  reader.expectEnd()
  return { revision, places }
}
