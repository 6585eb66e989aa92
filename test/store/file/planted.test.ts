/** Files that were prepared to do harm: nothing in them runs, and each is refused with one sentence or costs one record. */
import { unpackBytes } from '../../../shared/bytes/packed-bytes.ts'
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openProject, type Store } from '../../../electron/store/index.ts'
import { newestVersion } from '../../../electron/store/migrations/index.ts'
import { aDelivery, aLine, aProject, by, expectRefusal, undoLast, workNamed } from '../a-project.ts'

function closedProject(): string {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee', 'drie']), by())
  store.run(
    'layer.store',
    { layers: [{ name: 'Straten', kind: 'streets', features: [{ name: 'Pad', ...aLine() }] }] },
    by(),
  )
  store.run('work.place', { work: workNamed(store, 'een'), place: aLine(155_050) }, by())
  store.close()
  return file
}

function withSql(file: string, sql: string): void {
  const connection = new Sqlite(file)
  connection.unsafeMode()
  connection.pragma('foreign_keys = OFF')
  connection.pragma('ignore_check_constraints = ON')
  connection.exec(sql)
  connection.close()
}

const endless = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT'

describe('a schema that is not that of its version is refused, and nothing of it runs', () => {
  test.each([
    ['a trigger', `CREATE TRIGGER planted AFTER INSERT ON command BEGIN DELETE FROM work; END`],
    ['a view besides', 'CREATE VIEW planted AS SELECT 1'],
    [
      'an endless view in the place of a table',
      `DROP TABLE dig_rest_exception; CREATE VIEW dig_rest_exception AS ${endless} i AS id, 'w' AS work, 'x' AS closed_by_work,
         'x' AS closed_by_area, 'g' AS ground, 'r' AS reason, 'a' AS actor, 't' AS at, 's' AS starts, 'u' AS until FROM n`,
    ],
    ['a table besides', 'CREATE TABLE planted (x TEXT)'],
    ['a table that is gone', 'DROP TABLE judgement'],
    ['an index besides', 'CREATE INDEX planted ON work (name)'],
    ['an index that is gone', 'DROP INDEX work_by_party'],
    ['a column besides', 'ALTER TABLE party ADD COLUMN planted TEXT'],
    ['a computed column', `ALTER TABLE party ADD COLUMN planted TEXT AS (name || id) VIRTUAL`],
    ['a false version', `PRAGMA user_version = ${String(newestVersion - 1)}`],
    ['a version below all', 'PRAGMA user_version = -1'],
    ['the version of an empty file', 'PRAGMA user_version = 0'],
  ])('%s', (_, sql) => {
    const file = closedProject()
    withSql(file, sql)
    const before = readFileSync(file)
    expectRefusal(() => openProject(file), 'store.otherSchema')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test.each([
    ['without a project', 'DELETE FROM project'],
    ['with two projects', twice('project', `'other', name, crs, overlap_settings, seal`)],
    ['without a mark', 'DELETE FROM latest'],
    ['with two marks', 'INSERT INTO latest SELECT * FROM latest'],
    ['that does not say which copy it is', 'DELETE FROM this_copy'],
    ['that says it is two copies', twice('this_copy', '*')],
  ])('and a file %s is no project', (_, sql) => {
    const file = closedProject()
    withSql(file, sql)
    expectRefusal(() => openProject(file), 'store.damagedRecord')
  })
})

/** The index of a table that is to allow one row only is put back as if it had allowed the second. */
function twice(table: string, columns: string): string {
  const index = `${table}_is_one`
  return `
    CREATE TEMP TABLE kept AS SELECT name, sql FROM sqlite_schema WHERE name = '${index}';
    DROP INDEX ${index};
    INSERT INTO ${table} SELECT ${columns} FROM ${table};
    CREATE INDEX ${index} ON ${table} ((1));
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = (SELECT sql FROM kept) WHERE name = '${index}';
    PRAGMA writable_schema = RESET;`
}

test('a table whose pages lead back to themselves is refused instead of read without end', () => {
  const { store, file } = aProject()
  const names = Array.from({ length: 300 }, (_, index) => `werk ${String(index)}`)
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  store.close()
  const connection = new Sqlite(file)
  const root = connection
    .prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'work'`)
    .pluck()
    .get() as number
  connection.close()
  everyChildIsTheFirst(file, root)
  expectRefusal(() => openProject(file), 'store.damaged')
})

/** Lets every cell of an interior page lead to the same child: https://sqlite.org/fileformat2.html#b_tree_pages */
function everyChildIsTheFirst(file: string, page: number): void {
  const size = 4096
  const bytes = readFileSync(file)
  const start = (page - 1) * size
  expect(bytes[start]).toBe(5)
  const cells = bytes.readUInt16BE(start + 3)
  const cellAt = (index: number) => start + bytes.readUInt16BE(start + 12 + 2 * index)
  const first = bytes.readUInt32BE(cellAt(0))
  for (let index = 1; index < cells; index += 1) bytes.writeUInt32BE(first, cellAt(index))
  bytes.writeUInt32BE(first, start + 8)
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, statSync(file).size, 0)
  closeSync(handle)
}

describe('history that names what is no record is not carried out', () => {
  test.each([
    ['a column that is none', `{"name\\" = 'x', \\"name":"x"}`],
    ['a column of another table', '{"overlap_settings":"{}"}'],
    ['a value that is none', '{"placed_sure":{"deep":[1]}}'],
    ['a truth', '{"placed_sure":true}'],
    ['no object', '[1]'],
    ['no JSON', '{'],
    ['what its column does not allow', '{"placed_sure":7}'],
  ])('%s', (_, before) => {
    const file = closedProject()
    withSql(file, `UPDATE change SET before = '${before.replaceAll(`'`, `''`)}' WHERE command = 3`)
    const store = openProject(file)
    const works = store.works()
    expectRefusal(() => undoLast(store), 'store.damagedRecord')
    expect(store.works()).toEqual(works)
    store.close()
  })

  test.each([
    ['a table that is none', `record_table = 'sqlite_schema'`],
    ['history itself', `record_table = 'command'`],
    ['a record that is not there', `record = 'nobody'`],
  ])('%s', (_, set) => {
    const file = closedProject()
    withSql(file, `UPDATE change SET ${set} WHERE command = 3`)
    const store = openProject(file)
    expectRefusal(() => undoLast(store), 'store.damagedRecord')
    store.close()
  })
})

