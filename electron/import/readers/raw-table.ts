/** A table as it stands in a file: cells and shapes, before anyone said what a column means. */
import type { FileKind, RowRemark } from '../../../shared/domain/delivery.ts'
import type { PlainShape } from '../../../shared/geo/plain-shape.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { EncodingDoubt } from './likely-encoding.ts'
import type { RowLooks } from './row-looks.ts'

/** A cell that its format itself calls a date. */
export interface DateCell {
  readonly date: CalendarDate
}

export type Cell = string | number | boolean | DateCell | null

export interface RawRow extends RowLooks {
  /** Counted from 1 in the file's own rows or records. */
  readonly row: number
  readonly cells: readonly Cell[]
  /** In the file's own coordinate system, as delivered; null when the row has none. May be made anew at every look. */
  readonly geometry: GeoJSON.Geometry | null
  /** The same as flat numbers, good until the next row is asked; absent or null when it is not a plain shape. */
  readonly plain?: () => PlainShape | null
  /** Said once everything that the row says was read: it need not keep its cells, nor what its place is read from. */
  readonly letGo?: () => void
}

export interface RawTable {
  readonly file: string
  readonly sheet: string | null
  readonly kind: FileKind
  /** Null where the format leaves no choice. */
  readonly encoding: string | null
  /** Another encoding that is about as likely, with a sample; null: the bytes leave no doubt. */
  readonly encodingDoubt: EncodingDoubt | null
  /** What the file itself says about its coordinate system, as text; null when it says nothing. */
  readonly crsText: string | null
  readonly hasGeometry: boolean
  /** The tables of the file that this one is computed from; none for a table that holds its own rows. */
  readonly viewOf: readonly string[]
  /** Named by the format; null: a grid, whose heading has to be found. */
  readonly columns: readonly string[] | null
  readonly rows: readonly RawRow[]
  /** Excel serial numbers count from 1904 in this workbook. */
  readonly from1904: boolean
  /** Grid cells (`row:column`, from 0) that a merge across columns covers: a heading above several columns. */
  readonly mergedAcross: ReadonlySet<string>
  /** Columns, from 0, that are hidden. */
  readonly hiddenColumns: readonly number[]
  /** What colours of rows (`#rrggbb`) mean, in the party's words. */
  readonly legend: ReadonlyMap<string, string>
  /** Rows, counted from 1, that are lines of that legend and no works. */
  readonly legendRows: ReadonlySet<number>
  readonly rejected: readonly RowRemark[]
  /** Rejected rows, with what can still be read of them. */
  readonly lostRows: readonly RawRow[]
  readonly repaired: readonly RowRemark[]
  readonly notes: readonly RowRemark[]
}

/** A table with nothing special about it; readers fill in what they found. */
export function rawTable(
  what: Pick<RawTable, 'file' | 'sheet' | 'kind' | 'columns' | 'rows'> & Partial<RawTable>,
): RawTable {
  return {
    encoding: null,
    encodingDoubt: null,
    crsText: null,
    hasGeometry: false,
    viewOf: [],
    from1904: false,
    mergedAcross: new Set(),
    hiddenColumns: [],
    legend: new Map(),
    legendRows: new Set(),
    rejected: [],
    lostRows: [],
    repaired: [],
    notes: [],
    ...what,
  }
}

/**
 * The same row with other cells. A row of shapes decodes its own when it is asked, and copying it would lose that; the row that
 * stands for it asks it.
 */
export function withCells(row: RawRow, cells: readonly Cell[]): RawRow {
  const { plain } = row
  if (plain === undefined) return { ...row, cells, geometry: row.geometry }
  return {
    row: row.row,
    cells,
    get geometry() {
      return row.geometry
    },
    plain: () => plain.call(row),
  }
}

/** A row with only these columns of it, in this order; how its cells look goes along. */
export function withColumns(row: RawRow, columns: readonly number[]): RawRow {
  const cells = columns.map((column) => row.cells[column] ?? null)
  const moved = { ...row, geometry: row.geometry, cells }
  const { fills, shown, struck, struckParts, formulas, mergedFrom } = row
  if (fills !== undefined) moved.fills = columns.map((column) => fills[column] ?? null)
  if (shown !== undefined) moved.shown = columns.map((column) => shown[column] ?? null)
  if (struck !== undefined) moved.struck = struck.flatMap((column) => placeIn(columns, column))
  if (struckParts !== undefined) moved.struckParts = movedKeys(struckParts, columns)
  if (formulas !== undefined) moved.formulas = movedKeys(formulas, columns)
  if (mergedFrom !== undefined) moved.mergedFrom = movedKeys(mergedFrom, columns)
  return moved
}

function placeIn(columns: readonly number[], column: number): number[] {
  const at = columns.indexOf(column)
  return at < 0 ? [] : [at]
}

function movedKeys<Value>(map: ReadonlyMap<number, Value>, columns: readonly number[]): Map<number, Value> {
  return new Map(
    [...map].flatMap(([column, value]) => placeIn(columns, column).map((at) => [at, value] as const)),
  )
}

/** The cell as people would read it; empty for nothing. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell === 'object') return cell.date
  return String(cell)
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** Column names as people can point at them: unnamed ones by letter, repeated ones numbered. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.map((name, index) => {
    const base = name.trim() === '' ? columnLetter(index) : name.trim()
    let free = base
    for (let copy = 2; seen.has(free.toLowerCase()); copy++) free = `${base}_${copy}`
    seen.add(free.toLowerCase())
    return free
  })
}

function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
