/** Records as they stand in their tables, asked for by the names that the log has for them. */
import type { Fields, ReadableDatabase } from '../database.ts'
import { aboutIn, isNamedByKey, keyIn, tableIn } from '../log/record-name.ts'
import { keyColumnOf, type Column, type RecordTable } from '../tables.ts'

/** By name; those that stand in no table are not there. */
export function rowsNow(db: ReadableDatabase, names: readonly string[]): ReadonlyMap<string, Fields> {
  const rows = new Map<string, Fields>()
  for (const [table, named] of Map.groupBy(names, tableIn)) {
    const columns = db.columnsOf(table) as Column<RecordTable>[]
    if (isNamedByKey(table)) {
      const column = keyColumnOf(table)
      const these = `WHERE "${column}" IN (SELECT value FROM json_each(?))`
      const found = db.rows(table, columns, these, JSON.stringify(named.map(keyIn))) as readonly Fields[]
      for (const row of found) rows.set(`${table} ${String(row[column])}`, row)
      continue
    }
    for (const name of named) {
      const about = Object.entries(aboutIn(name))
      const these = `WHERE ${about.map(([column]) => `"${column}" IS ?`).join(' AND ')}`
      const [row] = db.rows(table, columns, these, ...about.map(([, value]) => value)) as readonly Fields[]
      if (row) rows.set(name, row)
    }
  }
  return rows
}

/** Whether a field says the same. */
export function isSame(a: Fields[string], b: Fields[string]): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0
  return a === b
}
