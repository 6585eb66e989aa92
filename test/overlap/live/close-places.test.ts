/** Places held in less room are the very bytes they were made of. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packBytes, unpackBytes } from '../../../shared/bytes/packed-bytes.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import { closePlaces, openPlace, openPlaces } from '../../../shared/overlap/live/close-places.ts'
import { anyGeometry, line, point, ring } from '../some-works.ts'

function opened(...places: (Uint8Array | null)[]) {
  return openPlaces(closePlaces(packBytes(places)))
}

/** In whole millimetres, as what is drawn in metres. */
const position = fc.tuple(millimetres(), millimetres())
function millimetres() {
  return fc.integer({ min: -700_000_000, max: 700_000_000 }).map((whole) => whole / 1000)
}

const inMillimetres = fc.oneof(
  position.map((coordinates): GeoJSON.Geometry => ({ type: 'Point', coordinates })),
  fc.array(position).map((coordinates): GeoJSON.Geometry => ({ type: 'MultiPoint', coordinates })),
  fc.array(position).map((coordinates): GeoJSON.Geometry => ({ type: 'LineString', coordinates })),
  fc.array(fc.array(position)).map((coordinates): GeoJSON.Geometry => ({ type: 'Polygon', coordinates })),
  fc
    .array(fc.array(fc.array(position)))
    .map((coordinates): GeoJSON.Geometry => ({ type: 'MultiPolygon', coordinates })),
)

it('is any place to the last bit, on millimetres or beside them', () => {
  const place = fc.option(fc.oneof(anyGeometry, inMillimetres).map(toWkb))
  fc.assert(
    fc.property(fc.array(place), (places) => {
      expect(opened(...places)).toEqual(places)
    }),
  )
})

it.each([
  ['a point without coordinates', NaN],
  ['the zero below zero', -0],
  ['what is farther than whole millimetres go', 2 ** 52],
  ['no end', -Infinity],
])('keeps %s', (_, x) => {
  const wkb = toWkb({ type: 'Point', coordinates: [5, 6] })
  new DataView(wkb.buffer).setFloat64(5, x, true)
  expect(opened(wkb)).toEqual([wkb])
})

it('answers one of them, and nothing where there is none', () => {
  const place = toWkb({ type: 'GeometryCollection', geometries: [point(1, 2), line([0, 0], [3.001, 3])] })
  const close = closePlaces(packBytes([null, place, null]))
  expect([0, 1, 2].map((at) => openPlace(close, at))).toEqual([null, place, null])
})

it('takes less than half of the room for what stands on millimetres, and hardly more for what does not', () => {
  const sizes = (of: (at: number) => number) => {
    const along = Array.from({ length: 100 }, (_, at): [number, number] => [
      of(150_000 + 8 * at),
      of(450_000),
    ])
    const places = packBytes([toWkb(line(...along))])
    return [places.bytes.byteLength, closePlaces(places).close.bytes.byteLength] as const
  }
  const [wkb, close] = sizes((metres) => metres + 0.125)
  expect(close).toBeLessThan(wkb / 2)
  const [whole, asItIs] = sizes((metres) => metres + 1 / 3)
  expect(asItIs).toBe(whole + 1)
})

it('stands where every thread can read it', () => {
  const { bytes } = closePlaces(packBytes([toWkb(line([0, 0], ...ring(0, 0, 9)))])).close
  expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer)
})

it('is none of none', () => {
  expect(opened()).toEqual([])
  expect(unpackBytes(closePlaces(packBytes([])).close)).toEqual([])
})
