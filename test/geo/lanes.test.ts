/** Lines on one street get lanes; lines that cross, touch or lie apart need none. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lanesOf } from '../../shared/geo/lanes.ts'

type Line = GeoJSON.Position[]
const lanes = (...lines: Line[]) => [...lanesOf(lines.map((line) => [line]))]
const street: Line = [
  [155_000, 463_000],
  [155_060, 463_010],
  [155_120, 463_000],
]

describe('lanes', () => {
  it('lie beside each other for lines on one street, whatever way they are drawn', () => {
    expect(lanes(street, street, street.toReversed(), street)).toEqual([0, 1, -1, 2])
  })

  it('are for lines that share a part of a street, or are drawn with other vertices', () => {
    const part: Line = [
      [155_012, 463_002],
      [155_036, 463_006],
    ]
    expect(lanes(street, part)).toEqual([0, 1])
  })

  it.each([
    [
      'cross',
      [
        [155_030, 462_900],
        [155_030, 463_100],
      ],
    ],
    [
      'go on where the other ends',
      [
        [155_120, 463_000],
        [155_200, 462_990],
      ],
    ],
    ['lie ten metres aside', street.map(([x = 0, y = 0]) => [x, y + 10])],
    [
      'lie far away on the same endless line',
      [
        [156_000, 463_000 + 1000 / 6],
        [156_060, 463_010 + 1000 / 6],
      ],
    ],
  ])('are not needed for lines that %s', (_what, other) => expect(lanes(street, other)).toEqual([0, 0]))

  it('are used again farther along', () => {
    const [a, b, c]: Line[] = [
      [
        [0, 0],
        [100, 0],
      ],
      [
        [50, 0],
        [200, 0],
      ],
      [
        [150, 0],
        [300, 0],
      ],
    ] as never
    expect(lanes(a as Line, b as Line, c as Line)).toEqual([0, 1, 0])
  })

  it('differ for any two lines that run together, in any direction and place', () => {
    const turn = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    const place = fc.integer({ min: 0, max: 300_000 })
    fc.assert(
      fc.property(
        turn,
        place,
        place,
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        (angle, x, y, aside) => {
          const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
          const along = (from: number, to: number, off: number): Line => [
            [x + from * ux - off * uy, y + from * uy + off * ux],
            [x + to * ux - off * uy, y + to * uy + off * ux],
          ]
          const [first, second] = lanes(along(0, 900, 0), along(700, 730, aside))
          expect(first).not.toBe(second)
        },
      ),
    )
  })
})
