/** What a command wrote, as the log reads it from rows, and as a file keeps it of commands that came from another copy. */
import { existence, type LoggedWrite } from '../../../shared/log/logged-command.ts'
import { groupsOf, laterColumns } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Fields, ReadableDatabase, Row } from '../database.ts'
import { readCopy, rowToJson } from '../row-as-json.ts'
import type { RecordTable } from '../tables.ts'
import { aboutIn, nameOf, tableIn } from './record-name.ts'

/** All of a record, or the groups in which one of the columns `touched` stands. */
export function writesOfRow(table: RecordTable, row: Fields, touched?: ReadonlySet<string>): LoggedWrite[] {
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

/** One row for each record; `existence`: 1 it is there, 0 it was removed, null it says nothing of that. */
export type Words = Omit<Row<'log_write'>, 'command' | 'ordinal'>

/** Of each group what was written last. */
export function wordsOfWrites(writes: readonly LoggedWrite[]): Words[] {
  const byRecord = Map.groupBy(writes, ({ record }) => record)
  return [...byRecord].map(([record, of]) => {
    const said = new Map(of.map(({ group, value }) => [group, value]))
    const there = said.get(existence)
    said.delete(existence)
    const values = [...said.values()].map((value) => (value ?? '{}').slice(1, -1)).filter(Boolean)
    return {
      record,
      existence: there === undefined ? null : there === null ? 0 : 1,
      // Each is an object of columns; no column stands in two groups.
      fields: values.length === 0 ? null : `{${values.join(',')}}`,
    }
  })
}

/** Throws on fields that are no columns: files say them. */
export function writesOfWords(
  db: ReadableDatabase,
  { record, existence: there, fields }: Words,
): LoggedWrite[] {
  const writes: LoggedWrite[] = []
  if (there !== null) writes.push({ record, group: existence, value: there === 1 ? 'there' : null })
  if (fields === null) return writes
  const table = tableIn(record)
  const said = readCopy(fields, db.columnsOf(table))
  // What was written before some of its columns existed.
  const row = { ...laterColumns(recordTables[table], said), ...said, ...aboutIn(record) }
  return [...writes, ...writesOfRow(table, row, new Set(Object.keys(said)))]
}
