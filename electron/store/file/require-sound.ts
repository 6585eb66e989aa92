/**
 * What a file has to be before anything in it is run or believed. A schema can hold triggers that run with every change and
 * views that never end in the place of tables, and pages can lead back to themselves: so the schema is compared, word for
 * word, with what our own migrations make for that version, and the pages are walked through once.
 */
import Sqlite from 'better-sqlite3'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { isInMetres } from '../../../shared/geo/crs.ts'
import { migrateTo, readVersion } from '../migrations/index.ts'
import { isRoomy, mostInCell } from './most-in-cell.ts'

/**
 * Fails with `store.otherSchema`, `store.damaged`, `store.damagedRecord` and `store.unknownSystem`, having read only. Values
 * that their column does not allow are no reason to refuse: verify tells of them.
 */
export function requireSound(connection: Sqlite.Database, file: string): void {
  requireOwnSchema(connection, file)
  requireSoundPages(connection, file)
  requireBounded(connection, file)
  requireOneRow(connection)
  requireMetres(connection, file)
}

interface Part {
  readonly type: string
  readonly name: string
  readonly table: string
  /** Null for an index that a key makes by itself. */
  readonly sql: string | null
}

export function requireOwnSchema(connection: Sqlite.Database, file: string): void {
  const version = readVersion(connection)
  const expected = expectedSchema(version)
  const found = schemaOf(connection)
  const other = [...expected.keys(), ...found.keys()].find((key) => {
    const [ours, theirs] = [expected.get(key), found.get(key)]
    return ours === undefined || theirs === undefined || ours !== theirs
  })
  if (version > 0 && other === undefined) return
  const what = (other ?? '').slice(0, longestName)
  throw new ExpectedFailure(message('store.otherSchema', { file, version, what }))
}

/** A name in a sentence, not a page of it. */
const longestName = 80

/** Computed from the migrations themselves, so that no list can fall behind; once for each version. */
const schemas = new Map<number, ReadonlyMap<string, string>>()

function expectedSchema(version: number): ReadonlyMap<string, string> {
  const known = schemas.get(version)
  if (known) return known
  const empty = new Sqlite(':memory:')
  try {
    if (version > 0) migrateTo(empty, version)
    const schema = schemaOf(empty)
    schemas.set(version, schema)
    return schema
  } finally {
    empty.close()
  }
}

/** By kind and name, the words it was made with. */
function schemaOf(connection: Sqlite.Database): ReadonlyMap<string, string> {
  const parts = connection
    .prepare<[], Part>('SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema')
    .all()
  return new Map(parts.map(({ type, name, table, sql }) => [`${type} ${name}`, `${table}: ${sql ?? ''}`]))
}

/** How SQLite begins what it says of pages, as against values: https://sqlite.org/pragma.html#pragma_integrity_check */
const aboutPages = '*** in database'

function requireSoundPages(connection: Sqlite.Database, file: string): void {
  const said = connection.pragma('quick_check(1)', { simple: true }) as string
  if (!said.startsWith(aboutPages)) return
  const why = said.split('\n')[1] ?? said
  throw new ExpectedFailure(message('store.damaged', { file, why }))
}

function requireBounded(connection: Sqlite.Database, file: string): void {
  const columns = connection
    .prepare<[], { table: string; name: string; type: keyof typeof mostInCell }>(
      `SELECT s.name AS "table", c.name, c.type FROM sqlite_schema s, pragma_table_info(s.name) c
       WHERE s.type = 'table' AND c.type IN ('TEXT', 'BLOB')`,
    )
    .all()
  for (const [table, bounded] of Map.groupBy(columns, (column) => column.table)) {
    const tests = bounded
      .filter(({ name }) => !isRoomy(table, name))
      .map(({ name, type }) => `octet_length("${name}") > ${mostInCell[type]}`)
    if (tests.length === 0) continue
    const found = connection.prepare(`SELECT 1 FROM "${table}" WHERE ${tests.join(' OR ')} LIMIT 1`).get()
    if (found !== undefined) throw new ExpectedFailure(message('store.tooLarge', { file, table }))
  }
}

/** By the table itself: an index that allows one row says nothing of a file that was made to be opened. */
function requireOneRow(connection: Sqlite.Database): void {
  const present = connection.prepare<[string]>(`SELECT 1 FROM sqlite_schema WHERE name = ?`)
  for (const table of ['project', 'latest', 'this_copy']) {
    if (present.get(table) === undefined) continue
    const rows = connection.prepare(`SELECT 1 FROM "${table}" NOT INDEXED LIMIT 2`).all().length
    if (rows !== 1)
      throw new ExpectedFailure(message('store.damagedRecord', { record: table, why: String(rows) }))
  }
}

function requireMetres(connection: Sqlite.Database, file: string): void {
  const crs = connection.prepare<[], string>('SELECT crs FROM project').pluck().get() ?? ''
  if (!isInMetres(crs))
    throw new ExpectedFailure(message('store.unknownSystem', { file, crs: crs.slice(0, longestName) }))
}
