/** Rows of shapes decode their own when they are asked: whoever changes a cell must not lose that. */
import { expect, it } from 'vitest'
import { withCells, type RawRow } from '../../../electron/import/readers/raw-table.ts'

class DecodedRow implements RawRow {
  readonly row = 2
  readonly cells = ['Kerkstraat', '31-12-9999']
  get geometry(): GeoJSON.Geometry {
    return { type: 'Point', coordinates: [155_000, 463_000] }
  }
  plain(): null {
    return null
  }
}

it('a row with other cells lies where it lay', () => {
  const row = new DecodedRow()
  const other = withCells(row, ['Kerkstraat', null])
  expect(other.cells).toEqual(['Kerkstraat', null])
  expect(other.row).toBe(2)
  expect(other.geometry).toEqual(row.geometry)
})
