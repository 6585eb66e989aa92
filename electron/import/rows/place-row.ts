/** Where a row lies, in the coordinates of its file: its own geometry, well-known text, X and Y, or degrees. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { readCoordinate } from '../detect/read-number.ts'
import { isEmpty, textOf, type RawRow } from '../readers/raw-table.ts'
import { cellOf, type MappedTable } from './mapped-table.ts'
import { parseWkt } from './parse-wkt.ts'

export interface PlaceOfRow {
  readonly geometry: GeoJSON.Geometry | null
  /** Null when there is no geometry. */
  readonly how: 'geometry' | 'coordinates' | 'wkt' | null
  readonly remark: Message | null
}

const nowhere: PlaceOfRow = { geometry: null, how: null, remark: null }

export function placeOfRow(table: MappedTable, row: RawRow): PlaceOfRow {
  const own = row.geometry
  if (own !== null) return { geometry: own, how: 'geometry', remark: null }
  const { fields } = table
  if (fields.has('wkt')) {
    const text = textOf(cellOf(table, row, 'wkt'))
    const geometry = text === '' || /empty\s*$/i.test(text) ? null : parseWkt(text)
    if (geometry !== null) return { geometry, how: 'wkt', remark: null }
    if (text !== '' && !/empty\s*$/i.test(text)) return notUnderstood(text.slice(0, 60))
  }
  const byMetres = pointFrom(table, row, 'x', 'y')
  if (byMetres.geometry !== null || byMetres.remark !== null) return byMetres
  return pointFrom(table, row, 'longitude', 'latitude')
}

function pointFrom(
  table: MappedTable,
  row: RawRow,
  first: 'x' | 'longitude',
  second: 'y' | 'latitude',
): PlaceOfRow {
  const cells = [cellOf(table, row, first), cellOf(table, row, second)]
  if (cells.some(isEmpty)) return nowhere
  const [x, y] = cells.map(readCoordinate)
  const wrong = cells.find((cell) => readCoordinate(cell) === null)
  if (wrong !== undefined) return notUnderstood(textOf(wrong))
  // Registers write 0, 0 for "not known".
  if (x == null || y == null || (x === 0 && y === 0)) return nowhere
  return { geometry: { type: 'Point', coordinates: [x, y] }, how: 'coordinates', remark: null }
}

function notUnderstood(text: string): PlaceOfRow {
  return { geometry: null, how: null, remark: message('import.coordinateNotUnderstood', { text }) }
}
