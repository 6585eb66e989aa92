/** Makes the tables say what the log says of some records: what is new, what is otherwise and what is gone. */
import Sqlite from 'better-sqlite3'
import { damaged, firstIssue } from '../../../shared/records/checked.ts'
import { recordTables } from '../../../shared/records/index.ts'
import { reading } from '../../../shared/records/rows.ts'
import type { Fields, WritableDatabase } from '../database.ts'
import { tableIn } from '../log/record-name.ts'
import { keyColumnOf, recordTableNames, type RecordTable, type Tables } from '../tables.ts'
import { isOfTheWorld } from '../sqlite-failures.ts'
import { isSame, rowsNow } from './rows-now.ts'

/** By table; of records that were removed and are there again under another key: changed. */
export interface Brought {
  readonly table: RecordTable
  readonly added: number
  readonly changed: number
  readonly removed: number
}

type Change =
  | { readonly is: 'added'; readonly record: string; readonly row: Fields }
  | { readonly is: 'changed'; readonly record: string; readonly key: string; readonly fields: Fields }
  | { readonly is: 'replaced'; readonly record: string; readonly key: string; readonly row: Fields }
  | { readonly is: 'removed'; readonly record: string; readonly key: string }

/**
 * What others name comes before them and goes after them, so that going back over it finds what each names. Fails with
 * `store.damagedRecord` on a record that no program of ours would write.
 */
export function bringAbout(records: WritableDatabase, rows: ReadonlyMap<string, Fields | null>): Brought[] {
  const now = rowsNow(records, [...rows.keys()])
  const changes = [...rows].flatMap(([record, row]) => changeOf(record, now.get(record) ?? null, row))
  const place = ({ record }: Change) => recordTableNames.indexOf(tableIn(record))
  const inOrder = changes.toSorted((a, b) => place(a) - place(b))
  const of = <Is extends Change['is']>(is: Is) =>
    inOrder.filter((change): change is Extract<Change, { is: Is }> => change.is === is)
  for (const { record, row } of [...of('added'), ...of('changed'), ...of('replaced')].map(wholeOf(now)))
    requireValid(record, row)
  const update = ({ record, key, fields }: Extract<Change, { is: 'changed' }>) =>
    orTell(record, () => records.update(tableIn(record), key, fields))
  for (const { record, key } of of('replaced')) records.delete(tableIn(record), key)
  // A name is free once nobody has it: in between each is called by its id.
  for (const { record, key } of [...of('changed'), ...of('removed')])
    if (tableIn(record) === 'party') records.update('party', key, { name: key })
  for (const { record, row } of [...of('replaced'), ...of('added')])
    orTell(record, () => records.insert(tableIn(record), row as unknown as Tables[RecordTable]))
  of('changed').forEach(update)
  for (const { record, key } of of('removed').reverse()) records.delete(tableIn(record), key)
  return [...Map.groupBy(changes, ({ record }) => tableIn(record))].map(([table, its]) => ({
    table,
    added: its.filter(({ is }) => is === 'added').length,
    changed: its.filter(({ is }) => is === 'changed' || is === 'replaced').length,
    removed: its.filter(({ is }) => is === 'removed').length,
  }))
}

function wholeOf(now: ReadonlyMap<string, Fields>) {
  return (change: Exclude<Change, { is: 'removed' }>) => ({
    record: change.record,
    row: 'row' in change ? change.row : { ...now.get(change.record), ...change.fields },
  })
}

function changeOf(record: string, now: Fields | null, row: Fields | null): Change[] {
  const keyColumn = keyColumnOf(tableIn(record))
  if (now === null) return row === null ? [] : [{ is: 'added', record, row }]
  const key = String(now[keyColumn])
  if (row === null) return [{ is: 'removed', record, key }]
  const names = Object.keys(row).filter((name) => !isSame(now[name] ?? null, row[name] ?? null))
  if (names.length === 0) return []
  if (names.includes(keyColumn)) return [{ is: 'replaced', record, key, row }]
  return [
    {
      is: 'changed',
      record,
      key,
      fields: Object.fromEntries(names.map((name) => [name, row[name] ?? null])),
    },
  ]
}

function requireValid(record: string, row: Fields): void {
  const table = recordTables[tableIn(record)]
  const { columns, read } = reading(table)
  for (const column of columns) if (row[column] === undefined) throw damaged(record, column)
  const parsed = table.schema.safeParse(read(row))
  if (!parsed.success) throw damaged(record, firstIssue(parsed.error))
}

/** What the table itself refuses was made by hand, or by two people who could not know of each other. */
function orTell(record: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || isOfTheWorld(error)) throw error
    throw damaged(record, error.message)
  }
}
