import { describe, expect, it } from 'vitest'
import { countedPlaces, placeNumber } from '../../renderer/features/deliver/counted-places.ts'

function place(file: string, row: number): GeoJSON.Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [5, 52] }, properties: { file, row } }
}

describe('places of a delivery on its map', () => {
  const places = countedPlaces({
    type: 'FeatureCollection',
    features: [place('a.shp', 12), place('b.shp', 12)],
  })

  it('tells row 12 of one file from row 12 of another', () => {
    expect(placeNumber(places, { file: 'a.shp', row: 12 })).toBe(0)
    expect(placeNumber(places, { file: 'b.shp', row: 12 })).toBe(1)
    expect(places.features.map(({ properties }) => Number(properties?.['row']))).toEqual([0, 1])
  })

  it('knows no place of a row without one', () => {
    expect(placeNumber(places, { file: 'a.shp', row: 13 })).toBeNull()
  })
})
