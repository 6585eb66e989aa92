/**
 * SQLite as this room speaks to it: typed rows, bound parameters, and every write checked to have changed exactly one
 * row. What may only read gets a ReadableDatabase; what changes records gets a WritableDatabase.
 */
import type Sqlite from 'better-sqlite3'
import { cellsAllowed } from './cells-allowed.ts'
import { leaveMark } from './latest-mark.ts'
import { idOfCopy } from './log/this-copy.ts'
import { requireFits } from './file/most-in-cell.ts'
import type { FilePlace } from './file/place-of-file.ts'
import { readyRows, type ReadyRange, type ReadyRows, type ReadyTable, type SaidLater } from './ready-rows.ts'
import { brokenSeals, contentColumns, sealColumn, sealOf, sealOfRow } from './seals.ts'
import {
  keyColumnOf,
  type Column,
  type RecordTable,
  type SqlValue,
  type Table,
  type Tables,
} from './tables.ts'

/** Some columns of a table, as an object. */
export type Row<Name extends Table, Columns extends Column<Name> = Column<Name>> = Pick<Tables[Name], Columns>
/** Fields of one record, without knowing which table at compile time. */
export type Fields = Readonly<Record<string, SqlValue>>

/** What reads rows throws `store.damagedRecord` on a cell that its column does not allow, see cells-allowed. */
export interface ReadableDatabase {
  /** `rest` is what follows the table: WHERE with `?` for every value, ORDER BY, LIMIT. */
  readonly rows: <Name extends Table, Columns extends Column<Name>>(
    from: Name,
    columns: readonly Columns[],
    rest?: string,
    ...values: SqlValue[]
  ) => Row<Name, Columns>[]
  /** Whole tables, one row at a time; nothing may be written meanwhile. */
  readonly each: <Name extends Table, Columns extends Column<Name>>(
    from: Name,
    columns: readonly Columns[],
    rest?: string,
    ...values: SqlValue[]
  ) => Iterable<Row<Name, Columns>>
  /** The same for who looks for what is wrong: rows as they stand in the file, whatever their cells hold. */
  readonly eachAsItStands: (from: Table, columns: readonly string[]) => Iterable<Fields>
  /** Bytes in a column of all rows together. */
  readonly sizeOf: <Name extends Table>(from: Name, column: Column<Name>) => number
  readonly count: (from: Table, rest?: string, ...values: SqlValue[]) => number
  /** All that hold content: every column but the seal. */
  readonly columnsOf: (table: Table) => readonly string[]
  /** Rows that are not what was written; `key` is an expression of their columns that names them. */
  readonly brokenSeals: (table: Table, key: string, most: number) => readonly string[]
}

/** Each of these throws (a bug, the transaction rolls back) unless exactly one row changed. */
export interface WritableDatabase extends ReadableDatabase {
  readonly insert: <Name extends RecordTable>(into: Name, row: Tables[Name]) => void
  readonly update: <Name extends RecordTable>(table: Name, key: string, fields: Partial<Tables[Name]>) => void
  readonly delete: (from: RecordTable, key: string) => void
  /** Takes in rows that were made ready, in their order; see ready-rows. How many those are is asserted. */
  readonly takeReady: <Name extends ReadyTable>(into: Name, which: ReadyRange, later: SaidLater<Name>) => void
  /** Bytes that a record names by their sum; of the same sum once. They are no record: taking the record back leaves them. */
  readonly keepBytes: (hash: string, bytes: Uint8Array) => void
}