describe('a place that cannot be read costs that work its place, and nothing else', () => {
  test.each([
    ['bytes that are none', `x'0102'`],
    ['a line without end', `x'0102000000FFFFFFFF'`],
    ['coordinates that are no numbers', `x'0101000000000000000000F87F000000000000F87F'`],
    // 1e300 twice.
    ['coordinates of no place on earth', `x'01010000009C7500883CE4377E9C7500883CE4377E'`],
    ['nothing at all', `x'010700000000000000'`],
    [
      'collections in collections without end',
      `unhex('${'010700000001000000'.repeat(60_000)}' || '010700000000000000')`,
    ],
  ])('%s', (_, wkb) => {
    const file = closedProject()
    withSql(file, `UPDATE work SET wkb = ${wkb} WHERE name = 'twee'; UPDATE layer_feature SET wkb = ${wkb}`)
    const store = openProject(file)
    const at = store.works().findIndex(({ name }) => name === 'twee')
    expect(unpackBytes(store.places()).map((place) => place === null)).toEqual(
      [0, 1, 2].map((index) => index === at),
    )
    const work = store.works()[at]
    expect(work).toMatchObject({ bounds: null, placing: { how: null, sure: false } })
    expect(work?.placing.why?.key).toBe('store.placeUnreadable')
    expect(store.knownWorks(work!.party).find(({ work: { id } }) => id === work?.id)?.wkb).toBeNull()
    expect(store.layer(store.summary().layers[0]!.id)).toEqual([])
    const told = store.verify().map(({ key }) => key)
    expect(told.filter((key) => key === 'store.unreadablePlace')).toHaveLength(2)
    store.close()
  })
})

test.each(['EPSG:4326', 'EPSG:28993', 'nonsense'])('%s, which is no system of metres, is refused', (crs) => {
  const file = closedProject()
  withSql(file, `UPDATE project SET crs = '${crs}'`)
  expectRefusal(() => openProject(file), 'store.unknownSystem')
})

