/** Reads everything there is in a project file and says what is wrong with it. */
import type Sqlite from 'better-sqlite3'
import type { z } from 'zod'
import { Combination } from '../../shared/domain/combination.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { HistoryEntry, ProjectSummary } from '../../shared/domain/project.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { firstIssue } from '../../shared/records/checked.ts'
import { recordTables } from '../../shared/records/index.ts'
import { reading } from '../../shared/records/rows.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import { readCombinations } from './combinations.ts'
import { countOnce } from './count-once.ts'
import { damagedAttachment, whatIsWrong } from './attachments.ts'
import type { Fields, ReadableDatabase } from './database.ts'
import { inflateFile } from './deliveries.ts'
import { readHistory } from './history.ts'
import { readLastNumbers } from './log/read-seen.ts'
import { readSummary } from './project.ts'
import { readCopy } from './row-as-json.ts'
import { allAt } from './revisions.ts'
import { readRevision } from './commands/run-command.ts'
import { withSentences } from './sqlite-failures.ts'
import { isRecordTable, keyColumnOf, recordTableNames, type RecordTable, type Table } from './tables.ts'

/** More than this of one kind says no more. */
const atMost = 100

/** Empty means sound. Every check runs, also when one before it found something or could not finish. */
export function verify(connection: Sqlite.Database, db: ReadableDatabase, file: string): Message[] {
  const checks: (() => Iterable<Message>)[] = [
    () => checkPages(connection),
    () => checkReferences(connection),
    ...recordTableNames.map((table) => () => checkTable(db, table)),
    () =>
      checkRecords(ProjectSummary, 'project', () => [
        readSummary(db, { file, isReadOnly: false, revisionsAt: allAt, count: countOnce() }),
      ]),
    () => checkRecords(Combination, 'combination', () => readCombinations(db)),
    () => checkRecords(HistoryEntry, 'command', () => readHistory(db, Number.MAX_SAFE_INTEGER)),
    () => checkSeals(db),
    () => checkPlaces(db),
    () => checkByHand(db),
    () => checkFiles(db),
    () => checkAttachments(db),
    () => checkHistory(db),
  ]
  return checks.flatMap((check) => runCheck(file, check))
}

function runCheck(file: string, check: () => Iterable<Message>): Message[] {
  const found: Message[] = []
  try {
    withSentences(file, () => {
      for (const problem of check()) if (found.push(problem) === atMost) break
    })
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    found.push(error.failure)
  }
  return found
}

function* checkPages(connection: Sqlite.Database): Generator<Message> {
  const lines = connection.pragma(`integrity_check(${atMost})`) as { integrity_check: string }[]
  for (const { integrity_check: why } of lines) if (why !== 'ok') yield message('store.damagedPages', { why })
}

function* checkReferences(connection: Sqlite.Database): Generator<Message> {
  const broken = connection.pragma('foreign_key_check') as { table: string; parent: string }[]
  for (const { table, parent } of broken) yield message('store.brokenReference', { table, parent })
}

function* checkRecords<Shape extends z.ZodType>(
  schema: Shape,
  kind: string,
  read: () => readonly object[],
): Generator<Message> {
  for (const record of read()) {
    const parsed = schema.safeParse(record)
    if (parsed.success) continue
    const name = 'id' in record ? `${kind} ${String(record.id)}` : kind
    yield message('store.damagedRecord', { record: name, why: firstIssue(parsed.error) })
  }
}

/** Every record by itself, as it is declared. */
function* checkTable(db: ReadableDatabase, table: RecordTable): Generator<Message> {
  const { schema } = recordTables[table]
  const { columns, read } = reading(recordTables[table])
  for (const row of db.eachAsItStands(table, columns)) {
    const parsed = recordIn(() => schema.safeParse(read(row as never)))
    if (parsed instanceof ExpectedFailure) yield parsed.failure
    else if (!parsed.success) {
      const record = `${table} ${String(row[keyColumnOf(table)])}`
      yield message('store.damagedRecord', { record, why: firstIssue(parsed.error) })
    }
  }
}

/** One that cannot be read says so, and the next are looked at. */
function recordIn<Value>(read: () => Value): Value | ExpectedFailure {
  try {
    return read()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error
    throw error
  }
}

/** They have no column that names a record. */
const otherKeys: readonly [Table, string][] = [
  ['attachment_bytes', 'hash'],
  ['command', 'sequence'],
  ['change', `command || '.' || ordinal`],
  ['log_write', `command || '.' || ordinal`],
  ['written_apart', 'record'],
  ['party_copy', 'party'],
]

