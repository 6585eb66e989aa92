/**
 * Writes records and, for each, what is needed to go back. A new row needs no copy: taking it back captures it. A
 * changed row keeps the fields that changed, before and after; a deleted row keeps everything.
 */
import type { Column, RecordTable, SqlValue, Tables } from '../tables.ts'
import { keyColumnOf } from '../tables.ts'
import type { Fields, ProjectDatabase, ReadableDatabase, WritableDatabase } from '../database.ts'
import { rowToJson } from '../row-as-json.ts'

export interface Recording {
  readonly records: WritableDatabase
  /** To be called when all is written; how many changes it were. */
  readonly finish: () => number
}

/** New records that are noted at once. */
const mostAtOnce = 1_000

/** Everything written through `records` becomes a change of the command that makes revision `command`. */
export function recordChanges(db: ProjectDatabase, command: number): Recording {
  let ordinal = 0
  /** New records of one table, one after the other, that are not noted yet. */
  let waiting: { table: RecordTable; records: string[] } | null = null
  const noteWaiting = () => {
    if (waiting === null) return
    const { table, records } = waiting
    waiting = null
    db.noteInserts(table, records, { command, ordinal })
    ordinal += records.length
  }
  const noteInsert = (table: RecordTable, record: string) => {
    if (waiting?.table !== table || waiting.records.length === mostAtOnce) {
      noteWaiting()
      waiting = { table, records: [] }
    }
    waiting.records.push(record)
  }
  const note = (change: Omit<Tables['change'], 'command' | 'ordinal'>) => {
    noteWaiting()
    db.insert('change', { command, ordinal, ...change })
    ordinal += 1
  }
  const finish = () => {
    noteWaiting()
    return ordinal
  }

  const records: WritableDatabase = {
    rows: db.rows,
    each: db.each,
    eachAsItStands: db.eachAsItStands,
    sizeOf: db.sizeOf,
    count: db.count,
    columnsOf: db.columnsOf,
    brokenSeals: db.brokenSeals,
    keepBytes: db.keepBytes.bind(db),
    insert(into, row) {
      const record = String((row as unknown as Fields)[keyColumnOf(into)])
      db.insert(into, row)
      noteInsert(into, record)
    },
    takeReady(into, which, later) {
      for (const record of db.ready.take(into, which, later)) noteInsert(into, record)
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
  return { records, finish }
}

function readRecord(
  db: ReadableDatabase,
  table: RecordTable,
  key: string,
  columns: readonly string[],
): Fields {
  const [row] = db.rows(table, columns as Column<RecordTable>[], `WHERE "${keyColumnOf(table)}" = ?`, key)
  if (!row) throw new Error(`no ${table} with ${keyColumnOf(table)} ${key}`)
  return row
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]))
}

function sameValue(a: SqlValue | undefined, b: SqlValue | undefined): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0
  return a === b
}
