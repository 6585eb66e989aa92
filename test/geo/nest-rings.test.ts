/** Loose rings of formats that keep no more than rings. */
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../shared/geo/measure.ts'
import { nestRings, partsByWinding } from '../../shared/geo/nest-rings.ts'
import { ring } from '../overlap/some-works.ts'

const shell = (x: number, y: number, size: number): GeoJSON.Position[] => ring(x, y, size).reverse()
const hole = ring
const sizes = (polygons: GeoJSON.Position[][][]) =>
  polygons.map((coordinates) => [coordinates.length, areaOf({ type: 'Polygon', coordinates })])

describe('rings that say by their winding what they are', () => {
  it.each<[string, GeoJSON.Position[][], number[][], { rewound?: boolean; stacked?: boolean }]>([
    ['a shell and its hole', [shell(0, 0, 9), hole(2, 2, 3)], [[2, 72]], {}],
    ['a hole listed before its shell', [hole(2, 2, 3), shell(0, 0, 9)], [[2, 72]], {}],
    [
      'a shell in a shell: two parts, told',
      [shell(0, 0, 9), shell(2, 2, 3)],
      [
        [1, 81],
        [1, 9],
      ],
      { stacked: true },
    ],
    [
      'an island in a hole',
      [shell(0, 0, 9), hole(1, 1, 7), shell(2, 2, 3)],
      [
        [2, 32],
        [1, 9],
      ],
      {},
    ],
    [
      'parts over each other',
      [shell(0, 0, 9), shell(8, 2, 9)],
      [
        [1, 81],
        [1, 81],
      ],
      {},
    ],
    ['a hole that sticks out of its shell a little', [shell(0, 0, 90), hole(51, 2, 40)], [[2, 6500]], {}],
    [
      'a part over another that its writer wound as a hole',
      [shell(0, 0, 9), hole(4, 2, 6)],
      [
        [1, 81],
        [1, 36],
      ],
      { rewound: true },
    ],
    ['everything wound the other way', [hole(0, 0, 9), shell(2, 2, 3)], [[2, 72]], { rewound: true }],
    [
      'everything wound as holes: parts, told',
      [hole(0, 0, 9), hole(2, 2, 3)],
      [
        [1, 81],
        [1, 9],
      ],
      { rewound: true, stacked: true },
    ],
    [
      'a hole in nothing',
      [shell(0, 0, 9), hole(20, 0, 3)],
      [
        [1, 81],
        [1, 9],
      ],
      { rewound: true },
    ],
  ])('%s', (_, rings, expected, { rewound = false, stacked = false }) => {
    const found = partsByWinding(rings)
    expect(sizes(found.polygons)).toEqual(expected)
    expect(found).toMatchObject({ rewound, stacked })
  })
})

describe('rings that say nothing', () => {
  it('are shells and holes in turn, from the outside in', () => {
    expect(sizes(nestRings([ring(3, 3, 1), ring(0, 0, 9), ring(1, 1, 7), ring(20, 20, 2)]))).toEqual([
      [1, 1],
      [2, 32],
      [1, 4],
    ])
  })
})
