/** What is drawn of many works: those in view and visible, as a dot or as what they are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dotBytes,
  emptyFrame,
  fillFrame,
  strokeBytes,
} from '../../../../renderer/map/overview/overview-frame.ts'
import type { OverviewLook } from '../../../../renderer/map/overview/overview-look.ts'
import { overviewShapes } from '../../../../renderer/map/overview/overview-shapes.ts'
import type { OverviewView } from '../../../../renderer/map/overview/overview-view.ts'
import { worksUnder } from '../../../../renderer/map/overview/works-under.ts'
import { shapesOf } from '../../../../shared/geo/shapes.ts'

/** All streets, and not much more: as large as a screen is. */
const everywhere = (zoom: number): OverviewView => ({ box: [-5e-4, -5e-4, 5e-4, 5e-4], zoom })

/** Short streets of some hundred metres, far apart or on the same spot. */
const streets = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.nat(2)),
  {
    minLength: 1,
    maxLength: 40,
  },
)
type Street = readonly [east: number, north: number, colour: number]

function region(works: readonly Street[]) {
  const geometries = works.map(([east, north]): GeoJSON.LineString => {
    const [x, y] = [5 + east * 0.004, 52 + north * 0.004]
    return {
      type: 'LineString',
      coordinates: [
        [x, y],
        [x + 0.002, y],
      ],
    }
  })
  const look: OverviewLook = {
    colourOf: Uint8Array.from(works, ([, , colour]) => colour),
    colours: Uint8Array.of(10, 10, 10, 20, 20, 20, 30, 30, 30),
    marks: new Uint8Array(works.length),
  }
  return { shapes: overviewShapes(shapesOf(geometries)), look }
}

function drawn(works: readonly Street[], visible: Uint8Array, view: OverviewView) {
  const { shapes, look } = region(works)
  const frame = emptyFrame()
  fillFrame(frame, shapes, look, visible, view)
  const { dots, strokes, fills } = frame
  const dot = (at: number) => Array.from(dots.bytes.subarray(at * dotBytes, (at + 1) * dotBytes)).join(' ')
  return {
    dots: Array.from({ length: dots.count }, (_, at) => dot(at)),
    strokes: strokes.count,
    fills: fills.count,
    frame,
  }
}

const all = (works: readonly Street[]) => new Uint8Array(works.length).fill(1)

describe('an overview of works', () => {
  it('draws each work that is visible, and no other', () => {
    fc.assert(
      fc.property(streets, fc.infiniteStream(fc.nat(1)), (works, chance) => {
        const visible = Uint8Array.from(works, () => chance.next().value as number)
        const shown = visible.reduce((sum, one) => sum + one, 0)
        // So near that each is larger than a dot, and so far out that none is.
        const near = drawn(works, visible, everywhere(14))
        expect([near.strokes, near.dots.length]).toEqual([shown, 0])
        const far = drawn(works, visible, everywhere(6))
        expect(far.strokes).toBe(0)
        expect(far.dots.length > 0).toBe(shown > 0)
        expect(far.dots.length).toBeLessThanOrEqual(shown)
      }),
    )
  })

  it('is the same dots whatever the order of the works', () => {
    const shuffled = streets.chain((works) =>
      fc.tuple(fc.constant(works), fc.shuffledSubarray(works, { minLength: works.length })),
    )
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 5, max: 9 }), ([works, others], zoom) => {
        const dotsOf = (some: readonly Street[]) => drawn(some, all(some), everywhere(zoom)).dots.toSorted()
        expect(dotsOf(others)).toEqual(dotsOf(works))
      }),
    )
  })

  it('gives a spot the colour that most of its works have, and a larger dot than one work', () => {
    const spot: Street[] = [
      [1, 1, 2],
      [1, 1, 1],
      [1, 1, 1],
      [30, 30, 0],
    ]
    const { frame } = drawn(spot, all(spot), everywhere(6))
    const dots = Array.from({ length: frame.dots.count }, (_, at) => ({
      radius: frame.dots.floats[(at * dotBytes) / 4 + 2]!,
      red: frame.dots.bytes[at * dotBytes + 12],
    })).toSorted((one, other) => one.radius - other.radius)
    expect(dots.map(({ red }) => red)).toEqual([10, 20])
    expect(dots[1]!.radius).toBeGreaterThan(dots[0]!.radius)
  })

  it('draws nothing that lies elsewhere', () => {
    const works: Street[] = [
      [0, 0, 0],
      [30, 30, 1],
    ]
    const { shapes } = region(works)
    const [west, north, east, south] = shapes.boxes.subarray(0, 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    const { frame } = drawn(works, all(works), { box: [west, north, east, south], zoom: 18 })
    expect(frame.strokes.count).toBe(1)
    expect(frame.strokes.bytes[strokeBytes - 4]).toBe(10)
  })
})

describe('works under the pointer', () => {
  const works: Street[] = [
    [0, 0, 0],
    [0, 0, 1],
    [9, 9, 2],
  ]
  const { shapes } = region(works)
  const at = [shapes.boxes[0]! + 1e-6, shapes.boxes[1]!] as const

  it('are those within reach that are drawn', () => {
    expect(worksUnder(shapes, all(works), at, 16, 4)).toEqual([0, 1])
    expect(worksUnder(shapes, Uint8Array.of(0, 1, 1), at, 16, 4)).toEqual([1])
    expect(worksUnder(shapes, all(works), [at[0], at[1] + 1e-5], 16, 4)).toEqual([])
  })

  it('are an area wherever one points within it, and not in its hole', () => {
    const ring = (side: number): GeoJSON.Position[] =>
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1],
      ].map(([x = 0, y = 0]) => [5 + x * side, 52 + y * side])
    const area = overviewShapes(
      shapesOf([{ type: 'Polygon', coordinates: [ring(0.01), ring(0.004).toReversed()] }]),
    )
    const [west, north, east, south] = area.boxes.subarray(0, 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    const across = (share: number) => [west + (east - west) * share, north + (south - north) * share] as const
    expect(worksUnder(area, Uint8Array.of(1), across(0.15), 16, 4)).toEqual([0])
    expect(worksUnder(area, Uint8Array.of(1), across(0.5), 16, 4)).toEqual([])
  })
})