/** The file itself: only commands and the making of a project get hold of it, so nothing is written around history. */
export interface ProjectDatabase extends Omit<WritableDatabase, 'takeReady'> {
  readonly ready: ReadyRows
  readonly insert: <Name extends Table>(into: Name, row: Tables[Name]) => void
  /** Notes that these records are new, in their order, as the changes of `command` from `ordinal` on: many at once. */
  readonly noteInserts: (
    table: RecordTable,
    records: readonly string[],
    from: { command: number; ordinal: number },
  ) => void
  /** The one thing about a command that changes afterwards: which later command took it back. */
  readonly markReversed: (sequence: number, by: number) => void
  /** The copy of the project that this file is, to be asked in a transaction that changes something. */
  readonly thisCopy: () => string
  /** To be called once in every transaction that changed something. */
  readonly leaveMark: () => void
  /** In this transaction records may name what is not there yet; at its end they may not. */
  readonly deferReferences: () => void
  /** All or nothing; inside another one a part of that. */
  readonly transaction: <Value>(action: () => Value) => Value
}

/**
 * The first three throw when nothing may be written: asked before a transaction, at its start, and again before what it wrote is
 * kept.
 */
export interface Guard {
  readonly before: () => void
  readonly atStart: () => void
  readonly atEnd: () => void
  /** Once it is kept. */
  readonly after: () => void
}

const nothing = () => undefined
const noGuard: Guard = { before: nothing, atStart: nothing, atEnd: nothing, after: nothing }

