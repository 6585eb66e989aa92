/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { brokenSeals, sealedTables } from '../../../electron/store/seals.ts'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, command, party, delivery, work } from './old-file.ts'

describe('11, seals', () => {
  const tables = () =>
    connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[]
  const everything = () => tables().map((table) => connection.prepare(`SELECT * FROM "${table}"`).all())
  const broken = () =>
    sealedTables(connection).flatMap(({ table, columns: [key = ''] }) =>
      brokenSeals(connection, table, key, 10),
    )

  beforeEach(() => {
    migrateTo(connection, 4)
    for (const sql of [project, party, delivery, work('a', `0, 0, 1, 1, x'01'`), work('b')]) run(sql)
    run(command(1, 'do', null))
    run(`INSERT INTO change VALUES (1, 0, 'work', 'a', 'insert', NULL, NULL)`)
    migrateTo(connection, 10)
  })

  test('every row keeps all it had, and is sealed as it stands', () => {
    const isMark = (row: unknown) => (row as { name?: string }).name === 'samenloop-latest'
    const before = everything().map((rows) => rows.filter((row) => !isMark(row)))
    migrateTo(connection, 11)
    expect(everything().map((rows) => rows.filter((row) => !isMark(row)))).toEqual(
      before.map((rows) => rows.map((row) => ({ ...(row as object), seal: expect.any(Number) as number }))),
    )
    expect(broken()).toEqual([])
  })

  test('every table has seals, but the one of the mark that each change writes', () => {
    migrateTo(connection, 11)
    const sealed = tables().filter((table) =>
      connection.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, 'seal'),
    )
    expect(sealed).toEqual(tables().filter((table) => table !== 'latest'))
  })

  test('a row that changed without its seal is told, and a seal is a number', () => {
    migrateTo(connection, 11)
    run(`UPDATE work SET name = 'Gas' WHERE id = 'b'`)
    expect(broken()).toEqual(['b'])
    refuses(`UPDATE work SET seal = NULL`)
    refuses(`UPDATE work SET seal = 'broken'`)
  })
})
