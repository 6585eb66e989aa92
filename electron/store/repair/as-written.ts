/** Whether what steps wrote, and what stands of it now, is in a damaged file as it was written: then its log can be taken in. */
import type Sqlite from 'better-sqlite3'
import { isNamedByKey, keyIn, tableIn } from '../log/record-name.ts'
import { contentColumns, sealColumn, sealOfRow } from '../seals.ts'
import type { SqlValue } from '../tables.ts'
import { damagedTable } from './read-damaged.ts'

interface Steps {
  /** Their places in the history of the file. */
  readonly sequences: readonly number[]
  /** The records they wrote, by their names in the log. */
  readonly names: Iterable<string>
}

/** Fails as SQLite does where a page of it cannot be read. */
export function areAsWritten(damaged: Sqlite.Database, { sequences, names }: Steps): boolean {
  const isHistorySealed = [
    ['command', 'sequence'],
    ['change', 'command'],
    ['log_write', 'command'],
  ].every(([table = '', column = '']) => areSealed(damaged, { table, column, sequences }))
  if (!isHistorySealed) return false
  return [...Map.groupBy(names, tableIn)].every(([table, of]) => {
    const { keys, isWhole, rowOf } = damagedTable(damaged, table)
    // Which key stands for what such a record is about can only be told from all of them.
    const asked = isNamedByKey(table) ? of.map(keyIn) : [...keys]
    return isWhole && asked.every((key) => rowOf(key).is !== 'unreadable')
  })
}

function areSealed(
  damaged: Sqlite.Database,
  { table, column, sequences }: { table: string; column: string; sequences: readonly number[] },
): boolean {
  const columns = contentColumns(damaged, table)
  const list = [...columns, sealColumn].map((name) => `"${name}"`).join(', ')
  const rows = damaged
    .prepare<[string], Record<string, SqlValue>>(
      `SELECT ${list} FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(?))`,
    )
    .iterate(JSON.stringify(sequences))
  for (const row of rows) {
    const values = columns.map((name) => row[name] ?? null)
    if (row[sealColumn] !== sealOfRow(columns, values)) return false
  }
  return true
}
