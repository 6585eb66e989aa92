/** Parts and holes as they were declared: what comes out is all the ground of the parts, however they were drawn. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../shared/geo/measure.ts'
import { mendGeometry } from '../../shared/geo/mend.ts'
import { mostMeetings } from '../../shared/geo/noded-edges.ts'
import { ring } from '../overlap/some-works.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Part {
  readonly shell: Box
  readonly holes: readonly Box[]
}

const side = 16
const boxWithin = (room: Box): fc.Arbitrary<Box> =>
  fc
    .tuple(
      fc.integer({ min: room.x, max: room.x + room.width - 1 }),
      fc.integer({ min: room.y, max: room.y + room.height - 1 }),
      fc.integer({ min: 1, max: room.width }),
      fc.integer({ min: 1, max: room.height }),
    )
    .map(([x, y, width, height]) => ({
      x,
      y,
      width: Math.min(width, room.x + room.width - x),
      height: Math.min(height, room.y + room.height - y),
    }))

/** Holes may lie over each other and against the shell, but leave something of it. */
const part: fc.Arbitrary<Part> = boxWithin({ x: 0, y: 0, width: side, height: side })
  .chain((shell) =>
    fc.record({ shell: fc.constant(shell), holes: fc.array(boxWithin(shell), { maxLength: 3 }) }),
  )
  .filter((each) => cellsOf([each]) > 0)

/** How a box is drawn: from which corner, which way round. */
const drawing = fc.record({ start: fc.integer({ min: 0, max: 3 }), isTurned: fc.boolean() })

/** Counted cell by cell: a way of adding up that has nothing to do with edges. */
function cellsOf(parts: readonly Part[]): number {
  let count = 0
  for (let x = 0; x < side; x++)
    for (let y = 0; y < side; y++)
      if (parts.some(({ shell, holes }) => holds(shell, x, y) && !holes.some((hole) => holds(hole, x, y))))
        count++
  return count
}

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
}

type Drawing = { start: number; isTurned: boolean }
type Move = (position: [number, number]) => GeoJSON.Position

function drawn(parts: readonly Part[], how: readonly Drawing[], move: Move): GeoJSON.MultiPolygon {
  let next = 0
  const ringOf = ({ x, y, width, height }: Box) => {
    const { start, isTurned } = how[next++ % how.length]!
    const corners: [number, number][] = [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]
    const open = [...corners.slice(start), ...corners.slice(0, start)]
    if (isTurned) open.reverse()
    return [...open, open[0]!].map(move)
  }
  const coordinates = parts.map(({ shell, holes }) => [ringOf(shell), ...holes.map(ringOf)])
  return { type: 'MultiPolygon', coordinates }
}

/** Metres in the middle of the country, turned so that nothing lies exactly on anything. */
const turned: Move = ([x, y]) => [155_000.1 + 0.8 * x - 0.6 * y, 463_000.3 + 0.6 * x + 0.8 * y]
const straight: Move = ([x, y]) => [x, y]

describe('parts and holes', () => {
  it.each([
    ['as they lie', straight, 9],
    ['turned', turned, 5],
  ])('are together the ground of the parts, %s', (_, move, digits) => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.array(drawing, { minLength: 7 }),
        (parts, how) => {
          const { geometry } = mendGeometry(drawn(parts, how, move))
          expect(areaOf(geometry!)).toBeCloseTo(cellsOf(parts), digits)
        },
      ),
    )
  })

  it('are the same shape whichever part, corner or way round came first', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 4 }),
        fc.array(drawing, { minLength: 7 }),
        fc.array(drawing, { minLength: 7 }),
        (parts, one, other) => {
          const first = mendGeometry(drawn(parts, one, turned)).geometry!
          const second = mendGeometry(drawn([...parts].reverse(), other, turned)).geometry!
          expect(areaOf(second)).toBeCloseTo(areaOf(first), 6)
        },
      ),
    )
  })

  it('need no mending twice', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.array(drawing, { minLength: 7 }),
        (parts, how) => {
          const { geometry } = mendGeometry(drawn(parts, how, turned))
          const again = mendGeometry(geometry!)
          expect(again.repairs).toEqual([])
          expect(areaOf(again.geometry!)).toBe(areaOf(geometry!))
        },
      ),
    )
  })

  it('keeps both of two parts that lie over each other by a strip', () => {
    const { geometry } = mendGeometry({
      type: 'MultiPolygon',
      coordinates: [[ring(0, 0, 100)], [ring(99, 10, 80)]],
    })
    expect(areaOf(geometry!)).toBeCloseTo(16_320, 9)
  })
})

