/**
 * A cell merged over several rows holds for all of them when it says a street or a year. An amount, a day and a coordinate
 * are of one work: they count in the first row, and the others say so.
 */
import type { Field } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isEmpty, textOf, withCells, type Cell, type RawRow } from '../readers/raw-table.ts'

const amountFields: readonly Field[] = ['budget', 'duration']
const dayFields: readonly Field[] = ['period', 'start', 'end', 'earliestStart', 'latestEnd']
const coordinateFields: readonly Field[] = ['x', 'y', 'longitude', 'latitude']

export interface MergedOnce {
  readonly rows: readonly RawRow[]
  readonly remarks: readonly { readonly row: number; readonly message: Message }[]
}

/** @param fields columns by field */
export function mergedOnce(
  rows: readonly RawRow[],
  columns: readonly string[],
  fields: ReadonlyMap<Field, readonly number[]>,
): MergedOnce {
  if (rows.every(({ mergedFrom }) => mergedFrom === undefined)) return { rows, remarks: [] }
  const columnsOf = (wanted: readonly Field[]) => wanted.flatMap((field) => fields.get(field) ?? [])
  const [amounts, days, coordinates] = [amountFields, dayFields, coordinateFields].map(columnsOf)
  const ofOneWork = (column: number, cell: Cell) =>
    amounts?.includes(column) === true ||
    coordinates?.includes(column) === true ||
    (days?.includes(column) === true && isDay(cell))
  const remarks: { row: number; message: Message }[] = []
  const once = rows.map((row): RawRow => {
    const repeated = [...(row.mergedFrom ?? [])].filter(([column]) => {
      const cell = row.cells[column] ?? null
      return !isEmpty(cell) && ofOneWork(column, cell)
    })
    if (repeated.length === 0) return row
    const cells = [...row.cells]
    for (const [column, from] of repeated) {
      const key = amounts?.includes(column) === true ? 'import.mergedAmount' : 'import.mergedOnce'
      const values = { column: columns[column] ?? '', text: textOf(cells[column]), from }
      remarks.push({ row: row.row, message: message(key, values) })
      cells[column] = null
    }
    return withCells(row, cells)
  })
  return { rows: once, remarks }
}

/** A day or a week is that of one work; a year or a quarter may well be that of a whole group. */
function isDay(cell: Cell): boolean {
  const precision = cell !== null && typeof cell === 'object' ? 'day' : parsePeriod(textOf(cell))?.precision
  return precision === 'day' || precision === 'week'
}
