/** Which rings hold a point, the smallest first, whether few of many do or nearly all. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { signedAreaOf } from '../../shared/geo/measure.ts'
import { ringHolds, ringsAround } from '../../shared/geo/rings-around.ts'

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

it('finds what asking every ring finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(around, beside), { minLength: 1, maxLength: 120 }),
      fc.array(fc.tuple(anywhere, anywhere), { minLength: 1, maxLength: 20 }),
      (squares, places) => {
        const rings = squares.map(({ x, y, by }) => square(x, y, by))
        const points = places.map(([x, y]): [number, number] => [x + 0.5, y + 0.25])
        const sizes = rings.map((ring) => Math.abs(signedAreaOf(ring)))
        const holds = ringHolds(rings)
        const expected = points.map((point) =>
          [...rings.keys()]
            .filter((ring) => holds(ring, point))
            .sort((one, two) => sizes[one]! - sizes[two]! || one - two),
        )
        expect(ringsAround(rings, points)).toEqual(expected)
      },
    ),
  )
})
