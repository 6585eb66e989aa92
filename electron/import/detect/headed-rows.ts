/** A table under its heading: named columns, the rows that are works, and what was found among them that is none. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { distinctNames, isEmpty, withColumns, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { rowsWithValues } from './rows-with-values.ts'
import { withLooks } from './looks-columns.ts'
import { headingBlock, namesUnder, widthOf, type HeadingBlock } from './heading-block.ts'
import { sortRows, type SortedRows } from './sort-rows.ts'
import { spreadPeriods } from './spread-periods.ts'
import { unitRows, type UnitRows } from './unit-rows.ts'

export interface HeadedRows {
  readonly columns: readonly string[]
  /** Columns whose name says nothing of what they hold: a letter that nobody wrote, a week in which nothing stands. */
  readonly unnamed: ReadonlySet<number>
  readonly rows: readonly RawRow[]
  /** Rows under the heading that are no work, in the same columns. */
  readonly otherRows: readonly RawRow[]
  readonly rejected: readonly RowRemark[]
  readonly notes: readonly RowRemark[]
}

const noneUnnamed: ReadonlySet<number> = new Set()

/**
 * Columns and data rows of a table, with its heading at `headingRow`, and what its looks say as columns of their own; a
 * table with named columns stays as it is.
 */
export function headedRows(table: RawTable, headingRow: number | null): HeadedRows {
  const headed = rowsAndColumns(table, headingRow)
  const { columns, rows, isShifted, notes } = withLooks(table, headed)
  const said = [...hiddenColumns(table, headingRow), ...notes].map((found): RowRemark => ({
    file: table.file,
    sheet: table.sheet,
    row: null,
    message: found,
  }))
  const shifted = [-1, ...headed.columns.keys()]
  return {
    columns,
    rows,
    unnamed: isShifted ? new Set([...headed.unnamed].map((column) => column + 1)) : headed.unnamed,
    otherRows: isShifted ? headed.otherRows.map((row) => withColumns(row, shifted)) : headed.otherRows,
    rejected: headed.rejected,
    notes: said.length === 0 ? headed.notes : [...headed.notes, ...said],
  }
}

function hiddenColumns(table: RawTable, headingRow: number | null): Message[] {
  const filled = table.hiddenColumns.filter((column) =>
    table.rows.some(({ cells }) => !isEmpty(cells[column])),
  )
  if (filled.length === 0) return []
  const names = distinctNames(namesUnder(table, headingBlock(table, headingRow), widthOf(table), new Map()))
  const columns = filled.map((column) => names[column] ?? '').join(', ')
  return [message('looks.hiddenColumns', { count: filled.length, columns })]
}

function rowsAndColumns(table: RawTable, headingRow: number | null): HeadedRows {
  if (table.columns !== null)
    return {
      columns: table.columns,
      unnamed: noneUnnamed,
      rows: table.rows,
      otherRows: [],
      rejected: [],
      notes: [],
    }
  const block = headingBlock(table, headingRow)
  const width = widthOf(table)
  const under = rowsUnder(table, block)
  const units = unitRows(under, block.rows.at(-1)?.row ?? Number.NaN)
  const data = under.filter((row) => !units.rows.includes(row))
  const sorted = sortRows(data, block.rows, width, table.mergedAcross)
  const fresh = sorted.groups.filter(({ isNew }) => isNew).map(({ name }) => name)
  const names = [...namesUnder(table, block, width, units.units), ...fresh]
  const used = names.flatMap((name, column) =>
    name !== '' || data.some(({ cells }) => !isEmpty(cells[column])) ? [column] : [],
  )
  const columns = distinctNames(names)
  const inUsedColumns = (row: RawRow) => withColumns(row, used)
  const isWork = new Set(sorted.rows.map(({ row }) => row))
  const headed = {
    columns: used.map((column) => columns[column] ?? ''),
    rows: used.length === names.length ? sorted.rows : sorted.rows.map(inUsedColumns),
  }
  const isWithout = (column: number) => names[column] === '' || block.scale?.names.has(column) === true
  const unnamed = new Set(used.flatMap((column, at) => (isWithout(column) ? [at] : [])))
  const spread = spreadPeriods(headed.columns, headed.rows)
  const remark = (row: number | null, found: Message): RowRemark => ({
    file: table.file,
    sheet: table.sheet,
    row,
    message: found,
  })
  return {
    ...(spread ?? headed),
    unnamed: spread === null ? unnamed : noneUnnamed,
    otherRows:
      under.length === isWork.size ? [] : under.filter(({ row }) => !isWork.has(row)).map(inUsedColumns),
    rejected: sorted.nearlyEmpty.map((row) => remark(row, message('import.rowNearlyEmpty'))),
    notes: [
      ...(block.rows.length === 0 ? [remark(null, message('import.noHeading'))] : []),
      ...(spread === null ? scaleNotes(block) : [spread.note]).map((note) => remark(null, note)),
      ...noWorkNotes(sorted, units).map((note) => remark(null, note)),
      ...groupNotes(sorted, columns).map((note) => remark(null, note)),
      ...sorted.totals.map((row) => remark(row, message('import.totalRow'))),
    ],
  }
}

/** Everything below the heading, and what stands above it with values like theirs: someone sorted the heading away. */
function rowsUnder(table: RawTable, { rows: heading }: HeadingBlock): readonly RawRow[] {
  const [top] = heading
  const last = heading.at(-1)
  const rows = table.rows.filter(({ row }) => !table.legendRows.has(row))
  if (top === undefined || last === undefined) return rows
  const above = rowsWithValues(table, top)
  const below = rows.filter(({ row }) => row > last.row)
  return above.length === 0 ? below : [...above, ...below]
}

/** Weeks or months in which nothing stands, or whose year stands nowhere. */
function scaleNotes({ scale }: HeadingBlock): Message[] {
  if (scale === null) return []
  const names = [...scale.names.values()]
  const key = scale.lacksYear ? 'mapping.scaleWithoutYear' : 'mapping.scaleEmpty'
  return [message(key, { from: names[0] ?? '', to: names.at(-1) ?? '' })]
}

function noWorkNotes({ headings, lines, titles }: SortedRows, units: UnitRows): Message[] {
  const found = [
    { key: 'import.unitRows', rows: units.rows.map(({ row }) => row) },
    { key: 'import.headingAgain', rows: headings },
    { key: 'import.titleRows', rows: titles },
    { key: 'import.pageLines', rows: [...lines.page, ...lines.print].sort((a, b) => a - b) },
    { key: 'import.footnotes', rows: lines.footnote },
  ] as const
  return found.flatMap(({ key, rows }) =>
    rows.length === 0 ? [] : [message(key, { count: rows.length, rows: rowsInWords(rows) })],
  )
}

const mostRowsNamed = 12

function rowsInWords(rows: readonly number[]): string {
  const named = rows.slice(0, mostRowsNamed).join(', ')
  return rows.length > mostRowsNamed ? `${named}, …` : named
}

function groupNotes({ groups }: SortedRows, columns: readonly string[]): Message[] {
  return groups
    .filter(({ count }) => count > 0)
    .map(({ column, count }) => message('import.filledDown', { column: columns[column] ?? '', count }))
}