/** Among thousands of random areas these differed from exact arithmetic and from GEOS. */
describe('a hole of its own part', () => {
  const closed = (...open: GeoJSON.Position[]) => [...open, open[0]!]
  const mended = (...coordinates: GeoJSON.Position[][]) => mendGeometry({ type: 'Polygon', coordinates })

  it('is a hole where it touches a shell in a corner that lies on its edge, also when both cross themselves', () => {
    const shell = closed([4, 6], [1, 7], [6, 12], [4, 9], [11, 10])
    // Its edge from 8,5 to 0,7 goes through 4,6, and is cut elsewhere where it crosses itself.
    const hole = closed([8, 5], [0, 7], [2, 1], [6, 7])
    expect(areaOf(mended(shell, hole).geometry!)).toBeCloseTo(17.5, 9)
  })

  const large = closed([10, 5], [1, 8], [0, 10], [1, 0])
  const small = closed([1, 11], [0, 4], [8, 1], [6, 10], [3, 3])
  const left = areaOf(mended(large, small).geometry!)

  it.each([
    ['lies on one line', closed([0, 0], [5, 5], [9, 9])],
    ['runs there and back', closed([8, 2], [4, 0], [4, 11], [4, 0])],
  ])('lies in the largest ring that is left where the shell %s, in whatever order', (_what, nothing) => {
    for (const holes of [
      [large, small],
      [small, large],
    ]) {
      const { geometry, repairs } = mended(nothing, ...holes)
      expect(areaOf(geometry!)).toBeCloseTo(left, 9)
      expect(repairs).toContain('degenerate')
    }
  })

  it('is nothing where it is all there is, and holds nothing itself', () => {
    expect(mended(closed([8, 2], [4, 0], [4, 11], [4, 0]))).toEqual({
      geometry: null,
      repairs: ['degenerate'],
    })
  })
})

describe('a shape made to stall', () => {
  const random = (count: number) => {
    let seed = 7
    const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
    const open = Array.from({ length: count }, () => [155_000 + 1000 * next(), 463_000 + 1000 * next()])
    return [...open, open[0]!]
  }
  const seconds = (act: () => unknown) => {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }

  it('a ring of 300 points that crosses itself everywhere is redrawn', () => {
    const { geometry, repairs } = mendGeometry({ type: 'Polygon', coordinates: [random(300)] })
    expect(repairs).toEqual(['selfCrossing'])
    expect(areaOf(geometry!)).toBeGreaterThan(500_000)
  })

  it(`one that meets itself more than ${mostMeetings} times is left out, in seconds`, () => {
    const given: GeoJSON.Geometry = { type: 'Polygon', coordinates: [random(4000)] }
    let mended = mendGeometry({ type: 'Point', coordinates: [] })
    expect(seconds(() => (mended = mendGeometry(given)))).toBeLessThan(20)
    expect(mended).toEqual({ geometry: null, repairs: ['tangled'] })
  })

  it('an area with 3,216 holes, or of as many parts, takes no longer than its points', () => {
    const holes = Array.from({ length: 3216 }, (_, index) =>
      ring(10 * (index % 57), 10 * Math.floor(index / 57), 4).reverse(),
    )
    const hollow: GeoJSON.Geometry = { type: 'Polygon', coordinates: [ring(-10, -10, 600), ...holes] }
    const parts: GeoJSON.Geometry = { type: 'MultiPolygon', coordinates: holes.map((hole) => [hole]) }
    expect(seconds(() => [mendGeometry(hollow), mendGeometry(parts)])).toBeLessThan(5)
    expect(mendGeometry(hollow).repairs).toEqual([])
  })
})
