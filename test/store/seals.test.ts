/** Every value of every record is sealed: a bit that turned over anywhere in what was written is told by verify. */
import { closeSync, copyFileSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrateTo } from '../../electron/store/migrations/index.ts'
import { openProject } from '../../electron/store/index.ts'
import { sealedTables, sealOf } from '../../electron/store/seals.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { aDelivery, aFolder, aLine, aProject, by, facts, redoLast, undoLast, workNamed } from './a-project.ts'

/** Something of every kind, changed, taken back and done again, and closed. */
function aLivedInProject(): string {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee', 'drie']), by())
  store.run(
    'layer.store',
    { layers: [{ name: 'Straten', kind: 'streets', features: [{ name: 'Pad', ...aLine() }] }] },
    by(),
  )
  const [one, two] = [workNamed(store, 'een'), workNamed(store, 'twee')]
  const [a, b] = one < two ? [one, two] : [two, one]
  store.run(
    'judgement.judge',
    {
      pairs: [{ a, b, facts }],
      verdict: 'setAside',
      reason: 'later',
      isOneConversation: false,
    },
    by(),
  )
  store.run('sharing.set', { party: null, shared: { level: 'outline', money: true, own: false } }, by())
  store.run('work.place', { work: one, place: aLine(-0, 463_000) }, by())
  undoLast(store)
  redoLast(store)
  undoLast(store)
  store.close()
  return file
}

function verdictOn(file: string): string[] {
  const store = openProject(file)
  try {
    return store.verify().map(({ key }) => key)
  } finally {
    store.close()
  }
}

test('what the program writes, changes, takes back and does again is sealed', () => {
  expect(verdictOn(aLivedInProject())).toEqual([])
})

/** Tables that a file of that version did not have. */
function tablesSince(version: number): string[] {
  const all = `SELECT name FROM sqlite_schema WHERE type = 'table'`
  const [then, now] = [version, undefined].map((made) => {
    const connection = new Sqlite(':memory:')
    migrateTo(connection, made)
    const tables = connection.prepare<[], string>(all).pluck().all()
    connection.close()
    return new Set(tables)
  }) as [Set<string>, Set<string>]
  return [...now].filter((table) => !then.has(table))
}

test('a file of before is sealed as it is when it is opened', () => {
  const file = aLivedInProject()
  const connection = new Sqlite(file)
  connection.exec('DROP INDEX command_by_copy')
  // As it was written before it could be left out; asking for it again would write it behind the reference.
  connection.unsafeMode(true).pragma('writable_schema = ON')
  const [now, then] = ['delivery TEXT REFERENCES', 'delivery TEXT NOT NULL REFERENCES']
  connection.prepare(`UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'work'`).run(now, then)
  connection.unsafeMode(false).pragma('writable_schema = RESET')
  for (const table of tablesSince(10)) connection.exec(`DROP TABLE "${table}"`)
  for (const column of ['taken_in', 'seen', 'number', 'copy', 'input', 'name'])
    connection.exec(`ALTER TABLE command DROP COLUMN ${column}`)
  for (const column of ['meeting', 'until', 'who', 'due'])
    connection.exec(`ALTER TABLE judgement DROP COLUMN ${column}`)
  for (const { table } of sealedTables(connection)) connection.exec(`ALTER TABLE "${table}" DROP COLUMN seal`)
  connection.pragma('user_version = 10')
  connection.close()
  expect(verdictOn(file)).toEqual([])
})

test('a change in any column of any table is told', () => {
  const file = aLivedInProject()
  const look = new Sqlite(file, { readonly: true })
  const columns = sealedTables(look).flatMap(({ table, columns }) =>
    columns.flatMap((column) => {
      const value = look
        .prepare(`SELECT "${column}" FROM "${table}" WHERE "${column}" IS NOT NULL`)
        .pluck()
        .get()
      return value === undefined ? [] : [{ table, column, value }]
    }),
  )
  look.close()
  expect(columns.length).toBeGreaterThan(70)
  for (const { table, column, value } of columns) {
    const harmed = join(aFolder(), 'harmed.samenloop')
    copyFileSync(file, harmed)
    const connection = new Sqlite(harmed)
    for (const pragma of ['foreign_keys = OFF', 'ignore_check_constraints = ON']) connection.pragma(pragma)
    const other =
      typeof value === 'number' ? 987_654 : typeof value === 'string' ? 'anders' : Buffer.from('anders')
    const key = table === 'change' ? 'command, ordinal' : 'rowid'
    const last = key.replaceAll(/\w+/g, '$& DESC')
    connection
      .prepare(
        `UPDATE "${table}" SET "${column}" = ?
         WHERE (${key}) = (SELECT ${key} FROM "${table}" WHERE "${column}" IS NOT NULL ORDER BY ${last} LIMIT 1)`,
      )
      .run(other)
    connection.close()
    let told: string[]
    try {
      told = verdictOn(harmed)
    } catch (error) {
      expect(error, `${table}.${column}`).toBeInstanceOf(ExpectedFailure)
      continue
    }
    expect(told, `${table}.${column}`).toContain('store.brokenSeal')
  }
}, 60_000)

test('values that come back from SQLite have the seal they went in with', () => {
  const connection = new Sqlite(':memory:')
  connection.exec('CREATE TABLE t (n REAL, i INTEGER, s TEXT, b BLOB) STRICT')
  const write = connection.prepare('INSERT OR REPLACE INTO t (rowid, n, i, s, b) VALUES (1, ?, ?, ?, ?)')
  const read = connection.prepare('SELECT n, i, s, b FROM t')
  fc.assert(
    fc.property(
      fc.double(),
      fc.maxSafeInteger(),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constant('\ud800half')),
      fc.uint8Array(),
      (n, i, s, b) => {
        write.run(n, i, s, b)
        const back = read.get() as Record<string, string | number | Uint8Array | null>
        for (const [name, value] of Object.entries({ n, i, s, b }))
          expect(sealOf(name, back[name] ?? null)).toBe(sealOf(name, value))
      },
    ),
  )
  connection.close()
})

test('bits that turned over among what was written are told, or the file is refused', () => {
  const file = aLivedInProject()
  const bytes = readFileSync(file)
  const places = [
    'een',
    'twee',
    'Dorpsstraat',
    'planning.csv',
    'later',
    'Waterveen',
    'setAside',
    'store.storedDelivery',
  ]
  for (const text of places) {
    const harmed = join(aFolder(), 'harmed.samenloop')
    copyFileSync(file, harmed)
    const at = bytes.lastIndexOf(text)
    const handle = openSync(harmed, 'r+')
    writeSync(handle, Buffer.from([(bytes[at] ?? 0) ^ 1]), 0, 1, at)
    closeSync(handle)
    let told: string[]
    try {
      told = verdictOn(harmed)
    } catch (error) {
      expect(error).toBeInstanceOf(ExpectedFailure)
      continue
    }
    expect(told, text).not.toEqual([])
  }
})
