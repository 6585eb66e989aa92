/** Shapes that break geometry code, by name: each has one right answer, and none may take out of proportion long. */
import { describe, expect, it } from 'vitest'
import { shapesFromWkb, shapesOf } from '../../../shared/geo/shapes.ts'
import { distanceBetween } from '../../../shared/overlap/measure/distance-between.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { sharedArea } from '../../../shared/overlap/measure/shared-area.ts'
import { sharedLength } from '../../../shared/overlap/measure/shared-length.ts'
import { measuresOf } from '../../../shared/overlap/measure/work-measures.ts'
import { findPairs } from '../../../shared/overlap/pairs/find-pairs.ts'
import type { OverlapInput } from '../../../shared/overlap/pairs/overlap-input.ts'
import { line, point, ring, square } from '../some-works.ts'

type Place = GeoJSON.Geometry | null

function apart(one: Place, two: Place): number {
  const runs = runsOf(shapesOf([one, two]))
  const [there, back] = [distanceBetween(runs, 0, 1, 1e9), distanceBetween(runs, 1, 0, 1e9)]
  expect(back).toBe(there)
  return there
}

function ground(one: Place, two: Place): number {
  const runs = runsOf(shapesOf([one, two]))
  const [there, back] = [sharedArea(runs, 0, 1), sharedArea(runs, 1, 0)]
  expect(back).toBeCloseTo(there, 6)
  return there
}

function street(one: Place, two: Place): number | null {
  const shapes = shapesOf([one, two])
  return sharedLength(runsOf(shapes), measuresOf(shapes), 0, 1, 25)
}

/** Each of a party of its own, at the same time. */
function inputOf(places: readonly Place[], partyOf = (work: number) => work): OverlapInput {
  const none = () => new Int32Array(places.length)
  return {
    shapes: shapesOf(places),
    party: Int32Array.from(places, (_, work) => partyOf(work)),
    discipline: none(),
    startDay: none(),
    endDay: none(),
    takesPart: new Uint8Array(places.length).fill(1),
  }
}

const polygon = (...rings: [number, number][][]): GeoJSON.Polygon => ({ type: 'Polygon', coordinates: rings })
const moved = <Shape extends GeoJSON.Geometry>(shape: Shape, metres: number): Shape =>
  JSON.parse(JSON.stringify(shape), (_, value: unknown) =>
    typeof value === 'number' ? value + metres : value,
  ) as Shape
const bowTie = polygon([
  [0, 0],
  [10, 10],
  [10, 0],
  [0, 10],
  [0, 0],
])
const sliver = polygon([
  [0, 0],
  [1000, 0],
  [1000, 1e-4],
  [0, 0],
])

/** A border of many vertices, round but for a wrinkle. */
function border(vertices: number, radius: number): GeoJSON.Polygon {
  const around = Array.from({ length: vertices }, (_, index): [number, number] => {
    const angle = (index / vertices) * 2 * Math.PI
    const wrinkled = radius + (index % 2)
    return [wrinkled * Math.cos(angle), wrinkled * Math.sin(angle)]
  })
  return polygon([...around, around[0]!])
}

describe('nearly touching', () => {
  const east = square(10 + 1e-9, 0, 10)

  it('areas a nanometre apart near home are a nanometre apart, and share nothing', () => {
    expect(apart(square(0, 0, 10), east)).toBeCloseTo(1e-9, 12)
    expect(apart(square(0, 0, 10), east)).toBeGreaterThan(0)
    expect(ground(square(0, 0, 10), east)).toBe(0)
  })

  it('areas a nanometre into each other touch, and share next to nothing', () => {
    const into = square(10 - 1e-9, 0, 10)
    expect(apart(square(0, 0, 10), into)).toBe(0)
    expect(ground(square(0, 0, 10), into)).toBeCloseTo(1e-8, 9)
  })

  it('is touching where numbers cannot hold a nanometre', () => {
    expect(apart(moved(square(0, 0, 10), 5e6), moved(east, 5e6))).toBe(0)
  })

  it('a line that ends a hair before a border is not across it', () => {
    expect(apart(line([-5, 5], [-1e-9, 5]), square(0, 0, 10))).toBeCloseTo(1e-9, 12)
    expect(street(line([-5, 5], [-1e-9, 5]), square(0, 0, 10))).toBe(0)
  })
})

