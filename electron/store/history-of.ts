/** Which steps of history have to do with a thing: those that changed it or something that belongs to it, and those that name it. */
import type { HistoryThing } from '../../shared/domain/history-filter.ts'
import type { Field } from '../../shared/records/field.ts'
import { recordTables } from '../../shared/records/index.ts'
import type { ReadableDatabase } from './database.ts'
import { keyColumnOf, recordTableNames, type RecordTable } from './tables.ts'

/** Their sequences. What was removed since is found by the copy that history kept of it. */
export function stepsOf(db: ReadableDatabase, { is, id }: HistoryThing): ReadonlySet<number> {
  const steps = new Set<number>()
  const find = (where: string, ...values: string[]) => {
    for (const { command } of db.rows('change', ['command'], `WHERE ${where} GROUP BY command`, ...values))
      steps.add(command)
  }
  for (const { sequence } of db.rows('command', ['sequence'], 'WHERE instr(input, ?) > 0', id))
    steps.add(sequence)
  const written = 'WHERE instr(record, ?) > 0 OR instr(fields, ?) > 0 GROUP BY command'
  for (const { command } of db.rows('log_write', ['command'], written, id, id)) steps.add(command)
  find(`record_table = ? AND record = ?`, is, id)
  find(`instr(before, ?) > 0 OR instr(after, ?) > 0`, id, id)
  for (const [table, column] of whatRefersTo(is))
    find(
      `record_table = ? AND record IN (SELECT "${keyColumnOf(table)}" FROM "${table}" WHERE "${column}" = ?)`,
      ...[table, id],
    )
  return steps
}

/** Tables with the column in which one of their records names one of `table`. */
function whatRefersTo(table: RecordTable): (readonly [table: RecordTable, column: string])[] {
  return recordTableNames.flatMap((name) =>
    Object.values<Field>(recordTables[name].fields).flatMap(({ refersTo, columns }) =>
      Object.keys(columns).flatMap((column) => {
        const named = typeof refersTo === 'object' ? refersTo[column] : refersTo
        return named === table ? [[name, column] as const] : []
      }),
    ),
  )
}
