import { expect, it } from 'vitest'
import { boundsOf } from '../../../renderer/map/bounds-of.ts'

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
