/** Shapes of a size at which looking at every edge again for every other one would not end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRings } from '../../../shared/geo/fill-rings.ts'
import { areaOf } from '../../../shared/geo/measure.ts'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import { distanceBetween } from '../../../shared/overlap/measure/distance-between.ts'
import { isInsideArea } from '../../../shared/overlap/measure/inside-area.ts'
import { meetingPlace } from '../../../shared/overlap/measure/meeting-place.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { sharedArea } from '../../../shared/overlap/measure/shared-area.ts'
import { sharedLength } from '../../../shared/overlap/measure/shared-length.ts'
import { measuresOf } from '../../../shared/overlap/measure/work-measures.ts'
import { line, ring } from '../some-works.ts'

/** Whole numbers up to 1,000 that look like no order at all, the same every time. */
const scattered = (at: number) => (at * 7919) % 1000
const shuffled = <Thing>(things: readonly Thing[]): Thing[] =>
  things.map((_, at) => things[(at * 7919) % things.length]!)

/** Teeth of 2 m wide and 2 m apart on a back of 10 m, each as high as is said. */
function comb(heights: readonly number[], x: number): GeoJSON.Polygon {
  const teeth = heights.flatMap((height, tooth) => {
    const left = x + 4 * tooth
    return [
      [left, 10],
      [left, height],
      [left + 2, height],
      [left + 2, 10],
    ]
  })
  const right = x + 4 * heights.length
  const back = [
    [right, 10],
    [right, 0],
    [x, 0],
    [x, 10],
  ]
  return { type: 'Polygon', coordinates: [[...teeth, ...back]] }
}

const heightsOf = (teeth: number, seed: number) =>
  Array.from({ length: teeth }, (_, tooth) => 500 + scattered(tooth + seed) / 4)

function measured(one: GeoJSON.Geometry, two: GeoJSON.Geometry) {
  const shapes = shapesOf([one, two])
  const runs = runsOf(shapes)
  return {
    area: () => sharedArea(runs, 0, 1),
    length: () => sharedLength(runs, measuresOf(shapes), 0, 1, 25),
    distance: () => distanceBetween(runs, 0, 1, 25),
    place: () => meetingPlace(runs, 0, 1, 25),
  }
}

describe('shapes of many thousands of vertices', () => {
  it('two combs of 100,000 vertices share half of each tooth, up to the lower of the two', () => {
    const [one, two] = [heightsOf(25_000, 0), heightsOf(25_000, 411)]
    const teeth = one.reduce((sum, height, tooth) => sum + Math.min(height, two[tooth]!) - 10, 0)
    const back = 10 * (4 * one.length - 1)
    expect(measured(comb(one, 0), comb(two, 1)).area()).toBeCloseTo(teeth + back, 4)
  })

  it('lines across a comb of 100,000 vertices run half inside it', () => {
    const teeth = 25_000
    const across = { type: 'MultiLineString', coordinates: [] as GeoJSON.Position[][] } as const
    for (let y = 100; y < 500; y += 20)
      across.coordinates.push([
        [0, y],
        [4 * teeth, y],
      ])
    const { length, distance, place } = measured(comb(heightsOf(teeth, 0), 0), across)
    expect(length()).toBeCloseTo(2 * teeth * across.coordinates.length, 4)
    expect(distance()).toBe(0)
    expect(place().map(Math.round)).toEqual([0, 75, 4 * teeth, 505])
  })

  const cells = Array.from({ length: 200_000 }, (_, at): [number, number] => [
    100 * (at % 500),
    100 * Math.floor(at / 500),
  ])

  it('two networks of 200,000 parts in any order lie beside each other part by part', () => {
    const network = (y: number): GeoJSON.MultiLineString => ({
      type: 'MultiLineString',
      coordinates: shuffled(cells).map(([east, north]) => [
        [east, north + y],
        [east + 20, north + y],
      ]),
    })
    const { length, distance } = measured(network(0), network(5))
    expect(distance()).toBe(5)
    expect(length()).toBeCloseTo(20 * cells.length, 4)
  })

  it('two areas of 200,000 parts in any order lie beside each other', () => {
    const parts = (x: number): GeoJSON.MultiPolygon => ({
      type: 'MultiPolygon',
      coordinates: shuffled(cells).map(([east, north]) => [ring(east + x, north, 20)]),
    })
    const { area, distance, place } = measured(parts(0), parts(30))
    expect(distance()).toBe(10)
    expect(area()).toBe(0)
    expect(place().map(Math.round)).toEqual([5, 0, 49_945, 39_920])
  })

  it('a main of 2,000 km beside 500,000 short lines in any order', () => {
    const short = shuffled(Array.from({ length: 500_000 }, (_, at) => 4 * at)).map((x) => [
      [x, 10],
      [x + 1, 10],
    ])
    const { length } = measured(line([0, 0], [2_000_000, 0]), {
      type: 'MultiLineString',
      coordinates: [
        ...short,
        [
          [0, 900_000],
          [2_000_000, 900_000],
        ],
      ],
    })
    expect(length()).toBeCloseTo(2_000_000, 2)
  })
})

