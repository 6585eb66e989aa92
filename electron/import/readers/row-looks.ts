/** How a row of a list looks in its file, where looks say what values alone do not. */

/** What a row shows besides values; each part is absent where there is nothing of it. Columns are counted from 0. */
export interface RowLooks {
  /** Background of each cell, `#rrggbb`; null or beyond the end: none. Cells without a value have one too. */
  readonly fills?: readonly (string | null)[]
  /** Columns whose whole text is struck through. */
  readonly struck?: readonly number[]
  /** By column, the part of a text that is struck through, and left out of the cell. */
  readonly struckParts?: ReadonlyMap<number, string>
  /** Hidden by hand or by a filter. */
  readonly isHidden?: boolean
  /** By column, a formula whose value is not in the file; the cell is empty. */
  readonly formulas?: ReadonlyMap<number, string>
  /** What the program shows where that is no full date or plain number: `3-dec` for a day without its year. */
  readonly shown?: readonly (string | null)[]
  /** By column, the row in which the merged cell begins that gave the cell its value. */
  readonly mergedFrom?: ReadonlyMap<number, number>
}
