/**
 * The log of a project file as commands that copies give to each other: with what each had seen and all that it wrote. What
 * stands in no copy of history (a new record is noted without its fields) is found by going back from how things are now.
 * Of a large project the log of some records is read alone.
 */
import type { LoggedCommand, LoggedWrite, Seen } from '../../../shared/log/logged-command.ts'
import { existence } from '../../../shared/log/logged-command.ts'
import { parseJson } from '../../../shared/records/checked.ts'
import { laterColumns } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Fields, ReadableDatabase, Row } from '../database.ts'
import { readCopy } from '../row-as-json.ts'
import { isRecordTable, keyColumnOf, recordTableNames, type Column, type RecordTable } from '../tables.ts'
import { partyCopyOf } from './party-copy-of.ts'
import { takingIn } from './taking-in.ts'
import { isNamedByKey, keyIn, nameOf, tableIn } from './record-name.ts'
import { wordsOfWrites, writesOfRow, writesOfWords } from './words-of-writes.ts'
import { z } from 'zod'

const SeenText = z.record(z.string(), z.int().positive())

/** Commands that bring copies together say apart what they wrote: what they changed in this file is what came of it. */
const speaksApart: ReadonlySet<string> = new Set([takingIn, 'merge.decide'])

/**
 * In the order in which they came into this file. The first stands for all that was there before the log had its present
 * form, and for the project itself; every command had seen it. With `only` what was written to these records alone.
 */
export function readLog(db: ReadableDatabase, only?: ReadonlySet<string>): LoggedCommand[] {
  const keys = only ? keysOf(db, only) : null
  const records = recordsNow(db, keys)
  const isAsked = only ? ({ record }: LoggedWrite) => only.has(record) : () => true
  const changes = changesIn(db, keys)
  const apart = writesApart(db, only)
  const commands = readCommands(db)
  const base: Seen = { [idOfBase(db)]: 1 }
  const logged: LoggedCommand[] = []
  for (const { sequence, id, name, copy, number, seen, taken_in: takenIn } of commands.toReversed()) {
    if (copy === null || number === null || seen === null) break
    const found = takeBack(db, records, changes.get(sequence) ?? [])
    const isApart = takenIn !== null || speaksApart.has(name ?? '')
    const writes = (isApart ? (apart.get(sequence) ?? []) : found).filter(isAsked)
    if (only && writes.length === 0) continue
    logged.push({
      id,
      copy,
      number,
      seen: { ...base, ...parseJson(SeenText, seen, `command ${sequence}`) },
      writes,
    })
  }
  const first = idOfBase(db)
  logged.push({ id: first, copy: first, number: 1, seen: {}, writes: writesOfAll(records).filter(isAsked) })
  return logged.reverse()
}

/** What all copies of a project have in common: the last command that says nothing of copies, or else the project. */
export function idOfBase(db: ReadableDatabase): string {
  const made = partyCopyOf(db)
  if (made !== null) return made.base
  const [last] = db.rows('command', ['id'], 'WHERE copy IS NULL ORDER BY sequence DESC LIMIT 1')
  if (last) return last.id
  const [project] = db.rows('project', ['id'])
  if (!project) throw new Error('a project file has one project row')
  return project.id
}

/** Everything that a file of the present holds as records, to compare with what its log says. */
export function writesNow(db: ReadableDatabase): LoggedWrite[] {
  return writesOfAll(recordsNow(db, null))
}

/** What has to be kept of a command from elsewhere, so that {@link readLog} reads it again. */
export { wordsOfWrites }

/** The names of the records that these commands of a file wrote. */
export function namesWritten(db: ReadableDatabase, commands: readonly number[]): Set<string> {
  const names = new Set<string>()
  const list = JSON.stringify(commands)
  const these = 'WHERE command IN (SELECT value FROM json_each(?))'
  for (const { record } of db.rows('log_write', ['record'], these, list)) names.add(record)
  const manyNamed = new Set<RecordTable>()
  const apart = JSON.stringify([...speaksApart])
  const speaking = `${these} AND command NOT IN (
    SELECT sequence FROM command WHERE name IN (SELECT value FROM json_each(?)))`
  const columns = ['record_table', 'record'] as const
  for (const { record_table: table, record } of db.rows('change', columns, speaking, list, apart)) {
    if (!isRecordTable(table)) throw new Error('history names a table that holds no records')
    if (isNamedByKey(table)) names.add(`${table} ${record}`)
    else manyNamed.add(table)
  }
  // What such a record is about stands in the record itself.
  for (const name of namesEver(db, manyNamed)) names.add(name)
  return names
}

/** Of all that was ever in these tables. */
function namesEver(db: ReadableDatabase, tables: ReadonlySet<RecordTable>): Set<string> {
  const names = new Set<string>()
  for (const table of tables) {
    const columns = db.columnsOf(table)
    for (const row of db.rows(table, columns as Column<RecordTable>[])) names.add(nameOf(table, row))
    const gone = db.rows('change', ['before'], `WHERE op = 'delete' AND record_table = ?`, table)
    for (const { before } of gone) if (before !== null) names.add(nameOf(table, readCopy(before, columns)))
  }
  return names
}