test.each([
  ['a text', `UPDATE work SET name = printf('%.*c', 9000000, 'x') WHERE name = 'twee'`],
  ['bytes', `UPDATE layer_feature SET wkb = zeroblob(70000000)`],
])('%s that fills the memory is not read', (_, sql) => {
  const file = closedProject()
  withSql(file, sql)
  expectRefusal(() => openProject(file), 'store.tooLarge')
})

test('a kept file that would unpack to all the memory there is is not unpacked', () => {
  const file = closedProject()
  const connection = new Sqlite(file)
  connection.prepare('UPDATE delivered_file SET bytes = ?').run(deflateSync(Buffer.alloc(50_000_000)))
  connection.close()
  const store = openProject(file)
  const [delivery] = store.deliveries()
  expectRefusal(() => store.deliveredFiles(delivery!.id), 'store.unreadableFile')
  expect(store.verify().map(({ key }) => key)).toContain('store.unreadableFile')
  store.close()
})

describe('what no column of ours holds is told when it is read, and nothing else is', () => {
  test.each([
    [`UPDATE work SET discipline = 'magic' WHERE name = 'twee'`, (store: Store) => store.works()],
    [`UPDATE work SET period_start = '2027-02-30' WHERE name = 'twee'`, (store: Store) => store.works()],
    [`UPDATE work SET placed_how = 'guess' WHERE name = 'twee'`, (store: Store) => store.works()],
    [`UPDATE command SET at = 'yesterday'`, (store: Store) => store.history(9)],
    [`UPDATE delivery SET at = 'yesterday'`, (store: Store) => store.deliveries()],
  ])('%s', (sql, read) => {
    const file = closedProject()
    withSql(file, sql)
    const store = openProject(file)
    expectRefusal(() => read(store), 'store.damagedRecord')
    expect(store.summary().works).toBe(3)
    expect(store.verify().map(({ key }) => key)).toContain('store.damagedRecord')
    store.close()
  })
})

describe('a cell that has become of another kind, as a bit that turned over makes of it, is told when it is read', () => {
  test.each([
    ['work', `name = x'74776565'`, (store: Store) => store.works()],
    ['work', `party = x'00'`, (store: Store) => store.works()],
    ['work', 'discipline = NULL', (store: Store) => store.works()],
    ['work', 'missing = 0.5', (store: Store) => store.works()],
    ['work', `min_x = 'far'`, (store: Store) => store.works()],
    ['work', `wkb = 'text'`, (store: Store) => store.places()],
    ['party', `name = x'00'`, (store: Store) => store.summary()],
    ['command', `actor = x'00'`, (store: Store) => store.history(9)],
    ['change', `record = x'00'`, (store: Store) => undoLast(store)],
    ['layer_feature', `name = x'00'`, (store: Store) => store.layer(store.summary().layers[0]!.id)],
  ])('%s: %s', (table, set, read) => {
    const file = closedProject()
    withSql(file, loosely(table, `UPDATE ${table} SET ${set}`))
    // Opening may read it already.
    expectRefusal(() => {
      const store = openProject(file)
      try {
        read(store)
      } finally {
        store.close()
      }
    }, 'store.damagedRecord')
  })

  test('verify tells each of them, and of the next what is wrong with those', () => {
    const file = closedProject()
    withSql(
      file,
      loosely(
        'work',
        `UPDATE work SET name = x'00' WHERE name = 'twee'; UPDATE work SET discipline = 7 WHERE name = 'drie'`,
      ),
    )
    const store = openProject(file)
    const told = store.verify().filter(({ key }) => key === 'store.damagedRecord')
    expect(told.length).toBeGreaterThanOrEqual(2)
    store.close()
  })
})

/** While this is done the table is not STRICT; then it says that it is. */
function loosely(table: string, sql: string): string {
  return `
    CREATE TEMP TABLE kept AS SELECT sql FROM sqlite_schema WHERE name = '${table}' AND type = 'table';
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(replace(replace(replace(replace(sql, 'STRICT, ', ''), 'STRICT', ''),
      'IS NOT NULL', 'IS_NULL'), 'NOT NULL', ''), 'IS_NULL', 'IS NOT NULL') WHERE name = '${table}' AND type = 'table';
    PRAGMA writable_schema = RESET;
    ${sql};
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = (SELECT sql FROM kept) WHERE name = '${table}' AND type = 'table';
    PRAGMA writable_schema = RESET`
}
