/** Records of a table as their declaration says. */
import type { RecordOf } from '../../shared/records/field.ts'
import { recordTables, type RecordTables } from '../../shared/records/index.ts'
import { reading } from '../../shared/records/rows.ts'
import type { ReadableDatabase } from './database.ts'
import type { Column, SqlValue } from './tables.ts'

/** `rest`: what follows the table, see {@link ReadableDatabase.rows}. Fails with `store.damagedRecord`. */
export function readRecords<Name extends keyof RecordTables>(
  db: ReadableDatabase,
  name: Name,
  rest = '',
  ...values: SqlValue[]
): RecordOf<RecordTables[Name]>[] {
  const { columns, read } = reading(recordTables[name])
  const rows = db.rows(name, columns as readonly Column<Name>[], rest, ...values)
  return rows.map((row) => read(row as never) as unknown as RecordOf<RecordTables[Name]>)
}
