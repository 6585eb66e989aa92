/**
 * A seal on every row: a checksum of what was written in it, so that a bit that a disk or a copy turned over is told. It
 * protects against accidents; who means harm can make one too. A seal is the exclusive or of a sum of each column, so that a
 * change takes the old value out and puts the new one in: a row that was damaged stays so until it is written as a whole.
 */
import { crc32 } from 'node:zlib'
import type Sqlite from 'better-sqlite3'
import type { SqlValue } from './tables.ts'

export const sealColumn = 'seal'
/** About the file and not of its content; what stands in them is checked where it is used. */
const unsealed = ['latest', 'this_copy']

/** The part of the seal that one column has; a signed 32-bit number. */
export function sealOf(column: string, value: SqlValue): number {
  const start = startOf(column)
  // SQLite has no word for no number, and keeps it as nothing.
  if (value === null || Number.isNaN(value)) return start | 0
  if (typeof value === 'number') return sumOfNumber(value, start)
  return typeof value === 'string' ? sumOfText(value, start) : crc32(value, (start ^ kinds.bytes) >>> 0) | 0
}

/** The seal of a row with these columns, in any order. */
export function sealOfRow(columns: readonly string[], values: readonly SqlValue[]): number {
  return columns.reduce((seal, column, at) => seal ^ sealOf(column, values[at] ?? null), 0)
}

/** The same words of another kind are something else: 1 is not '1'. */
const kinds = { number: 0x5bd1e995, text: 0x1b873593, bytes: 0x2545f491 }
const starts = new Map<string, number>()

function startOf(column: string): number {
  const known = starts.get(column)
  if (known !== undefined) return known
  const start = crc32(column)
  starts.set(column, start)
  return start
}

const asNumber = new Float64Array(1)
const asWords = new Int32Array(asNumber.buffer)

function sumOfNumber(value: number, start: number): number {
  // Nor for a zero below zero.
  asNumber[0] = value + 0
  return mixed(mixed(start ^ kinds.number, asWords[0] ?? 0), asWords[1] ?? 0)
}

/** Calling for a sum costs more than making it of a few letters here. */
const few = 64

function sumOfText(given: string, start: number): number {
  // Half a sign comes back as the sign for no sign.
  const text = given.isWellFormed() ? given : given.toWellFormed()
  if (text.length > few) return crc32(text, (start ^ kinds.text) >>> 0) | 0
  let sum = start ^ kinds.text ^ text.length
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return mixed(sum, 0)
}

function mixed(sum: number, word: number): number {
  const next = Math.imul(sum ^ word, 0x9e3779b1)
  return (next ^ (next >>> 15)) | 0
}

/** Seals every row as it stands: for a file that had no seals, and after a migration that wrote rows. */
export function sealAllRows(connection: Sqlite.Database): void {
  for (const { table, columns } of sealedTables(connection)) {
    const list = columns.map((column) => `"${column}"`).join(', ')
    withSealFunction(connection, columns, (name) => {
      connection.exec(`UPDATE "${table}" SET "${sealColumn}" = ${name}(${list})`)
    })
  }
}

/** Rows that are not what was written, by the value of `key`, an expression of columns. At most `most` of them. */
export function brokenSeals(connection: Sqlite.Database, table: string, key: string, most: number): string[] {
  const columns = contentColumns(connection, table)
  const list = columns.map((column) => `"${column}"`).join(', ')
  return withSealFunction(connection, columns, (name) =>
    connection
      .prepare<[number], string>(
        `SELECT CAST(${key} AS TEXT) FROM "${table}" WHERE "${sealColumn}" <> ${name}(${list}) LIMIT ?`,
      )
      .pluck()
      .all(most),
  )
}

export function sealedTables(connection: Sqlite.Database): { table: string; columns: string[] }[] {
  const tables = connection
    .prepare<[string], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN (SELECT value FROM json_each(?)) ORDER BY name`,
    )
    .pluck()
    .all(JSON.stringify(unsealed))
  return tables.map((table) => ({ table, columns: contentColumns(connection, table) }))
}

/** All columns of a table but its seal. */
export function contentColumns(connection: Sqlite.Database, table: string): string[] {
  return connection
    .prepare<[string, string], string>('SELECT name FROM pragma_table_info(?) WHERE name <> ?')
    .pluck()
    .all(table, sealColumn)
}

function withSealFunction<Value>(
  connection: Sqlite.Database,
  columns: readonly string[],
  use: (name: string) => Value,
): Value {
  const name = 'seal_of_row'
  connection.function(name, { varargs: true, directOnly: true }, (...values: unknown[]) =>
    sealOfRow(columns, values as SqlValue[]),
  )
  return use(name)
}
