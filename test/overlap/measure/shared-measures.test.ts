/** How much two works share: ground for areas, street for lines. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../../shared/geo/measure.ts'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { sharedArea } from '../../../shared/overlap/measure/shared-area.ts'
import { sharedLength } from '../../../shared/overlap/measure/shared-length.ts'
import { measuresOf } from '../../../shared/overlap/measure/work-measures.ts'
import { line, point, ring, square } from '../some-works.ts'

const areaShared = (one: GeoJSON.Geometry, two: GeoJSON.Geometry) =>
  sharedArea(runsOf(shapesOf([one, two])), 0, 1)

function lengthShared(one: GeoJSON.Geometry, two: GeoJSON.Geometry, near = 25) {
  const shapes = shapesOf([one, two])
  return sharedLength(runsOf(shapes), measuresOf(shapes), 0, 1, near)
}

const ringRoad: GeoJSON.Polygon = { type: 'Polygon', coordinates: [ring(0, 0, 100), ring(20, 20, 60)] }
const diamond: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, -10],
      [10, 0],
      [0, 10],
      [-10, 0],
      [0, -10],
    ],
  ],
}

/** A slanted strip from x = `bottom` at height 0 to x = `top` at height 4. */
const strip = (bottom: number, top: number, width: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [bottom, 0],
      [bottom + width, 0],
      [top + width, 4],
      [top, 4],
      [bottom, 0],
    ],
  ],
})
const bar = (x: number): [number, number][] => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 10],
  [x, 10],
  [x, 0],
]
const comb: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: [0, 2, 4, 6, 8].map((x) => [bar(x)]) }
const bars: GeoJSON.MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[bar(-3)], [bar(-1.5)], [bar(4)], [bar(6)], [bar(8)]],
}

describe('shared ground', () => {
  it.each<[string, GeoJSON.Geometry, GeoJSON.Geometry, number]>([
    ['the same area twice', square(0, 0, 10), square(0, 0, 10), 100],
    ['a quarter', square(0, 0, 10), square(5, 5, 10), 25],
    ['an area inside another', square(0, 0, 10), square(4, 4, 2), 4],
    ['neighbours', square(0, 0, 10), square(10, 0, 10), 0],
    ['corner to corner', square(0, 0, 10), square(10, 10, 10), 0],
    ['far apart', square(0, 0, 10), square(50, 50, 10), 0],
    ['an area over a hole', ringRoad, square(10, 10, 20), 300],
    ['an area in a hole', ringRoad, square(30, 30, 10), 0],
    ['slanted edges that cross', diamond, square(0, 0, 10), 50],
    ['two slanted strips that cross', strip(0, 10, 1), strip(10, 0, 2), 0.4],
    ['the teeth of a comb over two bars', comb, bars, 3 * 10],
    ['a diamond over a square', diamond, square(-8, -8, 16), 200 - 4 * 4],
    [
      'two parts with one area',
      { type: 'MultiPolygon', coordinates: [[ring(0, 0, 10)], [ring(20, 0, 10)]] },
      {
        type: 'Polygon',
        coordinates: [
          [
            [5, 0],
            [25, 0],
            [25, 10],
            [5, 10],
            [5, 0],
          ],
        ],
      },
      100,
    ],
  ])('%s', (_, one, two, squareMetres) => {
    expect(areaShared(one, two)).toBeCloseTo(squareMetres, 9)
    expect(areaShared(two, one)).toBeCloseTo(squareMetres, 9)
  })

  it('of two turned rectangles is never more than the smaller, and all of it for a copy', () => {
    const rectangle = fc
      .record({ x: fc.nat(30), y: fc.nat(30), width: fc.integer({ min: 1, max: 30 }), turn: fc.nat(90) })
      .map(({ x, y, width, turn }): GeoJSON.Polygon => {
        const [cos, sin] = [Math.cos((turn / 180) * Math.PI), Math.sin((turn / 180) * Math.PI)]
        const turned = ring(0, 0, width).map(([east, north]) => [
          x + east * cos - north * sin,
          y + east * sin + north * cos,
        ])
        return { type: 'Polygon', coordinates: [turned] }
      })
    fc.assert(
      fc.property(rectangle, rectangle, (one, two) => {
        const shared = areaShared(one, two)
        expect(shared).toBeLessThanOrEqual(Math.min(areaOf(one), areaOf(two)) + 1e-9)
        expect(areaShared(two, one)).toBeCloseTo(shared, 9)
        expect(areaShared(one, one)).toBeCloseTo(areaOf(one), 9)
      }),
    )
  })
})

