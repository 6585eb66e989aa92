/** Taking a record away takes along what cannot be without it, as the declarations of the records say. */
import { referencesOf } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Fields, WritableDatabase } from '../database.ts'
import { keyColumnOf, recordTableNames, type Column, type RecordTable } from '../tables.ts'

/** What goes along goes first: nothing names a record that is not there. */
export function removeRecord(records: WritableDatabase, table: RecordTable, key: string): void {
  for (const { from, column } of goingAlong(table)) {
    const keyColumn = keyColumnOf(from)
    const rows = records.rows(from, [keyColumn as Column<RecordTable>], `WHERE "${column}" = ?`, key)
    for (const row of rows as readonly Fields[]) removeRecord(records, from, String(row[keyColumn]))
  }
  records.delete(table, key)
}

function goingAlong(table: RecordTable): { from: RecordTable; column: string }[] {
  return recordTableNames.flatMap((from) =>
    referencesOf(recordTables[from])
      .filter(({ to, goesAlong }) => goesAlong && to === table)
      .map(({ column }) => ({ from, column })),
  )
}
