/** What must be readable on every colour, and sentences in both languages. */
import { expect, it } from 'vitest'
import { inkOn } from '../../renderer/ui/ink-on.ts'
import { boundsOf } from '../../renderer/map/bounds-of.ts'

it.each([
  ['#0000ff', '#ffffff'],
  ['#ffd750', '#000000'],
  ['#00ff00', '#000000'],
  ['#800080', '#ffffff'],
  ['#000000', '#ffffff'],
] as const)('writes on %s in %s', (ground, ink) => {
  expect(inkOn(ground)).toBe(ink)
})

it('finds the box around points, lines and areas, and none around nothing', () => {
  const feature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
    type: 'Feature',
    geometry,
    properties: {},
  })
  const point = feature({ type: 'Point', coordinates: [5, 52] })
  const area = feature({
    type: 'Polygon',
    coordinates: [
      [
        [4, 51],
        [4.5, 51],
        [4.5, 53],
        [4, 51],
      ],
    ],
  })
  expect(boundsOf([point, area])).toEqual([4, 51, 5, 53])
  expect(boundsOf([])).toBeNull()
})
