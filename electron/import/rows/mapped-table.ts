/** A table with its mapping: which cell of a row holds which field. */
import type { Field, RowRemark, TableMapping } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { isDayFirst } from '../detect/column-values.ts'
import { meaningsOfHeading } from '../detect/heading-words.ts'
import { isEmpty, textOf, type Cell, type RawRow, type RawTable } from '../readers/raw-table.ts'

export interface MappedTable {
  readonly raw: RawTable
  readonly mapping: TableMapping
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
  /** Columns by field, in the file's order. */
  readonly fields: ReadonlyMap<Field, readonly number[]>
  /** Dates in this table have their month first: a column proved it. */
  readonly monthFirst: boolean
  /** `Pavement2017.shp`: the year for texts such as "August" that leave it out; null when the name has none, or two. */
  readonly yearInName: number | null
  readonly notes: readonly RowRemark[]
}

const dateFields: readonly Field[] = ['period', 'start', 'end', 'earliestStart', 'latestEnd']
/** Fields whose value is often written once for the rows below it. */
const filledDownFields: readonly Field[] = ['period', 'discipline', 'district']

/** Binds a mapping to the rows: fields to columns, values filled down, the order of day and month. */
export function mappedTable(
  raw: RawTable,
  columns: readonly string[],
  rows: readonly RawRow[],
  mapping: TableMapping,
): MappedTable {
  const fields = fieldsOf(columns, mapping)
  const remark = (found: Message): RowRemark => ({
    file: raw.file,
    sheet: raw.sheet,
    row: null,
    message: found,
  })
  const notes: RowRemark[] = []
  let filled = rows
  // In a template of ours every cell speaks for its own row.
  const isOurTemplate = fields.has('work')
  if (raw.columns === null && !isOurTemplate)
    for (const column of filledDownFields.flatMap((field) => fields.get(field) ?? [])) {
      const down = filledDown(filled, column)
      if (down === null) continue
      filled = down.rows
      notes.push(remark(message('import.filledDown', { column: columns[column] ?? '', count: down.count })))
    }
  const monthFirst = dateFields
    .flatMap((field) => fields.get(field) ?? [])
    .filter((column) => !isDayFirst(rows, column))
  for (const column of monthFirst)
    notes.push(remark(message('import.monthFirst', { column: columns[column] ?? '' })))
  if (isSwapped(columns, fields)) notes.push(remark(message('import.swapped')))
  return {
    raw,
    mapping,
    columns,
    rows: filled,
    fields,
    monthFirst: monthFirst.length > 0,
    yearInName: isOurTemplate ? null : yearIn(raw),
    notes,
  }
}

/** The first cell of the field's columns that has something in it. */
export function cellOf(table: MappedTable, row: RawRow, field: Field): Cell {
  for (const column of table.fields.get(field) ?? []) {
    const cell = row.cells[column]
    if (cell !== undefined && !isEmpty(cell)) return cell
  }
  return null
}

export function textOfField(table: MappedTable, row: RawRow, field: Field): string {
  return textOf(cellOf(table, row, field))
}

/** True when the rows of this table have, or may have, a place of their own. */
export function hasPlace({ raw, fields }: MappedTable): boolean {
  return raw.hasGeometry || fields.has('wkt') || (fields.has('x') && fields.has('y')) || hasDegrees(fields)
}

export function hasDegrees(fields: MappedTable['fields']): boolean {
  return fields.has('longitude') && fields.has('latitude')
}

/** The values showed that the column headed as latitude holds the longitudes. */
function isSwapped(columns: readonly string[], fields: MappedTable['fields']): boolean {
  const heading = columns[fields.get('longitude')?.[0] ?? -1]
  return heading !== undefined && meaningsOfHeading(heading)[0]?.field === 'latitude'
}

function yearIn({ file, sheet }: RawTable): number | null {
  const years = (name: string) => [...new Set(name.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])]
  for (const name of [sheet ?? '', file.split('/').at(-1) ?? '']) {
    const [year, ...others] = years(name)
    if (year !== undefined) return others.length === 0 ? Number(year) : null
  }
  return null
}

function fieldsOf(columns: readonly string[], mapping: TableMapping): Map<Field, number[]> {
  const fields = new Map<Field, number[]>()
  const wanted = new Map(mapping.columns.map(({ column, field }) => [column, field]))
  columns.forEach((column, index) => {
    const field = wanted.get(column) ?? 'ignore'
    if (field !== 'ignore') fields.set(field, [...(fields.get(field) ?? []), index])
  })
  return fields
}

/** Least share of empty cells before a column counts as written once per group. */
const emptyEnough = 0.4

/** Fills a column down when each of its values stands once, at the head of its rows; otherwise null. */
function filledDown(rows: readonly RawRow[], column: number): { rows: RawRow[]; count: number } | null {
  const cells = rows.map((row) => row.cells[column] ?? null)
  const values = cells.filter((cell) => !isEmpty(cell)).map(textOf)
  const isGrouped =
    values.length > 0 &&
    !isEmpty(cells[0]) &&
    new Set(values).size === values.length &&
    rows.length - values.length >= emptyEnough * rows.length
  if (!isGrouped) return null
  let last: Cell = null
  let count = 0
  const filled = rows.map((row, index) => {
    if (!isEmpty(cells[index])) {
      last = cells[index] ?? null
      return row
    }
    count++
    return { ...row, cells: row.cells.map((cell, at) => (at === column ? last : cell)) }
  })
  return { rows: filled, count }
}
