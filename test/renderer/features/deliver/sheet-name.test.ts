/** A GeoPackage has layers, a workbook has sheets. */
import { expect, test } from 'vitest'
import { sheetName } from '../../../../renderer/features/deliver/sheet-name.ts'

const words = {
  sheetIs: (sheet: string) => `blad “${sheet}”`,
  layerIs: (layer: string) => `laag “${layer}”`,
}

test.each([
  ['map/plannen.gpkg', 'laag “werken”'],
  ['plannen.xlsx', 'blad “werken”'],
  ['post.zip/plannen.ods', 'blad “werken”'],
])('a part of %s is called %s', (file, name) => {
  expect(sheetName(words, file, 'werken')).toBe(name)
})
