/**
 * Where a row lies, in the coordinates of its file: its own geometry, well-known text, X and Y, degrees, or a place in one
 * cell. Each is used where it stands; a row that has both X and Y and degrees says so twice.
 */
import type { Field } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { longitudeLatitude } from '../../../shared/geo/crs.ts'
import {
  degreePair,
  fitsDegreesHere,
  metrePair,
  readWritten,
  type CoordinateForm,
  type CoordinatePair,
} from '../detect/coordinate-form.ts'
import { isEmpty, textOf, type RawRow } from '../readers/raw-table.ts'
import { cellOf, type MappedTable } from './mapped-table.ts'
import { parseWkt } from '../readers/parse-wkt.ts'
import { parsePlaceText } from '../detect/place-text.ts'

export interface PlaceOfRow {
  readonly geometry: GeoJSON.Geometry | null
  /** Null when there is no geometry. */
  readonly how: 'geometry' | 'coordinates' | 'wkt' | null
  /** The system the place itself says, such as degrees for a longitude; null: that of the table. */
  readonly crs: string | null
  /** The same place once more, in longitude and latitude; null when the row says it once. */
  readonly again: GeoJSON.Point | null
  readonly remark: Message | null
}

/** How the numbers in a table are written. */
export interface WrittenForms {
  readonly metres: CoordinateForm
  readonly degrees: CoordinateForm
  /** The table is in metres, so that degrees of the Netherlands in its X and Y are degrees. */
  readonly isInMetres: boolean
}

export const asTheyStand: WrittenForms = { metres: 'plain', degrees: 'plain', isInMetres: false }

const nowhere: PlaceOfRow = { geometry: null, how: null, crs: null, again: null, remark: null }

export function placeOfRow(table: MappedTable, row: RawRow, forms: WrittenForms): PlaceOfRow {
  const own = row.geometry
  if (own !== null) return { ...nowhere, geometry: own, how: 'geometry' }
  const text = table.fields.has('wkt') ? placeInText(table, row) : nowhere
  if (text.how === 'wkt') return text
  const byMetres = pointFrom(table, row, metrePair, forms.metres)
  const byDegrees = pointFrom(table, row, degreePair, forms.degrees)
  // Most rows say it once.
  if (byDegrees === nowhere && text === nowhere) return asDegrees(byMetres, forms)
  const places = [asDegrees(byMetres, forms), inDegrees(byDegrees), text]
  const placed = places.filter(({ geometry }) => geometry !== null)
  const [first, second] = placed
  if (first === undefined) return places.find(({ remark }) => remark !== null) ?? nowhere
  const again = second?.crs === longitudeLatitude && first.crs === null ? pointOf(second) : null
  return { ...first, again }
}

function pointOf({ geometry }: PlaceOfRow): GeoJSON.Point | null {
  return geometry?.type === 'Point' ? geometry : null
}

function placeInText(table: MappedTable, row: RawRow): PlaceOfRow {
  const text = textOf(cellOf(table, row, 'wkt'))
  if (text === '') return nowhere
  if (/^[^(]*empty\s*$/i.test(text))
    return { ...nowhere, remark: message('import.shapeEmpty', { text: text.slice(0, 60) }) }
  const found = parsePlaceText(text)
  if (found === null) return notUnderstood(text.slice(0, 60))
  const how = parseWkt(text.trim()) === null ? 'coordinates' : 'wkt'
  return { ...nowhere, ...found, how }
}

function pointFrom(table: MappedTable, row: RawRow, pair: CoordinatePair, form: CoordinateForm): PlaceOfRow {
  // Every row of a list comes by here, for each of two pairs: no list for the two of them.
  const [first, second] = pair
  const [a, b] = [cellOf(table, row, first), cellOf(table, row, second)]
  if (isEmpty(a) || isEmpty(b)) {
    if (row.formulas === undefined) return nowhere
    const [formula] = pair.flatMap((field) => formulaOf(table, row, field))
    return formula === undefined ? nowhere : notUnderstood(formula)
  }
  const [x, y] = [readWritten(form, first, a), readWritten(form, second, b)]
  if (x === null || y === null) return notUnderstood(textOf(x === null ? a : b))
  // Registers write 0, 0 for "not known".
  if (x === 0 && y === 0) return { ...nowhere, remark: message('coordinates.atZero') }
  return { ...nowhere, geometry: { type: 'Point', coordinates: [x, y] }, how: 'coordinates' }
}

/** A formula whose outcome is not in the file: the row does say where, but not so that it can be read. */
function formulaOf(table: MappedTable, { formulas }: RawRow, field: Field): string[] {
  if (formulas === undefined) return []
  return (table.fields.get(field) ?? []).flatMap((column) => formulas.get(column) ?? [])
}

function inDegrees(place: PlaceOfRow): PlaceOfRow {
  return place.geometry === null ? place : { ...place, crs: longitudeLatitude }
}

/** No degree is more. */
const mostDegrees = 180

/** A degree that slipped among the metres of RD: nothing of the Netherlands lies five metres from its origin. */
function asDegrees(place: PlaceOfRow, { isInMetres }: WrittenForms): PlaceOfRow {
  if (!isInMetres || place.geometry?.type !== 'Point') return place
  const [x = Number.NaN, y = Number.NaN] = place.geometry.coordinates
  if (Math.abs(x) > mostDegrees) return place
  const isTurned = fitsDegreesHere([y, x, y, x])
  if (!isTurned && !fitsDegreesHere([x, y, x, y])) return place
  const [longitude, latitude] = isTurned ? [y, x] : [x, y]
  return {
    ...place,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    crs: longitudeLatitude,
    remark: message('coordinates.degreesAmongMetres', { x, y }),
  }
}

function notUnderstood(text: string): PlaceOfRow {
  return { ...nowhere, remark: message('import.coordinateNotUnderstood', { text }) }
}
