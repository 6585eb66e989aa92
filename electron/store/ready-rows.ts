/**
 * Rows that are made ready before the command comes that takes them in. They wait in tables of this connection alone, in a
 * temporary file that SQLite takes away by itself, also after a crash; the project file is not touched. Taking them in is
 * then one statement for many rows, which costs a third of handing over every value in a command.
 */
import type Sqlite from 'better-sqlite3'
import { requireFits } from './file/most-in-cell.ts'
import { sealColumn, sealOf, sealOfRow } from './seals.ts'
import { isOfTheWorld } from './sqlite-failures.ts'
import { keyColumnOf, type SqlValue, type Tables } from './tables.ts'

/** What is only known of them when they are taken in. */
const saidLater = { work: ['party', 'delivery'], delivered_file: ['delivery'] } as const

export type ReadyTable = keyof typeof saidLater
type LaterColumn<Name extends ReadyTable> = (typeof saidLater)[Name][number] & keyof Tables[Name]
export type SaidLater<Name extends ReadyTable> = Pick<Tables[Name], LaterColumn<Name>>
export type ReadyRow<Name extends ReadyTable> = Omit<Tables[Name], LaterColumn<Name>>

/** Some rows of a set, counted from 0 in the order they were added: from the first up to before the last. */
export interface ReadyRange {
  readonly set: string
  readonly from: number
  readonly to: number
}

export interface ReadyRows {
  /** Behind those of the table that wait in the set already; all of them or none. */
  readonly add: <Name extends ReadyTable>(set: string, table: Name, rows: Iterable<ReadyRow<Name>>) => void
  /** Inserts them in their order and answers their keys. Throws (a bug) when one of them does not wait. */
  readonly take: <Name extends ReadyTable>(into: Name, which: ReadyRange, later: SaidLater<Name>) => string[]
  /** Those that wait, in their order. */
  readonly rows: <Name extends ReadyTable>(set: string, table: Name) => ReadyRow<Name>[]
  /** Those of a set that is not there are forgotten already. */
  readonly forget: (set: string) => void
}

interface Waiting {
  readonly add: (rows: Iterable<object>) => void
  readonly take: Sqlite.Statement<SqlValue[]>
  readonly keys: Sqlite.Statement<[from: number, to: number], string>
  readonly rows: Sqlite.Statement<[]>
  readonly forget: () => void
}

export function readyRows(
  connection: Sqlite.Database,
  columnsOf: (table: ReadyTable) => readonly string[],
): ReadyRows {
  // Rows go in and out in their order: pages that were looked at are of no use.
  connection.pragma('temp.cache_size = -1024')
  const sets = new Map<string, Map<ReadyTable, Waiting>>()
  let tables = 0
  const waitingIn = (set: string, table: ReadyTable): Waiting => {
    const ofSet = sets.get(set) ?? new Map<ReadyTable, Waiting>()
    sets.set(set, ofSet)
    const waiting = ofSet.get(table) ?? newWaiting(connection, table, columnsOf(table), ++tables)
    ofSet.set(table, waiting)
    return waiting
  }
  return {
    add: (set, table, rows) => waitingIn(set, table).add(rows),
    take(into, { set, from, to }, later) {
      const values = saidLater[into].map((column) => (later as Record<string, SqlValue>)[column] ?? null)
      const seal = saidLater[into].reduce((sum, column, at) => sum ^ sealOf(column, values[at] ?? null), 0)
      // Rows of a table are counted from 1.
      const rows = [from + 1, to] as const
      const waiting = waitingIn(set, into)
      const { changes } = waiting.take.run(...values, seal, seal, ...rows)
      if (changes !== to - from) throw new Error(`${to - from} rows should be ready, ${changes} were`)
      return waiting.keys.all(...rows)
    },
    rows: (set, table) => waitingIn(set, table).rows.all() as ReadyRow<typeof table>[],
    forget(set) {
      const waiting = [...(sets.get(set)?.values() ?? [])]
      sets.delete(set)
      for (const { forget } of waiting)
        try {
          forget()
        } catch (error) {
          // On a disk that is full it stays until the connection goes.
          if (!isOfTheWorld(error)) throw error
        }
    },
  }
}

const between = 'rowid BETWEEN ? AND ?'

function newWaiting(
  connection: Sqlite.Database,
  table: ReadyTable,
  columns: readonly string[],
  number: number,
): Waiting {
  const later: readonly string[] = saidLater[table]
  const known = columns.filter((column) => !later.includes(column))
  const listed = [...known, sealColumn].map(quoted).join(', ')
  const waits = `temp."ready_${table}_${number}"`
  connection.exec(`CREATE TABLE ${waits} AS SELECT ${listed} FROM main."${table}" WHERE false`)
  const marks = [...known, sealColumn].map(() => '?').join(', ')
  const insert = connection.prepare<SqlValue[]>(`INSERT INTO ${waits} (${listed}) VALUES (${marks})`)
  return {
    add: connection.transaction((rows: Iterable<object>) => {
      for (const row of rows) {
        const values = known.map((column) => valueOf(row, column))
        known.forEach((column, at) => requireFits(table, column, values[at]))
        insert.run(...values, sealOfRow(known, values))
      }
    }),
    // A seal is an exclusive or, for which SQL has no sign. Asked to return something, SQLite would first copy all rows, with the
    // files in them, and promise no order.
    take: connection.prepare<SqlValue[]>(
      `INSERT INTO main."${table}" (${[...later, ...known, sealColumn].map(quoted).join(', ')})
       SELECT ${[...later.map(() => '?'), ...known.map(quoted)].join(', ')}, (seal | ?) - (seal & ?)
       FROM ${waits} WHERE ${between} ORDER BY rowid`,
    ),
    keys: connection
      .prepare<[number, number], string>(
        `SELECT "${keyColumnOf(table)}" FROM ${waits} WHERE ${between} ORDER BY rowid`,
      )
      .pluck(),
    rows: connection.prepare<[]>(`SELECT ${known.map(quoted).join(', ')} FROM ${waits} ORDER BY rowid`),
    forget: () => connection.exec(`DROP TABLE ${waits}`),
  }
}

function valueOf(row: object, column: string): SqlValue {
  const value = (row as Readonly<Record<string, SqlValue>>)[column]
  if (value === undefined) throw new Error(`column ${column} has no value`)
  return value
}

function quoted(name: string): string {
  return `"${name}"`
}
