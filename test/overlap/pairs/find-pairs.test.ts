/** What a pair is, case by case, and the laws that hold for all of them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPairs, type PairArrays } from '../../../shared/overlap/pairs/find-pairs.ts'
import { noGap } from '../../../shared/overlap/pairs/overlap-input.ts'
import { plainPairs, type PlainWork } from '../plain-pairs.ts'
import { anyWork, inputOf, line, point, ring, square } from '../some-works.ts'

const always = { party: 0, discipline: 0, days: [0, 10], withdrawn: false } as const

function listed(pairs: PairArrays) {
  return Array.from({ length: pairs.count }, (_, index) => ({
    a: pairs.a[index]!,
    b: pairs.b[index]!,
    distance: pairs.distance[index]!,
    gapDays: pairs.gapDays[index] === noGap ? null : pairs.gapDays[index]!,
  })).sort((one, two) => one.a - two.a || one.b - two.b)
}

function pairsAmong(works: readonly PlainWork[], distance = 10, window = 730) {
  return listed(findPairs(inputOf(works), { distance, window }))
}

const multiSquares: GeoJSON.MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[ring(-500, 0, 10)], [ring(0, 0, 10)]],
}
const ringRoad: GeoJSON.Polygon = { type: 'Polygon', coordinates: [ring(0, 0, 100), ring(20, 20, 60)] }
const mixed: GeoJSON.GeometryCollection = {
  type: 'GeometryCollection',
  geometries: [point(-900, 0), line([0, 20], [10, 20])],
}
const longAgo: [number, number] = [0, 0]

describe('the distance of a pair', () => {
  it.each<[string, GeoJSON.Geometry, GeoJSON.Geometry, number]>([
    ['two points', point(0, 0), point(3, 4), 5],
    ['the same point twice', point(7, 7), point(7, 7), 0],
    ['a point beside a line', point(5, 3), line([0, 0], [10, 0]), 3],
    ['a point past the end of a line', point(13, 4), line([0, 0], [10, 0]), 5],
    ['lines that cross', line([0, 0], [10, 10]), line([0, 10], [10, 0]), 0],
    ['lines that meet end to end', line([0, 0], [10, 0]), line([10, 0], [20, 5]), 0],
    ['a line that ends on another', line([0, 0], [10, 0]), line([5, 0], [5, 9]), 0],
    ['lines side by side', line([0, 0], [10, 0]), line([0, 2.5], [10, 2.5]), 2.5],
    ['lines on top of each other', line([0, 0], [10, 0]), line([2, 0], [8, 0]), 0],
    ['squares that share an edge', square(0, 0, 10), square(10, 0, 10), 0],
    ['squares that share a corner', square(0, 0, 10), square(10, 10, 10), 0],
    ['squares that overlap', square(0, 0, 10), square(5, 5, 10), 0],
    ['a square in a square', square(0, 0, 10), square(4, 4, 1), 0],
    ['squares corner to corner', square(0, 0, 10), square(13, 14, 5), 5],
    ['a point in a square', point(5, 5), square(0, 0, 10), 0],
    ['a line in a square', line([1, 1], [9, 9]), square(0, 0, 10), 0],
    ['a square in the hole of an area', square(45, 45, 10), ringRoad, 25],
    ['a point in the hole of an area', point(50, 22), ringRoad, 2],
    ['a line from the hole into the area', line([50, 50], [50, 10]), ringRoad, 0],
    ['the near part of a multi area', square(12, 0, 5), multiSquares, 2],
    ['the line of a mixed work', square(0, 0, 10), mixed, 10],
  ])('%s', (_, one, two, distance) => {
    const works = [one, two].map((geometry, party) => ({ ...always, party, geometry }))
    expect(pairsAmong(works, 25)).toEqual([{ a: 0, b: 1, distance, gapDays: 0 }])
    expect(pairsAmong([...works].reverse(), 25)).toEqual([{ a: 0, b: 1, distance, gapDays: 0 }])
  })

  it('is 0 where works touch millions of metres from the origin, in hundredths that binary cannot hold', () => {
    const [x, y] = [5_123_456.01, 7_654_321.07]
    const one = line([x, y], [x + 300.3, y + 100.1])
    const two = line([x + 150.15, y + 50.05], [x + 150.15, y - 90])
    const works = [one, two].map((geometry, party) => ({ ...always, party, geometry }))
    expect(pairsAmong(works, 0)).toMatchObject([{ distance: 0 }])
  })

  it('includes the distance asked for, and nothing beyond', () => {
    const works = [point(0, 0), point(10, 0), point(20.001, 0)].map((geometry, party) => ({
      ...always,
      party,
      geometry,
    }))
    expect(pairsAmong(works, 10).map(({ a, b }) => [a, b])).toEqual([[0, 1]])
  })

  it('is found quickly between borders of a hundred thousand vertices', () => {
    const border = (offset: number): GeoJSON.Polygon => {
      const positions = Array.from({ length: 100_000 }, (_, index) => {
        const angle = (index / 100_000) * 2 * Math.PI
        return [offset + 5000 * Math.cos(angle), 5000 * Math.sin(angle)]
      })
      return { type: 'Polygon', coordinates: [[...positions, positions[0]!]] }
    }
    const works = [border(0), border(10_003)].map((geometry, party) => ({ ...always, party, geometry }))
    const startedAt = performance.now()
    expect(pairsAmong(works)[0]?.distance).toBeCloseTo(3, 6)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })
})

describe('who makes a pair with whom', () => {
  const here = { geometry: point(0, 0), withdrawn: false, days: longAgo }
  it.each<[string, Partial<PlainWork>, Partial<PlainWork>, number]>([
    ['works of different parties', { party: 1 }, { party: 2 }, 1],
    ['works of one party in different disciplines', { discipline: 1 }, { discipline: 2 }, 1],
    ['works of one party in one discipline', {}, {}, 0],
    ['a withdrawn work', { party: 1 }, { party: 2, withdrawn: true }, 0],
    ['a work without a place', { party: 1 }, { party: 2, geometry: null }, 0],
  ])('%s', (_, one, two, count) => {
    const works = [one, two].map((fields) => ({ party: 0, discipline: 0, ...here, ...fields }))
    expect(pairsAmong(works)).toHaveLength(count)
  })
})

describe('the gap of a pair', () => {
  it.each<[string, PlainWork['days'], PlainWork['days'], number | null]>([
    ['periods that share one day', [0, 10], [10, 20], 0],
    ['a period inside another', [0, 100], [40, 50], 0],
    ['the day after', [0, 10], [11, 20], 1],
    ['two years later', [0, 10], [740, 750], 730],
    ['the other way round', [740, 750], [0, 10], 730],
    ['one without any date', null, [0, 10], null],
    ['both without any date', null, null, null],
  ])('%s', (_, one, two, gapDays) => {
    const works = [one, two].map((days, party) => ({ ...always, party, days, geometry: point(0, 0) }))
    expect(pairsAmong(works)).toEqual([{ a: 0, b: 1, distance: 0, gapDays }])
  })

  it('lets nothing beyond the window pass but works without a date', () => {
    const works = ([[0, 10], [741, 750], null] as const).map((days, party) => ({
      ...always,
      party,
      days,
      geometry: point(0, 0),
    }))
    expect(pairsAmong(works).map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [1, 2],
    ])
  })
})

describe('laws', () => {
  const works = fc.array(anyWork, { maxLength: 12 })
  const reach = fc.constantFrom(0, 0.25, 3, 10, 40)

  it('finds exactly the pairs that comparing everything with everything finds', () => {
    fc.assert(
      fc.property(works, reach, fc.constantFrom(0, 30, 400), (some, distance, window) => {
        const found = pairsAmong(some, distance, window)
        // Half a nanometre either side of the limit is rounding, not an answer.
        const expected = plainPairs(some, distance + 5e-10, window)
        expect(found.map(({ a, b, gapDays }) => ({ a, b, gapDays }))).toEqual(
          expected.map(({ a, b, gapDays }) => ({ a, b, gapDays })),
        )
        found.forEach((pair, index) => {
          expect(Math.abs(pair.distance - expected[index]!.distance)).toBeLessThan(1e-9)
        })
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same pairs with the works in another order', () => {
    fc.assert(
      fc.property(works, reach, (some, distance) => {
        const last = some.length - 1
        const turned = pairsAmong([...some].reverse(), distance, 30)
          .map((pair) => ({ ...pair, a: last - pair.b, b: last - pair.a }))
          .sort((one, two) => one.a - two.a || one.b - two.b)
        expect(turned.map(rounded)).toEqual(pairsAmong(some, distance, 30).map(rounded))
      }),
    )
  })

  it('gives the same pairs wherever in the country the works lie', () => {
    fc.assert(
      fc.property(works, fc.constantFrom(1, 155_000, 6_000_000), (some, metres) => {
        const moved = some.map((work) => ({
          ...work,
          geometry: work.geometry && shifted(work.geometry, metres),
        }))
        expect(pairsAmong(moved, 3, 30).map(rounded)).toEqual(pairsAmong(some, 3, 30).map(rounded))
      }),
    )
  })

  it('never loses a pair when the distance or the window grows', () => {
    fc.assert(
      fc.property(works, fc.nat(20), fc.nat(20), fc.nat(100), (some, metres, more, days) => {
        const wide = new Set(pairsAmong(some, metres + more, days + more).map(({ a, b }) => `${a} ${b}`))
        for (const { a, b } of pairsAmong(some, metres, days)) expect(wide).toContain(`${a} ${b}`)
      }),
    )
  })
})

function rounded(pair: ReturnType<typeof listed>[number]) {
  return { ...pair, distance: Math.round(pair.distance * 1e6) }
}

function shifted<Shape extends GeoJSON.Geometry>(geometry: Shape, metres: number): Shape {
  return JSON.parse(JSON.stringify(geometry), (_, value: unknown) =>
    typeof value === 'number' ? value + metres : value,
  ) as Shape
}
