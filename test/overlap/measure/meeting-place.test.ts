/** Where two works meet: the box around all of both that comes near the other, held against a grid of positions. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import { distanceBetween } from '../../../shared/overlap/measure/distance-between.ts'
import { meetingPlace } from '../../../shared/overlap/measure/meeting-place.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { anyGeometry, line, point, square } from '../some-works.ts'

const placeOf = (one: GeoJSON.Geometry, two: GeoJSON.Geometry, near = 25) =>
  meetingPlace(runsOf(shapesOf([one, two])), 0, 1, near).map((side) => Math.round(side * 1000) / 1000)

describe('the place where two works meet', () => {
  it.each<[string, GeoJSON.Geometry, GeoJSON.Geometry, number[]]>([
    ['two lines that cross', line([-900, 0], [900, 0]), line([0, -900], [0, 900]), [-25, -25, 25, 25]],
    ['a line beside a longer one', line([0, 24], [100, 24]), line([-900, 0], [900, 0]), [-7, 0, 107, 24]],
    ['a point in an area', point(50, 50), square(0, 0, 1000), [25, 25, 75, 75]],
    ['an area inside another', square(400, 400, 100), square(0, 0, 1000), [375, 375, 525, 525]],
    ['a line through an area', line([-900, 50], [900, 50]), square(0, 0, 100), [-25, 25, 125, 75]],
    ['two areas side by side', square(0, 0, 100), square(120, 0, 100), [95, 0, 125, 100]],
  ])('of %s', (_, one, two, expected) => {
    expect(placeOf(one, two)).toEqual(expected)
    expect(placeOf(two, one)).toEqual(expected)
  })

  it('holds every position of either that is near the other, and reaches no further', () => {
    const near = fc.constantFrom(0, 1, 5, 12)
    fc.assert(
      fc.property(anyGeometry, anyGeometry, near, (one, two, reach) => {
        const runs = runsOf(shapesOf([one, two]))
        const place = meetingPlace(runs, 0, 1, reach)
        const other = meetingPlace(runs, 1, 0, reach)
        other.forEach((side, at) =>
          expect(side === place[at] || Math.abs(side - place[at]!) < 1e-9).toBe(true),
        )
        const found = byGrid(one, two, reach)
        // Every position of the grid that is near lies in the place.
        if (found !== null) {
          expect(place[0]).toBeLessThanOrEqual(found[0]! + 1e-6)
          expect(place[1]).toBeLessThanOrEqual(found[1]! + 1e-6)
          expect(place[2]).toBeGreaterThanOrEqual(found[2]! - 1e-6)
          expect(place[3]).toBeGreaterThanOrEqual(found[3]! - 1e-6)
        }
        // It is there when they come that near, and each side touches something that is.
        const apart = distanceBetween(runs, 0, 1, reach)
        expect(place[0] <= place[2]).toBe(apart <= reach + 1e-9)
        if (place[0] > place[2]) return
        for (const side of [0, 1, 2, 3]) expect(touches(one, two, reach, place, side)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

/** Whether near the outer side of the place both works have something within reach of each other. */
function touches(
  one: GeoJSON.Geometry,
  two: GeoJSON.Geometry,
  reach: number,
  place: readonly number[],
  side: number,
): boolean {
  const strip = [...place]
  strip[(side + 2) % 4] = place[side]!
  const slack = 1e-6
  // A side of the box is a line: some position on it is of one of the two, and near the other.
  const length = Math.hypot(strip[2]! - strip[0]!, strip[3]! - strip[1]!)
  const steps = 400
  for (let step = 0; step <= steps; step++) {
    const at = point(
      strip[0]! + ((strip[2]! - strip[0]!) * step) / steps,
      strip[1]! + ((strip[3]! - strip[1]!) * step) / steps,
    )
    const here = runsOf(shapesOf([at, one, two]))
    const room = length / steps + slack
    const toOne = distanceBetween(here, 0, 1, reach + 2 * room)
    const toTwo = distanceBetween(here, 0, 2, reach + 2 * room)
    if (Math.min(toOne, toTwo) <= room && Math.max(toOne, toTwo) <= reach + room) return true
  }
  return false
}

/** The box around positions on a grid that are of one of the two and near the other. */
function byGrid(one: GeoJSON.Geometry, two: GeoJSON.Geometry, reach: number): number[] | null {
  const found = [Infinity, Infinity, -Infinity, -Infinity]
  for (let x = -12; x <= 52; x += 4) {
    for (let y = -12; y <= 52; y += 4) {
      const runs = runsOf(shapesOf([point(x, y), one, two]))
      const [toOne, toTwo] = [distanceBetween(runs, 0, 1, reach), distanceBetween(runs, 0, 2, reach)]
      if (Math.min(toOne, toTwo) > 0 || Math.max(toOne, toTwo) > reach) continue
      found[0] = Math.min(found[0]!, x)
      found[1] = Math.min(found[1]!, y)
      found[2] = Math.max(found[2]!, x)
      found[3] = Math.max(found[3]!, y)
    }
  }
  return found[0] === Infinity ? null : found
}
