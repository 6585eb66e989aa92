/** The tables that the migrations make are those that the records are declared with; and what is read can be written again. */
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrateTo } from '../../electron/store/migrations/index.ts'
import { RecordKind } from '../../shared/domain/record-kind.ts'
import { referencesOf, type Table } from '../../shared/records/field.ts'
import { recordTables } from '../../shared/records/index.ts'

const declared = Object.values<Table>(recordTables)
/** What holds no records: history and the log, bytes that records name by their sum, and what the file says of itself. */
const others = [
  ...['command', 'change', 'log_write', 'written_apart'],
  ...['attachment_bytes', 'latest', 'this_copy', 'party_copy'],
]

let connection: Sqlite.Database
beforeEach(() => {
  connection = new Sqlite(':memory:')
  migrateTo(connection)
})
afterEach(() => void connection.close())

test('every table of a file is declared, and every declared one is there', () => {
  const tables = connection
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all()
  expect(tables.sort()).toEqual([...declared.map(({ name }) => name), ...others].sort())
})

test('every kind of record has a table', () => {
  expect(new Set(declared.map(({ kind }) => kind))).toEqual(new Set(RecordKind.options))
})

interface ColumnOfFile {
  name: string
  type: string
  notnull: number
  pk: number
}

test.each(declared)('the columns of $name are as declared', ({ name, columns, keyColumn }) => {
  const found = connection.pragma(`table_info(${name})`) as ColumnOfFile[]
  const kept = found.filter((column) => column.name !== 'seal')
  const said = Object.entries(columns).map(([column, { type, isNullable }]) => [column, type, isNullable])
  expect(kept.map((column) => [column.name, column.type, column.notnull === 0]).sort()).toEqual(said.sort())
  expect(kept.filter(({ pk }) => pk > 0).map((column) => column.name)).toEqual([keyColumn])
})

test.each(declared)('what $name refers to is as declared', (table) => {
  const found = connection.pragma(`foreign_key_list(${table.name})`) as { from: string; table: string }[]
  const said = referencesOf(table).map(({ column, to }) => [column, to])
  expect(found.map((key) => [key.from, key.table]).sort()).toEqual(said.sort())
})
