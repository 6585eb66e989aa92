/** The soft outline around a cluster. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convexHull, softOutline } from '../../../renderer/map/soft-outline.ts'

describe('convex hull', () => {
  it('leaves out what lies inside or on an edge', () => {
    const square = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [1, 1],
      [1, 0],
    ] as const
    expect(convexHull(square)).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ])
  })
})

describe('soft outline', () => {
  it('is a closed circle around a single point, as wide as the margin', () => {
    const ring = softOutline([[5, 52]], 100) ?? []
    expect(ring[0]).toEqual(ring.at(-1))
    for (const [, y = 0] of ring) expect(Math.abs(y - 52) * 111_320).toBeLessThanOrEqual(100.1)
    expect(Math.max(...ring.map(([, y = 0]) => y - 52)) * 111_320).toBeCloseTo(100, 0)
  })

  it('is not there without positions', () => {
    expect(softOutline([], 10)).toBeNull()
  })

  it('holds every position it was drawn around', () => {
    const position = fc.tuple(
      fc.double({ min: 4.9, max: 5.1, noNaN: true }),
      fc.double({ min: 51.9, max: 52.1, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (positions) => {
        const ring = softOutline(positions, 20) ?? []
        for (const one of positions) expect(isLeftOfAllEdges(one, ring)).toBe(true)
      }),
    )
  })
})

function isLeftOfAllEdges([x, y]: readonly [number, number], ring: readonly GeoJSON.Position[]): boolean {
  return ring.slice(1).every(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at] ?? []
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0
  })
}
