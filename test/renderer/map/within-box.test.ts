/** The part of a work that a conversation is about: what of it lies in the box around where its pairs meet. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../renderer/map/bounds-of.ts'
import { positionsWithin } from '../../../renderer/map/within-box.ts'
import { anyGeometry } from '../../overlap/some-works.ts'

const box: Box = [0, 0, 10, 10]
const line = (...coordinates: [number, number][]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates,
})
const square = (from: number, to: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ],
  ],
})

describe('the part of a geometry within a box', () => {
  it('of a line is what runs through it, cut where it comes in and goes out', () => {
    expect(positionsWithin(line([-10, 5], [30, 5]), box)).toEqual([
      [0, 5],
      [10, 5],
    ])
    expect(positionsWithin(line([-5, 5], [5, 5], [5, 15]), box)).toEqual([
      [0, 5],
      [5, 5],
      [5, 5],
      [5, 10],
    ])
  })

  it('of a line that is wholly in it is the whole line, and of one that passes by is nothing', () => {
    expect(positionsWithin(line([1, 2], [3, 4]), box)).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(positionsWithin(line([-5, 20], [20, 20]), box)).toEqual([])
    // Its own box meets ours; the line itself cuts the corner outside of it.
    expect(positionsWithin(line([-8, 5], [5, 18]), box)).toEqual([])
  })

  it('of a line along its side is that side', () => {
    expect(positionsWithin(line([-5, 10], [20, 10]), box)).toEqual([
      [0, 10],
      [10, 10],
    ])
  })

  it('of points is those in it, sides included', () => {
    const points: GeoJSON.MultiPoint = {
      type: 'MultiPoint',
      coordinates: [
        [0, 0],
        [5, 5],
        [10.1, 5],
      ],
    }
    expect(positionsWithin(points, box)).toEqual([
      [0, 0],
      [5, 5],
    ])
  })

  it('of an area is its border there, and nothing of one that lies all around', () => {
    expect(positionsWithin(square(5, 50), box).every(([x, y]) => x === 5 || y === 5)).toBe(true)
    expect(positionsWithin(square(-50, 50), box)).toEqual([])
  })

  it('lies within the box, and is all of what does', () => {
    const width = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(anyGeometry, width, width, (geometry, [west, wide], [south, high]) => {
        const within: Box = [west, south, west + wide, south + high]
        const isIn = (x: number, y: number, slack: number) =>
          x >= within[0] - slack && x <= within[2] + slack && y >= within[1] - slack && y <= within[3] + slack
        const found = positionsWithin(geometry, within)
        for (const [x, y] of found) expect(isIn(x, y, 1e-9)).toBe(true)
        for (const [x, y] of verticesOf(geometry))
          if (isIn(x, y, 0))
            expect(found.some(([foundX, foundY]) => Math.hypot(foundX - x, foundY - y) < 1e-9)).toBe(true)
      }),
    )
  })
})

function verticesOf(geometry: GeoJSON.Geometry): [number, number][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(verticesOf)
  const flat = (geometry.coordinates as unknown[]).flat(3) as number[]
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at]!, flat[2 * at + 1]!])
}
