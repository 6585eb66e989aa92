/**
 * Writes records and, for each, what is needed to go back. A new row needs no copy: taking it back captures it. A
 * changed row keeps the fields that changed, before and after; a deleted row keeps everything.
 */
import type { Column, RecordTable, SqlValue, Tables } from './tables.ts'
import { keyColumns } from './tables.ts'
import type { Fields, ProjectDatabase, ReadableDatabase, WritableDatabase } from './database.ts'
import { rowToJson } from './row-as-json.ts'

export interface Recording {
  readonly records: WritableDatabase
  /** How many changes were written so far. */
  readonly changes: () => number
}

/** Everything written through `records` becomes a change of the command that makes revision `command`. */
export function recordChanges(db: ProjectDatabase, command: number): Recording {
  let ordinal = 0
  const note = (change: Omit<Tables['change'], 'command' | 'ordinal'>) => {
    db.insert('change', { command, ordinal, ...change })
    ordinal += 1
  }

  const records: WritableDatabase = {
    rows: db.rows,
    each: db.each,
    count: db.count,
    columnsOf: db.columnsOf,
    insert(into, row) {
      const record = String((row as unknown as Fields)[keyColumns[into]])
      db.insert(into, row)
      note({ record_table: into, record, op: 'insert', before: null, after: null })
    },
    update(table, key, fields) {
      const wanted = fields as Fields
      const current = readRecord(db, table, key, Object.keys(wanted))
      const changed = Object.keys(wanted).filter((name) => !sameValue(current[name], wanted[name]))
      if (changed.length === 0) return
      const before = rowToJson(pick(current, changed))
      const after = rowToJson(pick(wanted, changed))
      db.update(table, key, pick(wanted, changed) as typeof fields)
      note({ record_table: table, record: key, op: 'update', before, after })
    },
    delete(from, key) {
      const before = rowToJson(readRecord(db, from, key, db.columnsOf(from)))
      db.delete(from, key)
      note({ record_table: from, record: key, op: 'delete', before, after: null })
    },
  }
  return { records, changes: () => ordinal }
}

function readRecord(
  db: ReadableDatabase,
  table: RecordTable,
  key: string,
  columns: readonly string[],
): Fields {
  const [row] = db.rows(table, columns as Column<RecordTable>[], `WHERE "${keyColumns[table]}" = ?`, key)
  if (!row) throw new Error(`no ${table} with ${keyColumns[table]} ${key}`)
  return row
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]))
}

function sameValue(a: SqlValue | undefined, b: SqlValue | undefined): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0
  return a === b
}
