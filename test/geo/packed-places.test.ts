/** Places as stored bytes and as packed arrays: what goes in comes out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packShapes, packShapesInSteps, unpackShapes } from '../../shared/geo/packed-shapes.ts'
import { geometryAt, shapesFromWkb, shapesOf } from '../../shared/geo/shapes.ts'
import { fromWkb, toWkb } from '../../shared/geo/wkb.ts'
import { anyGeometry, line, point, ring } from '../overlap/some-works.ts'

const multis: GeoJSON.Geometry[] = [
  {
    type: 'MultiPoint',
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    type: 'MultiLineString',
    coordinates: [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [5, 5],
        [6, 6],
        [7, 5],
      ],
    ],
  },
  { type: 'MultiPolygon', coordinates: [[ring(0, 0, 9), ring(2, 2, 3)], [ring(50, 50, 4)]] },
  { type: 'GeometryCollection', geometries: [point(1, 2), line([0, 0], [3, 3])] },
]

describe('well-known binary', () => {
  it.each(multis.map((geometry) => [geometry.type, geometry] as const))('keeps a %s', (_, geometry) => {
    expect(fromWkb(toWkb(geometry))).toEqual(geometry)
  })

  it('keeps any geometry to the last bit', () => {
    fc.assert(
      fc.property(anyGeometry, (geometry) => {
        expect(fromWkb(toWkb(geometry))).toEqual(geometry)
      }),
    )
  })

  it('reads the bytes another program writes', () => {
    const bytes = Uint8Array.from(Buffer.from('0101000000000000000000f03f0000000000000040', 'hex'))
    expect(fromWkb(bytes)).toEqual(point(1, 2))
  })

  it('keeps an empty point empty', () => {
    expect(fromWkb(toWkb({ type: 'Point', coordinates: [] }))).toEqual({ type: 'Point', coordinates: [] })
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /ends too early/],
    ['a line cut short', toWkb(line([0, 0], [9, 9])).subarray(0, 30), /ends too early/],
    [
      'big endian',
      Uint8Array.from(Buffer.from('00000000013ff00000000000004000000000000000', 'hex')),
      /little endian/,
    ],
    ['heights', Uint8Array.from([1, 0xe9, 3, 0, 0]), /not two-dimensional/],
    ['more than it holds', Uint8Array.from([...toWkb(point(1, 2)), 0]), /bytes left/],
    ['a count that cannot be', Uint8Array.from([1, 2, 0, 0, 0, 255, 255, 255, 255]), /ends too early/],
  ])('refuses %s', (_, bytes, sentence) => {
    expect(() => fromWkb(bytes)).toThrow(sentence)
    expect(() => shapesFromWkb([bytes])).toThrow(sentence)
  })
})

describe('packed shapes', () => {
  it('give back every geometry, and null for a work without a place', () => {
    const shapes = shapesOf([...multis, null, point(5, 5)])
    expect(multis.map((_, index) => geometryAt(shapes, index))).toEqual(multis)
    expect(geometryAt(shapes, multis.length)).toBeNull()
    expect(geometryAt(shapes, multis.length + 1)).toEqual(point(5, 5))
  })

  it('are the same from bytes as from geometries', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyGeometry)), (geometries) => {
        const blobs = geometries.map((geometry) => geometry && toWkb(geometry))
        expect(shapesFromWkb(blobs)).toEqual(shapesOf(geometries))
      }),
    )
  })

  it('travel as one block of bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyGeometry)), (geometries) => {
        const shapes = shapesOf(geometries)
        expect(unpackShapes(packShapes(shapes))).toEqual(shapes)
      }),
    )
  })

  it('travel to the map in half the bytes, to half a step', () => {
    const halfAStep = 0.51e-9
    const degrees = fc.tuple(
      fc.double({ min: 3, max: 7, noNaN: true }),
      fc.double({ min: 50, max: 54, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(degrees, { minLength: 2, maxLength: 9 }), { minLength: 1 }), (lines) => {
        const shapes = shapesOf([null, ...lines.map((positions) => line(...positions)), point(5, 52)])
        const bytes = packShapesInSteps(shapes)
        const { coordinates, ...rest } = unpackShapes(bytes)
        const { coordinates: exact, ...same } = shapes
        expect(rest).toEqual(same)
        expect(coordinates).toHaveLength(exact.length)
        expect(coordinates.every((value, at) => Math.abs(value - exact[at]!) <= halfAStep)).toBe(true)
        expect(packShapes(shapes).byteLength - bytes.byteLength).toBe(4 * exact.length - 16)
        // What came once comes the same again.
        expect(unpackShapes(packShapesInSteps({ ...shapes, coordinates })).coordinates).toEqual(coordinates)
      }),
    )
  })

  it.each<[string, GeoJSON.Geometry[]]>([
    ['no places', []],
    ['places further apart than four bytes can tell', [point(5, 52), point(10, 52)]],
    ['a place that is nowhere', [point(5, 52), point(Number.NaN, 52)]],
    ['a place without end', [point(5, 52), point(5, Infinity)]],
  ])('travel to the map as they are with %s', (_, geometries) => {
    const shapes = shapesOf(geometries)
    expect(unpackShapes(packShapesInSteps(shapes))).toEqual(shapes)
  })

  it('close the rings of areas', () => {
    const open = shapesOf([{ type: 'Polygon', coordinates: [ring(0, 0, 4).slice(0, -1)] }])
    expect(geometryAt(open, 0)).toEqual({ type: 'Polygon', coordinates: [ring(0, 0, 4)] })
  })

  it.each<[string, ArrayBuffer, RegExp]>([
    ['too few bytes', new ArrayBuffer(8), /end too early/],
    ['other bytes', new ArrayBuffer(64), /not packed shapes/],
    ['a block cut short', packShapes(shapesOf([line([0, 0], [9, 9])])).slice(0, -4), /size they name/],
  ])('refuse %s', (_, buffer, sentence) => {
    expect(() => unpackShapes(buffer)).toThrow(sentence)
  })
})
