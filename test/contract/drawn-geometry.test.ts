/** What a window may draw is looked at before it comes near the project. */
import { describe, expect, it } from 'vitest'
import { DrawnGeometry } from '../../shared/contract/geometry.ts'

describe('a drawn shape', () => {
  it.each<unknown>([
    { type: 'Point', coordinates: [5, 52] },
    {
      type: 'LineString',
      coordinates: [
        [5, 52],
        [5.1, 52],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [5, 52],
          [5.1, 52],
          [5.1, 52.1],
          [5, 52],
        ],
      ],
    },
  ])('is taken: %j', (shape) => {
    expect(DrawnGeometry.safeParse(shape).success).toBe(true)
  })

  it.each<unknown>([
    null,
    'Point',
    { type: 'Point' },
    { type: 'Point', coordinates: [5] },
    { type: 'Point', coordinates: [Number.NaN, 52] },
    { type: 'Point', coordinates: ['5', 52] },
    { type: 'Point', coordinates: [155_000, 463_000] },
    { type: 'LineString', coordinates: [[5, 52]] },
    {
      type: 'Polygon',
      coordinates: [
        [
          [5, 52],
          [5.1, 52],
          [5, 52],
        ],
      ],
    },
    { type: 'MultiLineString', coordinates: [[5, 52]] },
    { type: 'GeometryCollection', geometries: [] },
    { type: 'toString', coordinates: [5, 52] },
  ])('is refused: %j', (shape) => {
    expect(DrawnGeometry.safeParse(shape).success).toBe(false)
  })
})
