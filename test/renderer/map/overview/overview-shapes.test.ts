/** Places in the map's own plane, in the detail of each height. */
import { describe, expect, it } from 'vitest'
import {
  mercatorOf,
  overviewInParts,
  overviewShapes,
  withLevels,
} from '../../../../renderer/map/overview/overview-shapes.ts'
import { shapesOf } from '../../../../shared/geo/shapes.ts'

const square = (west: number, south: number, side: number): GeoJSON.Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]
const withHole: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [square(5, 52, 0.04), square(5.01, 52.01, 0.02).toReversed()],
}
const twoParts: GeoJSON.MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[square(5.1, 52, 0.01)], [square(5.2, 52, 0.01)]],
}
const line: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [5, 52],
    [5.05, 52.01],
  ],
}
const point: GeoJSON.Point = { type: 'Point', coordinates: [5.3, 52.2] }
const shapes = overviewShapes(shapesOf([withHole, null, twoParts, line, point]))

describe('places made ready for an overview', () => {
  it('lie in the plane that the map draws in', () => {
    // The corners of the world's one tile, and a place by the formula of EPSG 3857.
    const [east, top, west, bottom] = mercatorOf(
      Float64Array.of(180, 85.051128779807, -180, -85.051128779807),
    )
    expect(east).toBe(1)
    expect(west).toBe(0)
    expect(top).toBeCloseTo(0, 12)
    expect(bottom).toBeCloseTo(1, 12)
    const [x, y] = mercatorOf(Float64Array.of(5.387638, 52.156161))
    const northing = Math.log(Math.tan(Math.PI / 4 + (52.156161 * Math.PI) / 360))
    expect(x).toBeCloseTo((5.387638 + 180) / 360, 12)
    expect(y).toBeCloseTo((1 - northing / Math.PI) / 2, 12)
    expect(Array.from(mercatorOf(Float64Array.of(0, 0)))).toEqual([0.5, 0.5])
  })

  it('come as a region is looked at first, and then with the levels for who comes nearer, the finest first', () => {
    const { first, rest } = overviewInParts(shapesOf([withHole, null, twoParts, line, point]))
    expect(first.levels).toEqual([shapes.levels.at(-1)])
    expect(withLevels(first, rest())).toEqual(shapes)
    const tolerances = shapes.levels.map(({ tolerance }) => tolerance)
    expect(tolerances).toEqual(tolerances.toSorted((one, other) => one - other))
  })

  it('have a box each, and none where there is no place', () => {
    const boxOf = (work: number) => Array.from(shapes.boxes.subarray(4 * work, 4 * work + 4))
    expect(boxOf(1)).toEqual([NaN, NaN, NaN, NaN])
    const flat = mercatorOf(Float64Array.of(5.1, 52.01, 5.21, 52))
    const expected = Array.from(flat, (one, at) => one - shapes.origin[at % 2]!)
    boxOf(2).forEach((side, at) => expect(side).toBeCloseTo(expected[at]!, 8))
  })

  it.each([0, 1, 2])('keep every part and hole in level %i', (level) => {
    const whole = areaOf(level, 0)
    expect(whole / (0.04 * 0.04)).toBeCloseTo(0.75 * unitArea(52.02), 6)
    expect(areaOf(level, 2) / (2 * 0.01 * 0.01)).toBeCloseTo(unitArea(52.005), 6)
    expect(areaOf(level, 3)).toBe(0)
    const { runStart, workStart } = shapes.levels[level]!
    expect(workStart[5]! - workStart[4]!).toBe(1)
    expect(runStart[workStart[5]!]! - runStart[workStart[4]!]!).toBe(1)
  })
})

/** Of the triangles of a work, in units of the plane. */
function areaOf(level: number, work: number): number {
  const { triangles, triangleStart, vertices } = shapes.levels[level]!
  let area = 0
  for (let at = triangleStart[work]!; at < triangleStart[work + 1]!; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => 2 * triangles[at + corner]!) as [number, number, number]
    const side = (from: number, to: number, axis: number) => vertices[to + axis]! - vertices[from + axis]!
    area += Math.abs(side(a, b, 0) * side(a, c, 1) - side(a, c, 0) * side(a, b, 1)) / 2
  }
  return area
}

/** What a square degree at this latitude is in the plane. */
function unitArea(latitude: number): number {
  return 1 / 360 / 360 / Math.cos((latitude * Math.PI) / 180)
}
