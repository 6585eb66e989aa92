/** A voorbereidingsblad of ours that came back: works of others stand on it, which are no delivery of who sent it. */
import { stampFrom } from '../../../shared/domain/preparation.ts'
import { textOf, type RawTable } from '../readers/raw-table.ts'

/** The stamp stands in every row of the sheet that is filled in; sorting and titles above may have moved the first. */
const rowsLookedAt = 50

export function isPreparationSheet({ rows }: RawTable): boolean {
  return rows
    .slice(0, rowsLookedAt)
    .some(({ cells }) => cells.some((cell) => stampFrom(textOf(cell)) !== null))
}