describe('one in the other', () => {
  it('nested areas share the inner one', () => {
    expect(apart(square(0, 0, 1000), square(400, 400, 10))).toBe(0)
    expect(ground(square(0, 0, 1000), square(400, 400, 10))).toBeCloseTo(100, 9)
  })

  it('an area in a hole is outside, and one on an island in that hole is inside', () => {
    const pond = polygon(ring(0, 0, 100), ring(20, 20, 60))
    const island: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [pond.coordinates, [ring(45, 45, 10)]],
    }
    expect(apart(pond, square(48, 48, 2))).toBe(28)
    expect(apart(island, square(48, 48, 2))).toBe(0)
    expect(ground(island, square(48, 48, 2))).toBeCloseTo(4, 9)
    expect(ground(pond, square(48, 48, 2))).toBe(0)
  })

  it('identical areas share all of it, whichever way round and wherever they begin', () => {
    const turned = polygon([
      [10, 10],
      [10, 0],
      [0, 0],
      [0, 10],
      [10, 10],
    ])
    expect(apart(square(0, 0, 10), turned)).toBe(0)
    expect(ground(square(0, 0, 10), turned)).toBeCloseTo(100, 9)
    expect(ground(moved(square(0, 0, 10), 463_000), moved(turned, 463_000))).toBeCloseTo(100, 6)
  })

  it('identical lines share their length', () => {
    expect(street(line([0, 0], [30, 40]), line([30, 40], [0, 0]))).toBeCloseTo(50, 6)
  })
})

describe('shapes that are not as they should be', () => {
  it('an edge that crosses itself encloses both of its loops', () => {
    expect(apart(bowTie, point(9, 5))).toBe(0)
    expect(apart(bowTie, point(5, 9))).toBeCloseTo(4 / Math.SQRT2, 9)
    expect(ground(bowTie, square(0, 0, 10))).toBeCloseTo(50, 9)
  })

  it('a sliver a tenth of a millimetre high keeps its area and its distance', () => {
    expect(ground(sliver, square(-1, -1, 2000))).toBeCloseTo(0.05, 9)
    expect(apart(sliver, square(0, 1, 10))).toBeCloseTo(1 - 1e-6, 9)
  })

  it('an area that is folded flat shares nothing and is still somewhere', () => {
    const flat = polygon([
      [0, 0],
      [10, 0],
      [0, 0],
    ])
    expect(apart(flat, square(4, -5, 10))).toBe(0)
    expect(ground(flat, square(4, -5, 10))).toBe(0)
    expect(apart(flat, point(5, 3))).toBe(3)
  })

  it('a line without length is a point of a line', () => {
    const stub = line([5, 5], [5, 5])
    expect(apart(stub, square(0, 0, 10))).toBe(0)
    expect(apart(stub, point(8, 9))).toBe(5)
    expect(street(stub, square(0, 0, 10))).toBe(0)
    expect(street(stub, line([0, 5], [10, 5]))).toBe(0)
  })

  it('vertices that stand twice or thrice change nothing', () => {
    const stuttering = polygon([
      [0, 0],
      [0, 0],
      [10, 0],
      [10, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 10],
      [0, 0],
    ])
    expect(ground(stuttering, square(5, 5, 10))).toBeCloseTo(25, 9)
    expect(apart(stuttering, square(13, 14, 5))).toBe(5)
    expect(street(line([-5, 5], [-5, 5], [15, 5], [15, 5]), stuttering)).toBeCloseTo(10, 9)
  })

  it('a hole as large as its area leaves nothing inside', () => {
    const hollow = polygon(ring(0, 0, 10), ring(0, 0, 10))
    expect(ground(hollow, square(2, 2, 4))).toBeCloseTo(0, 9)
    expect(apart(hollow, square(2, 2, 4))).toBe(2)
  })
})

