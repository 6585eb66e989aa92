/** Which works an area touches: parts, holes, edges; and the same as asking every work in the plainest way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../property-runs.ts'
import { shapesOf } from '../../shared/geo/shapes.ts'
import { askedArea, boxesOf, touchesArea } from '../../shared/geo/touches-area.ts'

type Ring = GeoJSON.Position[]

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const area = (...rings: Ring[]): GeoJSON.Geometry => ({ type: 'Polygon', coordinates: rings })
const areas = (...parts: Ring[][]): GeoJSON.Geometry => ({ type: 'MultiPolygon', coordinates: parts })
const line = (...positions: Ring): GeoJSON.Geometry => ({ type: 'LineString', coordinates: positions })
const point = (x: number, y: number): GeoJSON.Geometry => ({ type: 'Point', coordinates: [x, y] })

function touches(asked: GeoJSON.Geometry, work: GeoJSON.Geometry | null): boolean {
  const shapes = shapesOf([work])
  return touchesArea(askedArea(asked)!, shapes, boxesOf(shapes), 0)
}

const drawn = area(square(0, 0, 10))
const withHole = area(square(0, 0, 10), square(3, 3, 4).toReversed())

describe('an area touches a work', () => {
  it.each([
    ['a point in it', drawn, point(5, 5), true],
    ['a point on its edge', drawn, point(10, 5), true],
    ['a point on its corner', drawn, point(0, 0), true],
    ['a point beside it', drawn, point(10.1, 5), false],
    ['a line wholly in it', drawn, line([1, 1], [2, 2]), true],
    ['a line that runs through it with no vertex in it', drawn, line([-5, 5], [15, 5]), true],
    ['a line along its edge', drawn, line([10, 2], [10, 8]), true],
    ['a line that ends on its edge', drawn, line([15, 5], [10, 5]), true],
    ['a line past its corner, box within box', drawn, line([8, 14], [14, 8]), false],
    ['an area that shares an edge', drawn, area(square(10, 0, 10)), true],
    ['an area that shares a corner', drawn, area(square(10, 10, 5)), true],
    ['an area around it', drawn, area(square(-5, -5, 20)), true],
    ['an area around it, with it in a hole', drawn, area(square(-9, -9, 40), square(-2, -2, 15)), false],
    ['an area of which a hole lies in it', drawn, area(square(-9, -9, 40), square(3, 3, 4)), true],
    ['a work that lies in a hole of it', withHole, point(5, 5), false],
    ['a line within that hole', withHole, line([4, 4], [6, 6]), false],
    ['a line out of that hole', withHole, line([5, 5], [9, 5]), true],
    ['an area around that hole alone', withHole, area(square(4, 4, 2)), false],
    ['the second part of a work', drawn, areas([square(50, 50, 5)], [square(2, 2, 1)]), true],
    ['the second part of the area', areas([square(50, 0, 10)], [square(0, 0, 10)]), point(5, 5), true],
    ['what lies between two parts', areas([square(0, 0, 4)], [square(6, 0, 4)]), point(5, 2), false],
    ['a work without a place', drawn, null, false],
  ])('%s', (_, asked, work, expected) => {
    expect(touches(asked, work)).toBe(expected)
  })

  it('closes what was drawn open, and takes a bow tie for its two wings', () => {
    expect(touches(area(square(0, 0, 10).slice(0, 4)), point(0, 5))).toBe(true)
    const bow = area([
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ])
    expect(touches(bow, point(1, 5))).toBe(true)
    expect(touches(bow, point(5, 1))).toBe(false)
  })

  it('says that a point or a line is no area', () => {
    expect(askedArea(point(1, 1))).toBe(null)
    expect(askedArea(line([0, 0], [1, 1]))).toBe(null)
  })
})

const position = fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 }))
const work = fc.oneof(
  position.map(([x, y]) => point(x, y)),
  fc.array(position, { minLength: 2, maxLength: 5 }).map((way) => line(...way)),
  fc.tuple(position, fc.integer({ min: 1, max: 9 })).map(([[x, y], size]) => area(square(x, y, size))),
)
const box = fc
  .tuple(position, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([[x, y], width, height]) => [x, y, x + width, y + height] as const)

describe('choosing by a box', () => {
  it('takes the very works that the plainest look at each of them takes', () => {
    fc.assert(
      fc.property(fc.array(work, { maxLength: 12 }), box, (works, [west, south, east, north]) => {
        const shapes = shapesOf(works)
        const asked = askedArea(
          area([
            [west, south],
            [east, south],
            [east, north],
            [west, north],
          ]),
        )!
        const boxes = boxesOf(shapes)
        const found = works.map((_, at) => touchesArea(asked, shapes, boxes, at))
        expect(found).toEqual(works.map((one) => plainlyMeets(one, west, south, east, north)))
      }),
    )
  })
})

/** A stretch meets a box where what is left of it after cutting at each side is anything (Liang and Barsky). */
function plainlyMeets(one: GeoJSON.Geometry, west: number, south: number, east: number, north: number) {
  const isIn = ([x = NaN, y = NaN]: GeoJSON.Position) => x >= west && x <= east && y >= south && y <= north
  const isCut = ([ax = NaN, ay = NaN]: GeoJSON.Position, [bx = NaN, by = NaN]: GeoJSON.Position) => {
    let [from, to] = [0, 1]
    for (const [step, room] of [
      [ax - bx, ax - west],
      [bx - ax, east - ax],
      [ay - by, ay - south],
      [by - ay, north - ay],
    ] as const) {
      if (step === 0 && room < 0) return false
      if (step < 0) from = Math.max(from, room / step)
      if (step > 0) to = Math.min(to, room / step)
    }
    return from <= to + 1e-12
  }
  if (one.type === 'Point') return isIn(one.coordinates)
  const rings = one.type === 'Polygon' ? one.coordinates : one.type === 'LineString' ? [one.coordinates] : []
  if (rings.some((ring) => ring.some((to, at) => isCut(ring[at - 1] ?? to, to)))) return true
  const [[x1 = NaN, y1 = NaN] = [], , [x2 = NaN, y2 = NaN] = []] = rings[0] ?? []
  return one.type === 'Polygon' && x1 < west && y1 < south && x2 > east && y2 > north
}
