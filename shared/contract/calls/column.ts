/** Columns that the project adds to works. */
import { z } from 'zod'
import { ColumnChoiceId, ProjectColumnId, WorkId } from '../../domain/ids.ts'
import { ColumnKind, ColumnName, ColumnValue, ProjectColumn } from '../../domain/project-column.ts'
import { command, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

const said = ProjectColumn.pick({ isShared: true, isListed: true }).extend({
  name: ColumnName,
  /** In their order; `id` null is a new one. */
  choices: z.array(z.object({ id: ColumnChoiceId.nullable(), name: ColumnName })),
})

export const columnCalls = {
  /** All of them, also those that ended, and everything that was filled in. */
  'column.list': query(
    ['projectColumn'],
    nothing,
    z.object({ columns: z.array(ProjectColumn), values: z.array(ColumnValue) }),
  ),
  'column.make': command(said.extend({ kind: ColumnKind }), revised.extend({ column: ProjectColumnId })),
  'column.change': command(said.extend({ id: ProjectColumnId }), revised),
  'column.order': command(z.object({ order: z.array(ProjectColumnId).min(1) }), revised),
  'column.end': command(z.object({ id: ProjectColumnId, isEnded: z.boolean() }), revised),
  'column.remove': command(z.object({ id: ProjectColumnId }), revised),
  /** Null takes the value away. */
  'column.fill': command(
    z.object({ column: ProjectColumnId, works: z.array(WorkId).min(1), value: z.string().nullable() }),
    revised.extend({ filled: z.int() }),
  ),
}
