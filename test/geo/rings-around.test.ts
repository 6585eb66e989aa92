/** Which rings lie around a place, whether few of many do or nearly all. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areaOf, signedAreaOf } from '../../shared/geo/measure.ts'
import { RingsAround } from '../../shared/geo/rings-around.ts'
import { nestRings } from '../../shared/geo/nest-rings.ts'

const square = (x: number, y: number, by: number): GeoJSON.Position[] => [
  [x - by, y - by],
  [x + by, y - by],
  [x + by, y + by],
  [x - by, y + by],
  [x - by, y - by],
]
const anywhere = fc.integer({ min: -400, max: 400 })
const around = fc.record({ x: fc.constant(0), y: fc.constant(0), by: fc.integer({ min: 1, max: 300 }) })
const beside = fc.record({ x: anywhere, y: anywhere, by: fc.integer({ min: 1, max: 9 }) })

/** Corners anywhere: it may cross itself and others. */
const star = fc
  .array(fc.tuple(anywhere, anywhere), { minLength: 3, maxLength: 9 })
  .map((corners): GeoJSON.Position[] => [...corners, corners[0]!])
const squares = fc.oneof(around, beside).map(({ x, y, by }) => square(x, y, by))

/** Every edge is asked. */
function isHeldBy(ring: readonly GeoJSON.Position[], [x, y]: readonly [number, number]): boolean {
  const crossed = ring.slice(1).filter(([x2, y2], at) => {
    const [x1, y1] = ring[at] as [number, number]
    return y1 > y !== y2! > y && x1 + ((y - y1) / (y2! - y1)) * (x2! - x1) > x
  })
  return crossed.length % 2 === 1
}

it.each([
  ['few', { minLength: 1, maxLength: 12 }],
  ['many', { minLength: 120, maxLength: 160 }],
])('finds what asking every ring finds, of %s', (_, howMany) => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(squares, star), howMany),
      fc.array(fc.tuple(anywhere, anywhere), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (rings, places, which) => {
        const than = which % rings.length
        const sizes = rings.map((ring) => Math.abs(signedAreaOf(ring)))
        const found = new RingsAround(rings)
        const odd = new RingsAround(rings, (ring) => ring % 2 === 1)
        for (const [x, y] of places) {
          // No line from here meets a corner.
          const place = [x + 0.5, y + 0.25] as const
          const holding = [...rings.keys()]
            .filter((ring) => isHeldBy(rings[ring]!, place))
            .sort((one, two) => sizes[one]! - sizes[two]! || one - two)
          const larger = holding.filter((ring) => sizes[ring]! > sizes[than]!)
          expect(found.smallest(place)).toBe(holding[0])
          expect(found.smallest(place, than)).toBe(larger[0])
          expect(found.isOdd(place)).toBe(holding.length % 2 === 1)
          expect(found.isOdd(place, than)).toBe(larger.length % 2 === 1)
          expect(found.holds(than, place)).toBe(holding.includes(than))
          expect(odd.smallest(place)).toBe(holding.find((ring) => ring % 2 === 1))
        }
      },
    ),
  )
})

it('is ready with rings in each other by thousands while asking all of all would take a minute', () => {
  const count = 30_000
  const rings = Array.from({ length: count }, (_, at) => square(0, 0, at + 1))
  const startedAt = performance.now()
  const areas = nestRings(rings)
  expect(performance.now() - startedAt).toBeLessThan(15_000)
  expect(areas).toHaveLength(count / 2)
  // Between every two squares lies ground once in two times: 4 · (2² − 1² + 4² − 3² + …).
  expect(areaOf({ type: 'MultiPolygon', coordinates: areas })).toBe(2 * count * (count + 1))
})

it('takes a ring of more corners than a call has arguments, and one without height', () => {
  const teeth: GeoJSON.Position[] = Array.from({ length: 400_000 }, (_, at) => [at, 10 + (at % 2)])
  const comb = [...teeth, [400_000, 0], [0, 0], teeth[0]!]
  const level: GeoJSON.Position[] = [
    [5, 0],
    [5, 9],
    [5, 0],
  ]
  const found = new RingsAround([comb, level])
  expect(found.smallest([4.5, 5])).toBe(0)
  expect(found.smallest([4.5, 10.9])).toBeUndefined()
})