/** Null: all there are. */
type Keys = ReadonlyMap<RecordTable, ReadonlySet<string>> | null
type Records = ReadonlyMap<RecordTable, Map<string, Fields>>

/** Of a record that is named by what it is about the key may change: then those of the whole table. */
function keysOf(db: ReadableDatabase, names: ReadonlySet<string>): NonNullable<Keys> {
  const keys = new Map<RecordTable, Set<string>>()
  for (const name of names) {
    const table = tableIn(name)
    const known = keys.get(table)
    if (!isNamedByKey(table)) {
      if (!known) keys.set(table, keysEver(db, table))
    } else if (known) known.add(keyIn(name))
    else keys.set(table, new Set([keyIn(name)]))
  }
  return keys
}

function keysEver(db: ReadableDatabase, table: RecordTable): Set<string> {
  const column = keyColumnOf(table)
  const now = db.rows(table, [column as Column<RecordTable>]) as readonly Fields[]
  const then = db.rows('change', ['record'], 'WHERE record_table = ?', table)
  return new Set([...now.map((row) => String(row[column])), ...then.map(({ record }) => record)])
}

function recordsNow(db: ReadableDatabase, keys: Keys): Records {
  return new Map(
    recordTableNames.map((table) => {
      const wanted = keys?.get(table)
      if (keys && !wanted) return [table, new Map<string, Fields>()]
      const column = keyColumnOf(table)
      const columns = db.columnsOf(table) as Column<RecordTable>[]
      const rows = wanted
        ? db.rows(
            table,
            columns,
            `WHERE "${column}" IN (SELECT value FROM json_each(?))`,
            JSON.stringify([...wanted]),
          )
        : db.rows(table, columns)
      return [table, new Map((rows as unknown as Fields[]).map((row) => [String(row[column]), row]))]
    }),
  )
}

type CommandInLog = Row<'command', 'sequence' | 'id' | 'name' | 'copy' | 'number' | 'seen' | 'taken_in'>

function readCommands(db: ReadableDatabase): CommandInLog[] {
  const columns = ['sequence', 'id', 'name', 'copy', 'number', 'seen', 'taken_in'] as const
  return db.rows('command', columns, 'ORDER BY sequence')
}

type Change = Row<'change', 'command' | 'record_table' | 'record' | 'op' | 'before'>

/** By command, the last first. */
function changesIn(db: ReadableDatabase, keys: Keys): ReadonlyMap<number, Change[]> {
  const columns = ['command', 'record_table', 'record', 'op', 'before'] as const
  const latestFirst = 'ORDER BY command DESC, ordinal DESC'
  if (!keys) return Map.groupBy(db.rows('change', columns, latestFirst), ({ command }) => command)
  const named = [...keys].flatMap(([table, of]) => [...of].map((key) => `${table} ${key}`))
  const these = `WHERE record_table || ' ' || record IN (SELECT value FROM json_each(?)) ${latestFirst}`
  return Map.groupBy(db.rows('change', columns, these, JSON.stringify(named)), ({ command }) => command)
}

function writesApart(db: ReadableDatabase, only?: ReadonlySet<string>): ReadonlyMap<number, LoggedWrite[]> {
  const columns = ['command', 'ordinal', 'record', 'existence', 'fields'] as const
  const inOrder = 'ORDER BY command, ordinal'
  const rows = only
    ? db.rows(
        'log_write',
        columns,
        `WHERE record IN (SELECT value FROM json_each(?)) ${inOrder}`,
        JSON.stringify([...only]),
      )
    : db.rows('log_write', columns, inOrder)
  const writes = new Map<number, LoggedWrite[]>()
  for (const row of rows) {
    const known = writes.get(row.command)
    const said = writesOfWords(db, row)
    if (known) known.push(...said)
    else writes.set(row.command, said)
  }
  return writes
}

/** What the command wrote, by its changes, the last of which comes first; and `records` become what they were before it. */
function takeBack(db: ReadableDatabase, records: Records, changes: readonly Change[]): LoggedWrite[] {
  return changes.flatMap((change) => writesOf(db, records, change)).reverse()
}

function writesOf(
  db: ReadableDatabase,
  records: Records,
  { record_table: table, record: key, op, before }: Change,
): LoggedWrite[] {
  const rows = isRecordTable(table) ? records.get(table) : undefined
  if (!rows) throw new Error('history names a table that holds no records')
  const after = rows.get(key)
  const copy = before === null ? null : readCopy(before, db.columnsOf(table))
  if (op === 'delete') {
    const removed: Fields = { ...laterColumns(recordTables[table], copy ?? {}), ...copy }
    rows.set(key, removed)
    return [{ record: nameOf(table, removed), group: existence, value: null }]
  }
  if (after === undefined) throw new Error(`${table} ${key} was written, and is not there afterwards`)
  if (op === 'insert') {
    rows.delete(key)
    return writesOfRow(table, after).reverse()
  }
  rows.set(key, { ...after, ...copy })
  const touched = new Set(Object.keys(copy ?? {}))
  return writesOfRow(table, after, touched).reverse()
}

function writesOfAll(records: Records): LoggedWrite[] {
  return [...records].flatMap(([table, rows]) => [...rows.values()].flatMap((row) => writesOfRow(table, row)))
}
