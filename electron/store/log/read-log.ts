/**
 * The log of a project file as commands that copies give to each other: with what each had seen and all that it wrote. What
 * stands in no copy of history (a new record is noted without its fields) is found by going back from how things are now.
 */
import type { LoggedCommand, LoggedWrite, Seen } from '../../../shared/log/logged-command.ts'
import { existence } from '../../../shared/log/logged-command.ts'
import { parseJson } from '../../../shared/records/checked.ts'
import { aboutColumns, groupsOf, laterColumns } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Fields, ReadableDatabase, Row } from '../database.ts'
import { readCopy, rowToJson } from '../row-as-json.ts'
import { isRecordTable, keyColumnOf, recordTableNames, type Column, type RecordTable } from '../tables.ts'
import { z } from 'zod'

const SeenText = z.record(z.string(), z.int().positive())

/**
 * In the order in which they came into this file. The first stands for all that was there before the log had its present
 * form, and for the project itself; every command had seen it.
 */
export function readLog(db: ReadableDatabase): LoggedCommand[] {
  const records = recordsNow(db)
  const columns = ['sequence', 'id', 'copy', 'number', 'seen'] as const
  const commands = db.rows('command', columns, 'ORDER BY sequence DESC')
  const before = commands.find(({ copy }) => copy === null)?.id ?? idOfProject(db)
  const base: Seen = { [before]: 1 }
  const logged: LoggedCommand[] = []
  for (const { sequence, id, copy, number, seen } of commands) {
    if (copy === null || number === null || seen === null) break
    const writes = takeBack(db, records, sequence)
    logged.push({
      id,
      copy,
      number,
      seen: { ...base, ...parseJson(SeenText, seen, `command ${sequence}`) },
      writes,
    })
  }
  logged.push({ id: before, copy: before, number: 1, seen: {}, writes: writesOfAll(records) })
  return logged.reverse()
}

type Records = ReadonlyMap<RecordTable, Map<string, Fields>>

/** Everything that a file of the present holds as records, to compare with what its log says. */
export function writesNow(db: ReadableDatabase): LoggedWrite[] {
  return writesOfAll(recordsNow(db))
}

function recordsNow(db: ReadableDatabase): Records {
  return new Map(
    recordTableNames.map((table) => {
      const columns = db.columnsOf(table) as Column<RecordTable>[]
      const rows = db.rows(table, columns) as unknown as Fields[]
      return [table, new Map(rows.map((row) => [String(row[keyColumnOf(table)]), row]))]
    }),
  )
}

function idOfProject(db: ReadableDatabase): string {
  const [project] = db.rows('project', ['id'])
  if (!project) throw new Error('a project file has one project row')
  return project.id
}

/** What the command wrote, the last first; and `records` become what they were before it. */
function takeBack(db: ReadableDatabase, records: Records, command: number): LoggedWrite[] {
  const columns = ['record_table', 'record', 'op', 'before'] as const
  const changes = db.rows('change', columns, 'WHERE command = ? ORDER BY ordinal DESC', command)
  return changes.flatMap((change) => writesOf(db, records, change)).reverse()
}

function writesOf(
  db: ReadableDatabase,
  records: Records,
  {
    record_table: table,
    record: key,
    op,
    before,
  }: Row<'change', 'record_table' | 'record' | 'op' | 'before'>,
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

/** All of a record, or the groups in which one of the columns `touched` stands. */
function writesOfRow(table: RecordTable, row: Fields, touched?: ReadonlySet<string>): LoggedWrite[] {
  const record = nameOf(table, row)
  const writes: LoggedWrite[] = touched ? [] : [{ record, group: existence, value: 'there' }]
  for (const [group, columns] of groupsOf(recordTables[table]))
    if (!touched || columns.some((column) => touched.has(column)))
      writes.push({
        record,
        group,
        value: rowToJson(Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
      })
  return writes
}

function nameOf(table: RecordTable, row: Fields): string {
  const about = aboutColumns(recordTables[table])
  return [table, ...about.map((column) => String(row[column] ?? '-'))].join(' ')
}
