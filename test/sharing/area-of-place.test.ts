/** Where a work lies, told so that nobody can read the work itself from it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signedAreaOf } from '../../shared/geo/measure.ts'
import { areaOfBounds } from '../../shared/records/area-of-bounds.ts'
import { areaOfPlace } from '../../shared/sharing/area-of-place.ts'

/** To the centimetre. */
const ordinate = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((centimetres) => centimetres / 100)
const line = fc.array(fc.tuple(ordinate, ordinate), { minLength: 1, maxLength: 8 })

function areaOf(coordinates: GeoJSON.Position[]): GeoJSON.Position[] {
  return areaOfPlace({ type: 'LineString', coordinates })?.coordinates[0] ?? []
}

/** Left of every side of a ring that runs counter-clockwise. */
function holds(ring: GeoJSON.Position[], [x = 0, y = 0]: GeoJSON.Position): boolean {
  return ring.slice(1).every(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at] ?? []
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0
  })
}

describe('the area of a place', () => {
  it('holds every vertex, is a closed ring, and has its own corners on round numbers', () => {
    fc.assert(
      fc.property(line, (coordinates) => {
        const ring = areaOf(coordinates)
        expect(ring.at(0)).toEqual(ring.at(-1))
        expect(signedAreaOf(ring)).toBeGreaterThanOrEqual(50 * 50)
        for (const vertex of coordinates) expect(holds(ring, vertex)).toBe(true)
        for (const corner of ring.flat()) expect(Math.abs(corner % 50)).toBe(0)
      }),
    )
  })

  it('is the same for places in the same squares', () => {
    const one = areaOf([
      [10, 10],
      [210, 20],
    ])
    const other = areaOf([
      [10, 10],
      [120, 41],
      [240, 49],
    ])
    expect(one).toEqual(other)
    expect(one).toHaveLength(5)
  })

  it('of a slanting pipe is a strip, not the box around it', () => {
    const ring = areaOf([
      [0, 0],
      [999, 999],
    ])
    expect(signedAreaOf(ring)).toBeLessThan(1000 * 1000 * 0.15)
  })

  it('is nothing where there is no vertex', () => {
    expect(areaOfPlace({ type: 'Point', coordinates: [NaN, NaN] })).toBeNull()
    expect(areaOfPlace({ type: 'GeometryCollection', geometries: [] })).toBeNull()
  })

  it('has a box that holds the bounds and never says them', () => {
    expect(areaOfBounds([12, 49.9, 60, 50])).toEqual([0, 0, 100, 100])
    expect(areaOfBounds([50, 50, 50, 50])).toEqual([50, 50, 100, 100])
  })
})
