/**
 * A sheet of a workbook as its reader found it: cells, how they look where that says something, and what is merged or
 * hidden. Every reader of workbooks ends here, whatever format the file has.
 */
import type { Cell } from './raw-table.ts'
import type { RowLooks } from './row-looks.ts'

export interface SheetRow {
  /** Counted from 1. */
  readonly row: number
  readonly cells: Cell[]
  readonly looks: RowLooks
}

export interface SheetGrid {
  readonly name: string
  /** Rows with something in them, from the top. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
  /** Columns, counted from 0. */
  readonly hiddenColumns: readonly number[]
  /** Cells that hold an error such as #VALUE! instead of a value. */
  readonly errors: number
  /** Cells with something in them in columns that are not read, because no list has as many. */
  readonly beyond: number
  /** Ranges (`A2:F50`) of which rules of the sheet itself colour the cells. */
  readonly colouredByRule: readonly string[]
}

/** Counted from 0, both ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Workbook {
  readonly sheets: readonly SheetGrid[]
  readonly hiddenSheets: readonly string[]
  /** Serial numbers count from 1904. */
  readonly from1904: boolean
  /** False: the reader of this format does not see colours and lines through text. */
  readonly seesLooks: boolean
}

/** A list of 100,000 works has some two million. */
export const mostCells = 10_000_000
export const mostColumns = 1_000
/** Excel keeps 32,767 characters in a cell; what other programs put there beyond this nobody typed. */
export const longestText = 200_000
