/** Columns that the project adds to works, for whom they go out to: those that are shared, of works that are seen in full. */
import type { ProjectColumns } from '../domain/project-column.ts'
import { asSeen, type MaySee } from '../records/seen.ts'
import { fieldRules } from './field-rules.ts'
import type { Sight } from './sight.ts'

/** They are of who makes the plan, also on works of the party that looks: of what is not shared not even the name is told. */
export function columnsAsSeen({ columns, values }: ProjectColumns, sight: Sight): ProjectColumns {
  const shared = columns.filter(({ isShared }) => isShared)
  const ids = new Set(shared.map(({ id }) => id))
  const mayOf = (open: boolean): MaySee => ({ open, agreed: open, money: false, own: false, inside: false })
  return {
    columns: shared.map((column) => asSeen(fieldRules.projectColumn, column, mayOf(true))),
    values: values
      .filter(({ column, work }) => ids.has(column) && sight.levelOf(work) === 'full')
      .map((value) => asSeen(fieldRules.columnValue, value, mayOf(true))),
  }
}
