/** Geometry as it is delivered, and what becomes of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf, signedAreaOf } from '../../shared/geo/measure.ts'
import { mendGeometry, type Repair } from '../../shared/geo/mend.ts'
import { ringMeetsItself } from '../../shared/geo/ring-meets-itself.ts'
import { anyGeometry, line, point, ring, square } from '../overlap/some-works.ts'

const polygon = (...coordinates: GeoJSON.Position[][]): GeoJSON.Polygon => ({ type: 'Polygon', coordinates })
const turned = (positions: GeoJSON.Position[]) => [...positions].reverse()

describe('mending', () => {
  it.each<[string, GeoJSON.Geometry, GeoJSON.Geometry | null, Repair[]]>([
    ['leaves a point alone', point(1, 2), point(1, 2), []],
    ['leaves a sound area alone', square(0, 0, 9), square(0, 0, 9), []],
    ['drops heights', { type: 'Point', coordinates: [1, 2, 3] }, point(1, 2), []],
    [
      'turns a clockwise shell without a word',
      polygon(turned(ring(0, 0, 9))),
      polygon(turned(turned(ring(0, 0, 9)))),
      [],
    ],
    ['closes a ring', polygon(ring(0, 0, 9).slice(0, -1)), square(0, 0, 9), ['closed']],
    ['drops repeated vertices', line([0, 0], [0, 0], [5, 5], [5, 5]), line([0, 0], [5, 5]), ['duplicates']],
    [
      'puts a shell that was listed after its hole first',
      polygon(turned(ring(2, 2, 3)), ring(0, 0, 9)),
      polygon(ring(0, 0, 9), turned(ring(2, 2, 3))),
      ['rewound'],
    ],
    [
      'makes two areas of two shells in one',
      polygon(ring(0, 0, 9), ring(20, 0, 9)),
      { type: 'MultiPolygon', coordinates: [[ring(0, 0, 9)], [ring(20, 0, 9)]] },
      ['rewound'],
    ],
    [
      'makes one area of an area in an area',
      { type: 'MultiPolygon', coordinates: [[ring(0, 0, 9)], [ring(2, 2, 3)]] },
      square(0, 0, 9),
      ['partsOverlap'],
    ],
    [
      'leaves a part in the hole of another part alone',
      { type: 'MultiPolygon', coordinates: [[ring(0, 0, 9), turned(ring(2, 2, 5))], [ring(3, 3, 1)]] },
      { type: 'MultiPolygon', coordinates: [[ring(0, 0, 9), turned(ring(2, 2, 5))], [ring(3, 3, 1)]] },
      [],
    ],
    [
      'counts parts along one edge once',
      {
        type: 'MultiPolygon',
        coordinates: [
          [ring(0, 0, 9)],
          [
            [
              [5, 0],
              [14, 0],
              [14, 9],
              [5, 9],
              [5, 0],
            ],
          ],
        ],
      },
      polygon([
        [0, 0],
        [5, 0],
        [9, 0],
        [14, 0],
        [14, 9],
        [9, 9],
        [5, 9],
        [0, 9],
        [0, 0],
      ]),
      ['partsOverlap'],
    ],
    [
      'cuts a hole that sticks out off its own part alone',
      { type: 'MultiPolygon', coordinates: [[ring(0, 0, 9), ring(7, 2, 4)], [ring(20, 2, 3)]] },
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [9, 0],
              [9, 2],
              [7, 2],
              [7, 6],
              [9, 6],
              [9, 9],
              [0, 9],
              [0, 0],
            ],
          ],
          [ring(20, 2, 3)],
        ],
      },
      ['selfCrossing'],
    ],
    [
      'drops a ring that is there twice',
      { type: 'MultiPolygon', coordinates: [[ring(0, 0, 9)], [ring(0, 0, 9)]] },
      square(0, 0, 9),
      ['duplicates'],
    ],
    ['drops a line of one point', line([3, 3]), null, ['degenerate']],
    ['drops a line that stays where it is', line([3, 3], [3, 3]), null, ['duplicates', 'degenerate']],
    [
      'drops an area without width',
      polygon([
        [0, 0],
        [5, 5],
        [0, 0],
      ]),
      null,
      ['degenerate'],
    ],
    [
      'keeps the good lines beside a bad one',
      {
        type: 'MultiLineString',
        coordinates: [
          [[3, 3]],
          [
            [0, 0],
            [5, 5],
          ],
        ],
      },
      line([0, 0], [5, 5]),
      ['degenerate'],
    ],
    ['drops a point that is nowhere', { type: 'Point', coordinates: [NaN, 5] }, null, ['degenerate']],
    ['has nothing to say about an empty point', { type: 'Point', coordinates: [] }, null, []],
  ])('%s', (_, given, geometry, repairs) => {
    const mended = mendGeometry(given)
    expect(normal(mended.geometry)).toEqual(normal(geometry))
    expect(mended.repairs).toEqual(repairs)
  })

  it('redraws a bow-tie as two areas', () => {
    const { geometry, repairs } = mendGeometry(
      polygon([
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
        [0, 0],
      ]),
    )
    expect(repairs).toEqual(['selfCrossing'])
    expect(geometry?.type).toBe('MultiPolygon')
    expect(areaOf(geometry!)).toBeCloseTo(50, 9)
  })

  it('redraws a bow-tie in the middle of the country to the same square metres', () => {
    const far = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
      [0, 0],
    ].map(([x, y]) => [155_000.01 + x!, 463_000.03 + y!])
    const { geometry } = mendGeometry(polygon(far))
    expect(areaOf(geometry!)).toBeCloseTo(50, 6)
  })

  it('gives areas whose shells run counter-clockwise, whose holes run the other way, and that cross nowhere', () => {
    fc.assert(
      fc.property(anyGeometry, (given) => {
        for (const [shell, ...holes] of areasIn(mendGeometry(given).geometry)) {
          expect(signedAreaOf(shell!)).toBeGreaterThan(0)
          for (const hole of holes) expect(signedAreaOf(hole)).toBeLessThan(0)
        }
      }),
    )
  })

  it('moves no vertex of the areas of a collection the second time', () => {
    // Two triangles whose corners, shifted to the origin and back, end one rounding further.
    const triangle = (y: number) =>
      polygon([
        [1, y],
        [-0.4999999999999998, y + 0.8660254037844387],
        [-0.5000000000000004, y - 0.8660254037844385],
        [1, y],
      ])
    const { geometry } = mendGeometry({
      type: 'GeometryCollection',
      geometries: [line([0, 0], [0, 0.25]), triangle(0), triangle(2.5)],
    })
    expect(mendGeometry(geometry!)).toEqual({ geometry, repairs: [] })
  })

  it('has nothing left to repair the second time', () => {
    fc.assert(
      fc.property(anyGeometry, (given) => {
        const { geometry } = mendGeometry(given)
        if (geometry) expect(mendGeometry(geometry)).toEqual({ geometry, repairs: [] })
      }),
    )
  })
})

describe('a ring that meets itself', () => {
  const star = (points: number, turns = 2) =>
    Array.from({ length: points + 1 }, (_, index) => {
      const angle = (2 * Math.PI * (index % points) * turns) / points
      return [100 * Math.cos(angle), 100 * Math.sin(angle)]
    })
  it.each<[string, GeoJSON.Position[], boolean]>([
    ['a square', ring(0, 0, 9), false],
    ['a star of five points', star(5), true],
    ['a ring of 101 points, looked up in an index', star(101, 1), false],
    ['a star of 101 points, looked up in an index', star(101), true],
    [
      'a bow-tie with a vertex where it crosses',
      [
        [0, 0],
        [5, 5],
        [10, 0],
        [10, 10],
        [5, 5],
        [0, 10],
        [0, 0],
      ],
      true,
    ],
  ])('%s', (_, positions, meets) => {
    expect(ringMeetsItself(Float64Array.from(positions.flat()), positions.length)).toBe(meets)
  })
})

function areasIn(geometry: GeoJSON.Geometry | null): GeoJSON.Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates]
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates
  return geometry?.type === 'GeometryCollection' ? geometry.geometries.flatMap(areasIn) : []
}

/** Rings may start anywhere: each is turned to begin at its smallest vertex. */
function normal(geometry: GeoJSON.Geometry | null): GeoJSON.Geometry | null {
  if (geometry?.type === 'Polygon')
    return { ...geometry, coordinates: geometry.coordinates.map(fromSmallest) }
  if (geometry?.type !== 'MultiPolygon') return geometry
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(fromSmallest)) }
}

function fromSmallest(closed: GeoJSON.Position[]): GeoJSON.Position[] {
  const open = closed.slice(0, -1)
  const keys = open.map(([x, y]) => 1000 * x! + y!)
  const at = keys.indexOf(Math.min(...keys))
  return [...open.slice(at), ...open.slice(0, at), open[at]!]
}
