import { describe, expect, it } from 'vitest'
import { countedPlaces, placeNumber, rowAt } from '../../../../renderer/features/deliver/counted-places.ts'

function place(file: string, row: number, sheet: string | null = null): GeoJSON.Feature {
  const properties = { file, sheet, row, number: `N-${row}`, name: 'Mantelbuis' }
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [5, 52] }, properties }
}

describe('places of a delivery on its map', () => {
  const places = countedPlaces({
    type: 'FeatureCollection',
    features: [place('a.shp', 12), place('b.xlsx', 12, 'Oud'), place('b.xlsx', 12, 'Nieuw')],
  })

  it('tells row 12 of one file or sheet from row 12 of another', () => {
    expect(placeNumber(places, { file: 'a.shp', sheet: null, row: 12 })).toBe(0)
    expect(placeNumber(places, { file: 'b.xlsx', sheet: 'Nieuw', row: 12 })).toBe(2)
    expect(places.features.map(({ properties }) => Number(properties?.['row']))).toEqual([0, 1, 2])
  })

  it('knows no place of a row without one', () => {
    expect(placeNumber(places, { file: 'a.shp', sheet: null, row: 13 })).toBeNull()
  })

  it('names the row of a place that was clicked', () => {
    expect(rowAt(places, 1)).toEqual({
      file: 'b.xlsx',
      sheet: 'Oud',
      row: 12,
      number: 'N-12',
      name: 'Mantelbuis',
    })
    expect(rowAt(places, 9)).toBeNull()
  })
})