const lines = (...coordinates: GeoJSON.Position[][]): GeoJSON.MultiLineString => ({
  type: 'MultiLineString',
  coordinates,
})
const areaAndLine: GeoJSON.GeometryCollection = {
  type: 'GeometryCollection',
  geometries: [square(200, -5, 10), line([40, 15], [50, 15])],
}

describe('shared street', () => {
  it.each<[string, GeoJSON.Geometry, GeoJSON.Geometry, number | null]>([
    ['a line through an area', line([-5, 5], [15, 5]), square(0, 0, 10), 10],
    ['a line inside an area', line([2, 2], [8, 2]), square(0, 0, 10), 6],
    ['a line along the edge of an area', line([-5, 0], [15, 0]), square(0, 0, 10), 10],
    ['a line along the far edge of an area', line([-5, 10], [15, 10]), square(0, 0, 10), 10],
    ['a line beside an area', line([-5, 12], [15, 12]), square(0, 0, 10), 0],
    ['a line across a hole', line([-10, 50], [110, 50]), ringRoad, 40],
    ['a line that turns on the edge', line([5, 5], [10, 5], [5, 8]), square(0, 0, 10), 5 + Math.hypot(5, 3)],
    ['lines side by side: the shorter', line([0, 0], [100, 0]), line([20, 10], [50, 10]), 30],
    ['lines that run apart', line([0, 0], [100, 0]), line([0, 0], [0, 80]), 25],
    ['a line across the middle of a long one', line([500, -40], [500, 40]), line([0, 0], [1000, 0]), 50],
    ['a line past the end of another', line([0, 0], [100, 0]), line([100, 0], [160, 0]), 25],
    ['lines too far apart', line([0, 0], [100, 0]), line([0, 26], [100, 26]), 0],
    ['a line drawn there and back', line([20, 0], [50, 0], [20, 0]), line([0, 10], [100, 10]), 30],
    [
      'a line drawn twice, with other vertices, in an area',
      lines(
        [
          [-5, 5],
          [15, 5],
        ],
        [
          [12, 5],
          [2, 5],
          [-3, 5],
        ],
      ),
      square(0, 0, 10),
      10,
    ],
    [
      'a line drawn twice beside a longer one',
      lines(
        [
          [0, 0],
          [60, 0],
        ],
        [
          [60, 0],
          [30, 0],
          [0, 0],
        ],
      ),
      line([0, 10], [70, 10]),
      60,
    ],
    ['a line beside the line of a collection', line([0, 0], [100, 0]), areaAndLine, 50],
    [
      'a line through the area and beside the line of a collection',
      line([0, 0], [300, 0]),
      areaAndLine,
      50 + 10,
    ],
    ['two areas', square(0, 0, 10), square(0, 0, 10), null],
    ['a point and a line', point(0, 0), line([0, 0], [10, 0]), null],
  ])('%s', (_, one, two, metres) => {
    for (const found of [lengthShared(one, two), lengthShared(two, one)]) {
      if (metres === null) expect(found).toBeNull()
      else expect(found).toBeCloseTo(metres, 6)
    }
  })

  it('counts a stretch once where several edges of the other line are near', () => {
    const zigzag = line(...Array.from({ length: 40 }, (_, index): [number, number] => [3 * index, index % 2]))
    expect(lengthShared(line([10, 5], [60, 5]), zigzag)).toBeCloseTo(50, 6)
  })
})