/** Content that is not what was written, though it may look right. */
function* checkSeals(db: ReadableDatabase): Generator<Message> {
  const keys: [Table, string][] = recordTableNames.map((table) => [table, keyColumnOf(table)])
  for (const [table, key] of [...keys, ...otherKeys])
    for (const record of db.brokenSeals(table, key, atMost))
      yield message('store.brokenSeal', { record: `${table} ${record}` })
}

function* checkPlaces(db: ReadableDatabase): Generator<Message> {
  for (const table of ['work', 'layer_feature'] as const)
    for (const { id, wkb } of db.eachAsItStands(table, ['id', 'wkb'])) {
      // What are no bytes is no record either, which is told already.
      const why = wkb instanceof Uint8Array ? wkbFault(wkb) : null
      if (why !== null) yield message('store.unreadablePlace', { record: `${table} ${String(id)}`, why })
    }
}

/** A work is delivered, or somebody made it: one of both, or nobody can say where it comes from. */
function* checkByHand(db: ReadableDatabase): Generator<Message> {
  const isOurs = 'id IN (SELECT work FROM by_hand)'
  const both = db.each('work', ['id'], `WHERE delivery IS NOT NULL AND ${isOurs}`)
  const neither = db.each('work', ['id'], `WHERE delivery IS NULL AND NOT ${isOurs}`)
  for (const { id } of both) yield message('byHand.alsoDelivered', { record: `work ${id}` })
  for (const { id } of neither) yield message('byHand.fromNowhere', { record: `work ${id}` })
}

function* checkFiles(db: ReadableDatabase): Generator<Message> {
  for (const { path, bytes, size } of db.each('delivered_file', ['path', 'bytes', 'size'])) {
    const why = whyUnreadable(() => inflateFile({ path, bytes }, size))
    if (why !== null) yield message('store.unreadableFile', { path, why })
  }
}

/** What is kept with combinations is there as it was handed over, also what was removed and an undo would bring back. */
function* checkAttachments(db: ReadableDatabase): Generator<Message> {
  const named = new Map<string, { name: string; size: number }>()
  for (const before of copiesOf(db, 'attachment')) {
    const { hash, name, size } = before
    if (typeof hash === 'string' && typeof name === 'string' && typeof size === 'number')
      named.set(hash, { name, size })
  }
  for (const { hash, name, size } of db.each('attachment', ['hash', 'name', 'size']))
    named.set(hash, { name, size })
  for (const { hash, bytes } of db.each('attachment_bytes', ['hash', 'bytes'])) {
    const { name, size } = named.get(hash) ?? { name: hash, size: bytes.byteLength }
    const wrong = whatIsWrong(bytes, { hash, size })
    if (wrong !== null) yield damagedAttachment(name, wrong).failure
    named.delete(hash)
  }
  for (const { name } of named.values()) yield damagedAttachment(name, 'attachment.noBytes').failure
}

/** What history holds of records of a table that were removed; what cannot be read is told elsewhere. */
function* copiesOf(db: ReadableDatabase, table: RecordTable): Generator<Fields> {
  const removed = `WHERE record_table = ? AND op = 'delete'`
  for (const { before } of db.each('change', ['before'], removed, table))
    if (before !== null && whyUnreadable(() => readCopy(before, db.columnsOf(table))) === null)
      yield readCopy(before, db.columnsOf(table))
}

/** Every step is there, and every copy that an undo would need can be read. */
function* checkHistory(db: ReadableDatabase): Generator<Message> {
  const expected = readRevision(db)
  const found = db.count('command')
  if (found !== expected) yield message('store.historyGap', { found, expected })
  for (const [copy, last] of Object.entries(readLastNumbers(db))) {
    const ofCopy = db.count('command', 'WHERE copy = ?', copy)
    if (ofCopy !== last) yield message('store.historyGap', { found: ofCopy, expected: last })
  }
  const columns = ['command', 'ordinal', 'record_table', 'before', 'after'] as const
  for (const { command, ordinal, record_table: table, before, after } of db.each('change', columns)) {
    const why = whyUnreadable(() => {
      if (!isRecordTable(table)) throw new Error(`${String(table)} holds no records`)
      return [before, after].map((copy) => copy && readCopy(copy, db.columnsOf(table)))
    })
    if (why !== null) yield message('store.damagedRecord', { record: `change ${command}.${ordinal}`, why })
  }
}

/** Null when `read` succeeds. */
function whyUnreadable(read: () => unknown): string | null {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof ExpectedFailure) return whyOf(error)
    return error instanceof Error ? error.message : String(error)
  }
}

function whyOf({ failure: { key, values } }: ExpectedFailure): string {
  const { why } = values
  return typeof why === 'string' ? why : key
}
