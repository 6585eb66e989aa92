/** Size, middle and box of a geometry. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { areaOf, centreOf, lengthOf } from '../../shared/geo/measure.ts'
import { plainDistance } from '../overlap/plain-pairs.ts'
import { anyGeometry, line, point, ring, square } from '../overlap/some-works.ts'

const holed: GeoJSON.Polygon = { type: 'Polygon', coordinates: [ring(0, 0, 10), ring(2, 2, 6)] }
const mixed: GeoJSON.GeometryCollection = {
  type: 'GeometryCollection',
  geometries: [point(90, 90), line([0, 0], [3, 4]), holed],
}

describe('measures', () => {
  it.each<[string, GeoJSON.Geometry, number, number]>([
    ['a point', point(1, 1), 0, 0],
    ['a line', line([0, 0], [3, 4], [3, 10]), 0, 11],
    ['a square', square(0, 0, 10), 100, 0],
    ['a square with a hole', holed, 64, 0],
    ['a collection', mixed, 64, 5],
  ])('%s', (_, geometry, area, length) => {
    expect(areaOf(geometry)).toBeCloseTo(area, 9)
    expect(lengthOf(geometry)).toBeCloseTo(length, 9)
  })

  it('keep their decimals millions of metres from the origin', () => {
    expect(areaOf(square(5_000_000, 6_000_000, 0.5))).toBeCloseTo(0.25, 9)
  })
})

describe('the centre', () => {
  it.each<[string, GeoJSON.Geometry, [number, number]]>([
    ['of a line is halfway along it', line([0, 0], [10, 0], [10, 2]), [6, 0]],
    ['of a square is in its middle', square(0, 0, 10), [5, 5]],
    ['of a point is the point', point(3, 4), [3, 4]],
    ['of a collection lies in its area', mixed, [1, 5]],
  ])('%s', (_, geometry, centre) => {
    expect(centreOf(geometry)).toEqual(centre)
  })

  it('lies in or on the geometry, whatever its form', () => {
    fc.assert(
      fc.property(anyGeometry, (geometry) => {
        const [x, y] = centreOf(geometry)!
        expect(plainDistance(point(x, y), geometry)).toBeLessThan(1e-9)
      }),
    )
  })

  it('of nothing is nowhere', () => {
    expect(centreOf({ type: 'MultiPoint', coordinates: [] })).toBeNull()
  })
})

describe('bounds', () => {
  it('hold every part of a collection', () => {
    expect(boundsOf(mixed)).toEqual([0, 0, 90, 90])
  })

  it('of nothing are null', () => {
    expect(boundsOf({ type: 'GeometryCollection', geometries: [] })).toBeNull()
    expect(boundsOf({ type: 'Point', coordinates: [] })).toBeNull()
  })
})
