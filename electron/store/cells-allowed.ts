/**
 * What a column holds, held against what its table allows. STRICT sees to that when a value is written; in a file that was
 * damaged, or made to do harm, a text may have become bytes since, and who reads rows counts on it that it has not.
 */
import type Sqlite from 'better-sqlite3'
import { damaged } from '../../shared/records/checked.ts'
import type { SqlValue } from './tables.ts'

type Type = 'TEXT' | 'INTEGER' | 'REAL' | 'BLOB'

const isOf: Readonly<Record<Type, (cell: SqlValue | undefined) => boolean>> = {
  TEXT: (cell) => typeof cell === 'string',
  INTEGER: (cell) => Number.isInteger(cell),
  REAL: (cell) => typeof cell === 'number',
  BLOB: (cell) => cell instanceof Uint8Array,
}

/** For rows with these columns of a table: throws `store.damagedRecord` on the first cell that its column does not allow. */
export function cellsAllowed(
  connection: Sqlite.Database,
  table: string,
  selected: readonly string[],
): (row: Readonly<Record<string, SqlValue>>) => void {
  const columns = connection
    .prepare<[string], { name: string; type: Type; isNeeded: number }>(
      'SELECT name, type, "notnull" OR pk > 0 AS isNeeded FROM pragma_table_info(?)',
    )
    .all(table)
    .filter(({ name }) => selected.includes(name))
    .map(({ name, type, isNeeded }) => ({ name, type, isType: isOf[type], isNeeded: isNeeded === 1 }))
  const key = columns.find(({ name }) => name === 'id')?.name
  return (row) => {
    for (const { name, type, isType, isNeeded } of columns) {
      const cell = row[name]
      if (isType(cell) || (cell === null && !isNeeded)) continue
      const record = key === undefined ? table : `${table} ${String(row[key])}`
      throw damaged(record, `${name}: ${cell === null ? 'NULL' : typeof cell}, ${type}`)
    }
  }
}