describe('large shapes, cut in halves and groups,', () => {
  /** Round a middle, so that it crosses itself nowhere; with a hole in the same way. */
  const star = fc
    .record({
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 0, max: 200 }),
      points: fc.integer({ min: 100, max: 600 }),
      seed: fc.nat(999),
      hollow: fc.boolean(),
    })
    .map(({ x, y, points, seed, hollow }): GeoJSON.Position[][] => {
      const round = (inner: number, outer: number) => {
        const open = Array.from({ length: points }, (_, at) => {
          const angle = (2 * Math.PI * at) / points
          const radius = inner + ((outer - inner) * scattered(at * (seed + 1))) / 1000
          return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
        })
        return [...open, open[0]!]
      }
      return hollow ? [round(60, 200), round(10, 50).reverse()] : [round(20, 200)]
    })
  const area = (coordinates: GeoJSON.Position[][]): GeoJSON.Polygon => ({ type: 'Polygon', coordinates })

  it('share what is drawn of both', () => {
    fc.assert(
      fc.property(star, star, (one, two) => {
        const drawn = drawRings([...one, ...two])!.filled((winding) => winding === 2)
        const shared = areaOf({ type: 'MultiPolygon', coordinates: drawn })
        expect(measured(area(one), area(two)).area()).toBeCloseTo(shared, 5)
        expect(measured(area(two), area(one)).area()).toBeCloseTo(shared, 5)
      }),
      { numRuns: 60 },
    )
  })

  it('share ground under several parts once', () => {
    fc.assert(
      fc.property(star, star, star, (one, two, other) => {
        const parts: GeoJSON.GeometryCollection = {
          type: 'GeometryCollection',
          geometries: [area(one), area(two)],
        }
        const drawn = drawRings([...one, ...two])!.filled((winding) => winding > 0)
        const both = drawRings([...drawn.flat(), ...other])!.filled((winding) => winding === 2)
        const shared = areaOf({ type: 'MultiPolygon', coordinates: both })
        expect(measured(parts, area(other)).area()).toBeCloseTo(shared, 5)
      }),
      { numRuns: 40 },
    )
  })

  it('hold a position that an odd number of their edges lies right of', () => {
    fc.assert(
      fc.property(fc.array(star, { minLength: 1, maxLength: 4 }), fc.nat(999), (parts, seed) => {
        const runs = runsOf(shapesOf([{ type: 'MultiPolygon', coordinates: parts }]))
        for (let at = 0; at < 50; at++) {
          const [x, y] = [scattered(at + seed) / 2.1 - 200.05, scattered(3 * at + seed) / 2.1 - 200.03]
          const isInside = parts.some(
            (rings) => rings.filter((each) => isAround(each, x, y)).length % 2 === 1,
          )
          expect(isInsideArea(runs, 0, x, y)).toBe(isInside)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function isAround(positions: GeoJSON.Position[], x: number, y: number): boolean {
  const right = positions.slice(1).filter(([x2, y2], at) => {
    const [x1, y1] = positions[at]!
    return y1! > y !== y2! > y && x1! + ((y - y1!) / (y2! - y1!)) * (x2! - x1!) > x
  })
  return right.length % 2 === 1
}

/** Metres of a line inside a ring: cut at every edge, and of each piece every edge is asked. */
function plainLength(line: readonly GeoJSON.Position[], around: readonly GeoJSON.Position[]): number {
  const [[x, y], [endX, endY]] = line as [[number, number], [number, number]]
  const [ux, uy] = [endX - x, endY - y]
  const edges = around.slice(1).map((to, at) => [around[at], to] as [[number, number], [number, number]])
  const cuts = edges.flatMap(([[ax, ay], [bx, by]]) => {
    const turn = ux * (by - ay) - uy * (bx - ax)
    return turn === 0 ? [] : [((ax - x) * (by - ay) - (ay - y) * (bx - ax)) / turn]
  })
  const shares = [0, 1, ...cuts.filter((share) => share > 0 && share < 1)].sort((one, two) => one - two)
  const isIn = (share: number) => {
    const [px, py] = [x + share * ux, y + share * uy]
    const beside = edges.filter(
      ([[ax, ay], [bx, by]]) => ay > py !== by > py && ax + ((py - ay) / (by - ay)) * (bx - ax) > px,
    )
    return beside.length % 2 === 1
  }
  const inside = shares.slice(1).map((to, at) => (isIn((shares[at]! + to) / 2) ? to - shares[at]! : 0))
  return inside.reduce((sum, share) => sum + share, 0) * Math.hypot(ux, uy)
}

describe('a line that goes in and out of an area many times', () => {
  const height = fc.integer({ min: 1, max: 60 })
  it('runs inside it as far as piece by piece', () => {
    fc.assert(
      fc.property(
        fc.array(height, { minLength: 30, maxLength: 200 }),
        fc.tuple(fc.nat(40), height, fc.nat(40), height),
        (heights, [left, from, right, to]) => {
          const teeth = heights.map((top, at): GeoJSON.Position => [at, at % 2 === 0 ? -top : top])
          const end = teeth.length
          const around = [...teeth, [end, 200], [-1, 200], teeth[0]!]
          // Corners have whole numbers: on no edge, and through no corner.
          const across: [[number, number], [number, number]] = [
            [-left - 0.3, from - 30.41],
            [end + right + 0.3, to - 30.37],
          ]
          const { length } = measured(line(...across), { type: 'Polygon', coordinates: [around] })
          expect(length()).toBeCloseTo(plainLength(across, around), 6)
        },
      ),
    )
  })
})
