import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longitudeLatitude, projector } from '../../shared/geo/crs.ts'
import { projectMany } from '../../shared/geo/project-many.ts'

/** Degrees that are a millimetre on the ground. */
const millimetre = 1e-8

describe('many vertices brought to longitude and latitude', () => {
  test.each([
    ['EPSG:28992', [10_000, 300_000, 280_000, 620_000]],
    ['EPSG:25831', [500_000, 5_600_000, 760_000, 5_950_000]],
    ['EPSG:31370', [20_000, 20_000, 290_000, 250_000]],
  ])(
    'lie within a millimetre of where each alone would: %s',
    (crs, [left = 0, low = 0, right = 0, high = 0]) => {
      const project = projector(crs, longitudeLatitude)
      const aVertex = fc.tuple(
        fc.double({ min: left, max: right, noNaN: true }),
        fc.double({ min: low, max: high, noNaN: true }),
      )
      fc.assert(
        fc.property(fc.array(aVertex, { minLength: 1, maxLength: 30 }), (vertices) => {
          const coordinates = Float64Array.from(vertices.flat())
          projectMany(coordinates, project)
          vertices.forEach(([x, y], at) => {
            const [longitude, latitude] = project(x, y)
            expect(Math.abs(coordinates[2 * at]! - longitude)).toBeLessThan(millimetre)
            expect(Math.abs(coordinates[2 * at + 1]! - latitude)).toBeLessThan(millimetre)
          })
        }),
        { numRuns: 400 },
      )
    },
  )

  test('are exact where the projection bends too much, or has no answer', () => {
    const bent = (x: number, y: number): [number, number] => [Math.sin(x / 100), y > 0 ? y : Number.NaN]
    const coordinates = Float64Array.of(1, 2, 150, 260, 330, -40)
    projectMany(coordinates, bent)
    expect([...coordinates]).toEqual([...bent(1, 2), ...bent(150, 260), ...bent(330, -40)])
  })
})
