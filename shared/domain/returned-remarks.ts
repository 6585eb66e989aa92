/** Which remarks of a report send their rows back to the party: those that cost a work something it was given. */
import type { ImportReport, RowRemark } from './delivery.ts'
import type { Message, MessageKey } from './message.ts'

/** A date, an amount, a number or a part of the shape was lost. */
const costsDetail: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'import.periodNotUnderstood',
  'import.endBeforeStart',
  'import.startAssumed',
  'import.endAssumed',
  'import.durationNotUnderstood',
  'import.boundNotUnderstood',
  'import.budgetNotUnderstood',
  'import.degenerate',
  'import.mergedOnce',
  'import.openQuote',
  'looks.numberIsDate',
  'looks.numberLost',
])

/** Remarks that say the same as a place that is not there, and are answered when there is one. */
const aboutPlace: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'coordinates.atZero',
  'coordinates.beyond',
  'import.coordinateNotUnderstood',
  'import.shapeEmpty',
  'import.outOfReach',
  'import.featureNotFound',
  'import.noGeometry',
  'import.geometryUnreadable',
])

export function isAboutPlace({ key }: Message): boolean {
  return aboutPlace.has(key)
}

/** A remark about one row for which the row goes back. */
export function sendsRowBack({ row, message: { key } }: RowRemark): boolean {
  return row !== null && (costsDetail.has(key) || aboutPlace.has(key))
}

/** A column whose heading is understood and whose values are not: every row that says something in it goes back. */
export function isUnreadColumn({ message: { key } }: RowRemark): boolean {
  return key === 'import.columnUnread'
}

/** Said once of a table, of rows that each go back: by how they look, not by what they say. */
const ofSeveralRows: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'looks.hiddenRows',
  'looks.struckRows',
  'looks.struckCells',
  'looks.struckParts',
  'looks.formulas',
])

/** Whether the list for the party would hold anything, as far as the report alone tells. */
export function hasRowsToReturn(report: ImportReport): boolean {
  const { rejected, unplaced, unsure, notes, repaired } = report
  if (rejected.length + unplaced + unsure > 0 || hasOtherRowsToReturn(report)) return true
  return [...notes, ...repaired].some(sendsRowBack)
}

/** The same apart from rejected rows and from places, which can be given since. */
export function hasOtherRowsToReturn({ notes, repaired }: ImportReport): boolean {
  return [...notes, ...repaired].some(
    (remark) =>
      (sendsRowBack(remark) && !isAboutPlace(remark.message)) ||
      isUnreadColumn(remark) ||
      ofSeveralRows.has(remark.message.key),
  )
}