describe('parts', () => {
  it('empty parts are nowhere, the others of the same work are', () => {
    const holey: GeoJSON.GeometryCollection = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPoint', coordinates: [] },
        { type: 'LineString', coordinates: [] },
        { type: 'Polygon', coordinates: [] },
        { type: 'MultiPolygon', coordinates: [[], [[]], [ring(0, 0, 10)]] },
      ],
    }
    expect(apart(holey, point(13, 14))).toBe(5)
    expect(ground(holey, square(5, 5, 10))).toBeCloseTo(25, 9)
  })

  it('a work of empty parts makes no pair', () => {
    const nothing: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: [] }
    expect(findPairs(inputOf([nothing, square(0, 0, 10), null]), { distance: 1e6, window: 0 }).count).toBe(0)
    expect(findPairs(inputOf([]), { distance: 1e6, window: 0 }).count).toBe(0)
    const emptyPoint = new Uint8Array([1, 1, 0, 0, 0, ...new Uint8Array(new Float64Array([NaN, NaN]).buffer)])
    expect(shapesFromWkb([emptyPoint]).workStart[1]).toBe(0)
  })

  it('parts of a multi area that lie over each other count once', () => {
    const twice: GeoJSON.GeometryCollection = {
      type: 'GeometryCollection',
      geometries: [square(0, 0, 10), square(0, 0, 10)],
    }
    expect(apart(twice, point(5, 5))).toBe(0)
    expect(ground(twice, square(5, 5, 10))).toBeCloseTo(25, 9)
    const crossed: GeoJSON.GeometryCollection = {
      type: 'GeometryCollection',
      geometries: [square(0, 0, 10), moved(bowTie, 3)],
    }
    // A bow tie of 50 m² from (3, 3) to (13, 13), of which the square holds 24.5 m² as well.
    expect(ground(crossed, square(-50, -50, 100))).toBeCloseTo(100 + 50 - 24.5, 9)
  })

  it('a mixed collection is as near as its nearest part, whatever the order', () => {
    const parts: GeoJSON.Geometry[] = [point(-50, 0), line([0, 30], [10, 30]), square(100, 0, 10)]
    for (const geometries of [parts, parts.toReversed()]) {
      const mixed: GeoJSON.GeometryCollection = { type: 'GeometryCollection', geometries }
      expect(apart(mixed, point(5, 27))).toBe(3)
      expect(apart(mixed, point(105, 5))).toBe(0)
      expect(ground(mixed, square(105, 5, 10))).toBeCloseTo(25, 9)
    }
  })
})

describe('far from home', () => {
  it.each([0, 1e6, 7e6, 5e7])('%i metres away the answers are the same', (metres) => {
    const at = <Shape extends GeoJSON.Geometry>(shape: Shape) => moved(shape, metres)
    expect(apart(at(square(0, 0, 10)), at(square(13, 14, 5)))).toBeCloseTo(5, 6)
    expect(apart(at(square(0, 0, 10)), at(square(10, 0, 10)))).toBe(0)
    expect(ground(at(square(0, 0, 10)), at(square(5, 5, 10)))).toBeCloseTo(25, 5)
    expect(street(at(line([-5, 5], [15, 5])), at(square(0, 0, 10)))).toBeCloseTo(10, 6)
  })
})

describe('in proportion', () => {
  /** Processor time of this thread in milliseconds: others on the machine do not count. */
  function cost(work: () => void): number {
    const { user, system } = process.threadCpuUsage()
    work()
    const after = process.threadCpuUsage()
    return (after.user + after.system - user - system) / 1000
  }

  it('a border of 100,000 vertices against a thousand works takes no longer than works with as many vertices', () => {
    const radius = 2000
    const around = Array.from({ length: 1000 }, (_, index) => {
      const angle = (index / 1000) * 2 * Math.PI
      const away = radius * (0.2 + (index % 10) / 10)
      return moved(border(28, 15), 0).coordinates.map((ring) =>
        ring.map(([x, y]) => [x! + away * Math.cos(angle), y! + away * Math.sin(angle)]),
      )
    }).map((coordinates): GeoJSON.Polygon => ({ type: 'Polygon', coordinates }))
    const reach = { distance: 10, window: 0 }
    const many = inputOf([border(100_000, radius), ...around])
    const ordinary = inputOf(Array.from({ length: 3600 }, (_, index) => moved(border(28, 15), index * 9)))
    // Once before, so that both are compiled.
    findPairs(many, reach)
    findPairs(ordinary, reach)
    expect(findPairs(many, reach).count).toBeGreaterThan(800)
    expect(cost(() => findPairs(many, reach))).toBeLessThan(20 * cost(() => findPairs(ordinary, reach)))
  })

  it('5,000 works on one spot are all pairs of parties, at the price of a pair in any crowd', () => {
    // One in twenty is of the other party: a million pairs, and not twelve.
    const partyOf = (work: number) => Number(work % 20 === 0)
    const crowd = (count: number) => {
      const spot = Array.from({ length: count }, () => square(0, 0, 10))
      return inputOf(spot, partyOf)
    }
    const perPair = (count: number) => {
      const works = crowd(count)
      let found = 0
      const spent = cost(() => (found = findPairs(works, { distance: 10, window: 0 }).count))
      expect(found).toBe((count / 20) * (count - count / 20))
      return spent / found
    }
    const few = Math.max(perPair(1000), perPair(1000))
    expect(perPair(5000)).toBeLessThan(4 * few)
  })
})
