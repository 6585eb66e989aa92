/** A table with its mapping: which cell of a row holds which field. */
import type { ColumnUnit, Field, RowRemark, TableMapping } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isDayFirst } from '../detect/column-values.ts'
import { dayOfCount } from '../detect/counted-day.ts'
import { fillColumn, filledDown, goesAlong, type FilledDown } from '../detect/fill-down.ts'
import { meaningsOfHeading } from '../detect/heading-words.ts'
import { timesOfHeading } from '../detect/read-number.ts'
import { isEmpty, textOf, type Cell, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { withoutDittos } from './dittos.ts'
import { mergedOnce } from './merged-once.ts'
import { ownColumns } from './own-values.ts'
import { withoutPlaceholders } from '../detect/placeholder-dates.ts'

export interface MappedTable {
  readonly raw: RawTable
  readonly mapping: TableMapping
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
  /** Columns by field, in the file's order. */
  readonly fields: ReadonlyMap<Field, readonly number[]>
  /** What numbers count in the columns about time, where that is known. */
  readonly units: ReadonlyMap<number, ColumnUnit>
  /** What an amount in the budget column is multiplied by: its heading may say that it is in thousands. */
  readonly budgetTimes: number
  /** Dates in this table have their month first: a column proved it. */
  readonly monthFirst: boolean
  /** `Pavement2017.shp`: the year for texts such as "August" that leave it out; null when the name has none, or two. */
  readonly yearInName: number | null
  /** The sheet is called after that year and its rows say nothing about time. */
  readonly isOfOneYear: boolean
  readonly notes: readonly RowRemark[]
  /** Columns, by index, whose words stay with the work as they are. */
  readonly own: readonly number[]
}

const dateFields: readonly Field[] = ['period', 'start', 'end', 'earliestStart', 'latestEnd']
/** Fields whose value is often written once for the rows below it, and those that then go with it. */
const filledDownFields: readonly Field[] = ['period', 'discipline', 'district', 'city']
const goAlongFields: readonly Field[] = ['street', 'phase']

/** What is filled down, one column after the other: each has the rows with all columns so far filled. */
function fillDown(
  rows: readonly RawRow[],
  fields: ReadonlyMap<Field, readonly number[]>,
): { column: number; down: FilledDown }[] {
  const found: { column: number; down: FilledDown }[] = []
  const columnsOf = (wanted: readonly Field[]) => wanted.flatMap((field) => fields.get(field) ?? [])
  const soFar = () => found.at(-1)?.down.rows ?? rows
  const isSplit = (fields.get('period')?.length ?? 0) > 1
  for (const column of columnsOf(filledDownFields)) {
    // A quarter that is left empty beside a year is not that of the row above.
    if (isSplit && fields.get('period')?.includes(column) && !holdsYears(rows, column)) continue
    // A day or week is that of one work, never of the next.
    if (fields.get('period')?.includes(column) && holdsDays(rows, column)) continue
    const down = filledDown(soFar(), column)
    if (down !== null) found.push({ column, down })
  }
  const heads = found.map(({ column }) => column)
  for (const column of columnsOf(goAlongFields)) {
    if (heads.some((head) => goesAlong(rows, column, head)))
      found.push({ column, down: fillColumn(soFar(), column) })
  }
  return found
}

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
  const said = withoutDittos(rows)
  for (const [column, count] of said.counts)
    notes.push(remark(message('import.dittos', { column: columns[column] ?? '', count })))
  const known = withoutPlaceholders(
    said.rows,
    dateFields.flatMap((field) => fields.get(field) ?? []),
  )
  for (const [column, values] of known.found)
    notes.push(remark(message('import.placeholderDates', { column: columns[column] ?? '', ...values })))
  const once = mergedOnce(known.rows, columns, fields)
  for (const { row, message: found } of once.remarks) notes.push({ ...remark(found), row })
  let filled = once.rows
  // In a template of ours every cell speaks for its own row.
  const isOurTemplate = fields.has('work')
  if (raw.columns === null && !isOurTemplate)
    for (const { column, down } of fillDown(once.rows, fields)) {
      filled = down.rows
      notes.push(remark(message('import.filledDown', { column: columns[column] ?? '', count: down.count })))
    }
  const monthFirst = dateFields
    .flatMap((field) => fields.get(field) ?? [])
    .filter((column) => !isDayFirst(rows, column))
  for (const column of monthFirst)
    notes.push(remark(message('import.monthFirst', { column: columns[column] ?? '' })))
  for (const column of dateFields.flatMap((field) => fields.get(field) ?? []))
    for (const found of countedNotes(rows, columns[column] ?? '', column, raw)) notes.push(remark(found))
  const budget = columns[fields.get('budget')?.[0] ?? -1] ?? ''
  const budgetTimes = timesOfHeading(budget)
  if (budgetTimes > 1)
    notes.push(remark(message('mapping.inThousands', { column: budget, times: budgetTimes })))
  const says = (field: Field) => meaningsOfHeading(columns[fields.get(field)?.[0] ?? -1] ?? '')[0]?.field
  // The values showed that the column headed as latitude holds the longitudes, or as Y the X.
  if (says('longitude') === 'latitude') notes.push(remark(message('import.swapped')))
  if (says('x') === 'y') notes.push(remark(message('mapping.metresSwapped')))
  return {
    raw,
    mapping,
    columns,
    rows: filled,
    fields,
    units: unitsOf(columns, mapping),
    budgetTimes,
    monthFirst: monthFirst.length > 0,
    isOfOneYear: isOfOneYear(raw, fields),
    yearInName: isOurTemplate ? null : yearIn(raw),
    notes,
    own: ownColumns(columns, rows, fields),
  }
}

/** Dates that stand as a count where the file itself does not call them dates: said, since nobody sees it at the result. */
function countedNotes(rows: readonly RawRow[], column: string, index: number, raw: RawTable): Message[] {
  for (const { cells } of rows) {
    const cell = cells[index]
    if (typeof cell !== 'string' && !(typeof cell === 'number' && raw.columns !== null)) continue
    const date = dayOfCount(cell, raw.from1904)
    if (date !== null) return [message('import.countedDays', { column, sample: textOf(cell), date })]
  }
  return []
}

function unitsOf(columns: readonly string[], mapping: TableMapping): Map<number, ColumnUnit> {
  const units = new Map(mapping.columns.map(({ column, unit }) => [column, unit]))
  return new Map(
    columns.flatMap((column, index) => {
      const unit = units.get(column)
      return unit === undefined ? [] : [[index, unit] as const]
    }),
  )
}

function holdsDays(rows: readonly RawRow[], column: number): boolean {
  return rows.some(({ cells }) => {
    const cell = cells[column]
    if (cell === undefined || isEmpty(cell)) return false
    const precision = typeof cell === 'object' ? 'day' : parsePeriod(textOf(cell))?.precision
    return precision === 'day' || precision === 'week'
  })
}

function holdsYears(rows: readonly RawRow[], column: number): boolean {
  const filled = rows.map(({ cells }) => textOf(cells[column])).filter((text) => text !== '')
  return filled.every((text) => /^(19|20|21)\d\d$/.test(text))
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

/** A workbook with a sheet per year: `2027`, `Planning 2027`. */
function isOfOneYear({ sheet }: RawTable, fields: MappedTable['fields']): boolean {
  const isYear = /^([a-z]+ ?[-_]? ?)?20\d\d$/i.test((sheet ?? '').trim())
  return isYear && !dateFields.some((field) => fields.has(field))
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