/** Wraps an open connection. Statements are prepared once and kept. `place` is that of its file. */
export function projectDatabase(
  connection: Sqlite.Database,
  guard = noGuard,
  place: FilePlace | null = null,
): ProjectDatabase {
  const statements = new Map<string, Sqlite.Statement<SqlValue[]>>()
  const columns = new Map<Table, readonly string[]>()
  const checks = new Map<string, (row: Fields) => void>()
  const inserts = new Map<Table, Sqlite.Statement<SqlValue[]>>()

  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = connection.prepare<SqlValue[]>(sql)
    statements.set(sql, statement)
    return statement
  }
  const changeOne = (statement: Sqlite.Statement<SqlValue[]>, values: SqlValue[]) => {
    const { changes } = statement.run(...values)
    if (changes !== 1) throw new Error(`one row should change, ${changes} did: ${statement.source}`)
  }
  const columnsOf = (table: Table) => {
    const known = columns.get(table)
    if (known) return known
    const names = contentColumns(connection, table)
    columns.set(table, names)
    return names
  }

  const checkOf = (table: Table, selected: readonly string[]) => {
    const name = [table, ...selected].join()
    const known = checks.get(name)
    if (known) return known
    const check = cellsAllowed(connection, table, selected)
    checks.set(name, check)
    return check
  }

  const insertInto = (table: Table) => {
    const known = inserts.get(table)
    if (known) return known
    const names = [...columnsOf(table), sealColumn]
    const statement = connection.prepare<SqlValue[]>(
      `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    )
    inserts.set(table, statement)
    return statement
  }

  /** The seal takes the old values out and the new ones in. */
  const change = (table: Table, keyColumn: string, key: SqlValue, fields: Fields) => {
    const names = Object.keys(fields)
    for (const name of names) requireFits(table, name, fields[name])
    const where = `WHERE ${quoted(keyColumn)} = ?`
    const columnsAndSeal = [...names, sealColumn].map(quoted)
    const before = prepare(`SELECT ${columnsAndSeal.join(', ')} FROM ${quoted(table)} ${where}`).get(key) as
      Record<string, SqlValue> | undefined
    const seal = names.reduce(
      (sum, name) => sum ^ sealOf(name, before?.[name] ?? null) ^ sealOf(name, fields[name] ?? null),
      Number(before?.[sealColumn] ?? 0),
    )
    changeOne(
      prepare(
        `UPDATE ${quoted(table)} SET ${columnsAndSeal.map((name) => `${name} = ?`).join(', ')} ${where}`,
      ),
      [...names.map((name) => fields[name] ?? null), seal, key],
    )
  }

  return {
    columnsOf,
    ready: readyRows(connection, columnsOf),
    brokenSeals: (table, key, most) => brokenSeals(connection, table, key, most),
    rows<Name extends Table, Columns extends Column<Name>>(
      from: Name,
      selected: readonly Columns[],
      rest = '',
      ...values: SqlValue[]
    ) {
      const found = prepare(selectFrom(from, selected, rest)).all(...values) as Row<Name, Columns>[]
      found.forEach(checkOf(from, selected) as (row: object) => void)
      return found
    },
    *each<Name extends Table, Columns extends Column<Name>>(
      from: Name,
      selected: readonly Columns[],
      rest = '',
      ...values: SqlValue[]
    ) {
      const check = checkOf(from, selected)
      for (const row of prepare(selectFrom(from, selected, rest)).iterate(...values)) {
        check(row as Fields)
        yield row as Row<Name, Columns>
      }
    },
    eachAsItStands(from, selected) {
      return prepare(selectFrom(from, selected, '')).iterate() as Iterable<Fields>
    },
    sizeOf(from, column) {
      const size = `SELECT coalesce(sum(octet_length(${quoted(column)})), 0) AS size FROM ${quoted(from)}`
      return (prepare(size).get() as { size: number }).size
    },
    count(from, rest = '', ...values) {
      const { number } = prepare(`SELECT count(*) AS number FROM ${quoted(from)} ${rest}`).get(...values) as {
        number: number
      }
      return number
    },
    insert(into, row) {
      const fields = row as unknown as Fields
      const names = columnsOf(into)
      const values = names.map((name) => valueOf(fields, name))
      names.forEach((name, at) => requireFits(into, name, values[at]))
      changeOne(insertInto(into), [...values, sealOfRow(names, values)])
    },
    update(table, key, fields) {
      change(table, keyColumnOf(table), key, fields as Fields)
    },
    delete(from, key) {
      changeOne(prepare(`DELETE FROM ${quoted(from)} WHERE ${quoted(keyColumnOf(from))} = ?`), [key])
    },
    keepBytes(hash, bytes) {
      if (prepare('SELECT 1 FROM attachment_bytes WHERE hash = ?').get(hash) !== undefined) return
      // Memory that threads share is not what SQLite takes.
      this.insert('attachment_bytes', { hash, bytes: Buffer.from(bytes) })
    },
    noteInserts(table, records, { command, ordinal }) {
      const names = columnsOf('change')
      const same = { command, record_table: table, op: 'insert', before: null, after: null }
      const sealed = records.map((record, at): [string, number] => {
        const row: Fields = { ...same, ordinal: ordinal + at, record }
        const values = names.map((name) => valueOf(row, name))
        return [record, sealOfRow(names, values)]
      })
      const { changes } = prepare(insertNotes).run(command, ordinal, table, JSON.stringify(sealed))
      if (changes !== records.length) throw new Error(`${records.length} changes to note, ${changes} were`)
    },
    markReversed(sequence, by) {
      change('command', 'sequence', sequence, { reversed_by: by })
    },
    thisCopy: () => idOfCopy(connection, place),
    leaveMark: () => leaveMark(connection),
    deferReferences: () => void connection.pragma('defer_foreign_keys = ON'),
    transaction(action) {
      if (connection.inTransaction) return connection.transaction(action)()
      guard.before()
      const done = connection
        .transaction(() => {
          guard.atStart()
          const value = action()
          guard.atEnd()
          return value
        })
        .immediate()
      guard.after()
      return done
    },
  }
}

/** Each with its own name and seal, as a list of two. */
const insertNotes = `INSERT INTO change (command, ordinal, record_table, record, op, before, after, seal)
  SELECT ?, ? + key, ?, value ->> 0, 'insert', NULL, NULL, value ->> 1 FROM json_each(?)`

function selectFrom(table: Table, columns: readonly string[], rest: string): string {
  return `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table)} ${rest}`
}

/** Names of tables and columns cannot be bound; they come from this room's own types, never from outside. */
function quoted(name: string): string {
  return `"${name}"`
}

function valueOf(fields: Fields, name: string): SqlValue {
  const value = fields[name]
  if (value === undefined) throw new Error(`column ${name} has no value`)
  return value
}
