/** Where the letter of a work stands on the map. */
import { expect, it } from 'vitest'
import { markPosition } from '../../../renderer/map/mark-position.ts'

const street: GeoJSON.Geometry = {
  type: 'LineString',
  coordinates: [
    [5, 52],
    [5, 52.01],
  ],
}

it('keeps the letters of two disciplines in one street apart', () => {
  const [sewer, water] = [markPosition(street, 0)?.[1] ?? 0, markPosition(street, 2)?.[1] ?? 0]
  expect(Math.abs(sewer - water)).toBeGreaterThan(0.0005)
})

it('stands on the longest of several lines', () => {
  const lines: GeoJSON.Geometry = {
    type: 'MultiLineString',
    coordinates: [
      [
        [4, 51],
        [4, 51.001],
      ],
      street.coordinates,
    ],
  }
  expect(markPosition(lines, 0)?.[0]).toBe(5)
})

it('stands on a point, inside an area, and nowhere without vertices', () => {
  expect(markPosition({ type: 'Point', coordinates: [5, 52] }, 3)).toEqual([5, 52])
  const ring = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ]
  expect(markPosition({ type: 'Polygon', coordinates: [ring] }, 3)).toEqual([1, 1])
  expect(markPosition({ type: 'MultiPoint', coordinates: [] }, 3)).toBeNull()
})
