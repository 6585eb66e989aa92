/**
 * Brings into a sound copy of a project what is otherwise in a damaged file of it: record by record, those alone that can be read, and
 * as one step. Who did what in between is not known any more; what was lost is told, each by its name.
 */
import type Sqlite from 'better-sqlite3'
import type { Bilingual } from '../../../shared/domain/language.ts'
import { message, type Message, type MessageKey } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { CommandBy } from '../command-input.ts'
import { runCommand } from '../commands/run-command.ts'
import type { Fields, ProjectDatabase, ReadableDatabase } from '../database.ts'
import { nameOf, tableIn } from '../log/record-name.ts'
import { bringAbout, type Brought } from '../merge/bring-about.ts'
import { kindNames, titleOf } from '../merge/in-words.ts'
import { keyColumnOf, recordTableNames, type Column, type RecordTable } from '../tables.ts'
import { keepReadableBytes } from './keep-readable-bytes.ts'
import { namesAmiss, type Changes } from './names-amiss.ts'
import { damagedTable } from './read-damaged.ts'

export interface CarriedOver {
  readonly records: readonly Brought[]
  /** What could not be brought, one sentence each. */
  readonly lost: readonly Message[]
}

interface Carrying {
  /** Of the damaged file. */
  readonly connection: Sqlite.Database
  /** How the step is told. */
  readonly what: (records: number) => Message
  readonly input: object
  /** What is not in the damaged file any more was removed since the copy; else that cannot be told, and it stays. */
  readonly mayRemove: boolean
}

export function carryOver(
  db: ProjectDatabase,
  { connection, what, input, mayRemove }: Carrying,
  by: CommandBy,
): CarriedOver {
  const lost: Message[] = []
  const changes: Changes = new Map()
  for (const table of recordTableNames) {
    const { changed, untold } = differences(db, table, { connection, mayRemove })
    for (const [name, change] of changed) changes.set(name, change)
    lost.push(...untold)
  }
  const leaveOut = (name: string) => {
    const change = changes.get(name)
    if (!changes.delete(name) || change === undefined) return
    const key = change.is === 'removed' ? 'repair.stillNeeded' : 'repair.doesNotFit'
    lost.push(told(db, key, tableIn(name), change.row))
  }
  const written = [...changes].flatMap(([name, { is, row }]) =>
    is === 'written' && tableIn(name) === 'attachment' ? [{ name, row }] : [],
  )
  for (const name of keepReadableBytes(db, connection, written)) leaveOut(name)
  const act = () => runCommand(db, by, actWith(db, changes, what), { name: 'project.repair', input })
  for (;;) {
    const done = orNamesAmiss(changes, () => db.transaction(act))
    if (done.is === 'done') return { records: done.value.records, lost }
    done.names.forEach(leaveOut)
  }
}

function actWith(
  db: ProjectDatabase,
  changes: Changes,
  what: Carrying['what'],
): Parameters<typeof runCommand<{ records: Brought[] }>>[2] {
  return (records) => {
    db.deferReferences()
    const rows = [...changes].map(([name, { is, row }]) => [name, is === 'written' ? row : null] as const)
    const brought = bringAbout(records, new Map(rows))
    const names = namesAmiss(db, changes)
    if (names.length > 0) throw new Amiss(names)
    return { what: what(changes.size), value: { records: brought } }
  }
}

/** Thrown, so that nothing is kept of a try in which something did not fit. */
class Amiss extends Error {
  readonly names: readonly string[]
  constructor(names: readonly string[]) {
    super('records do not stand together')
    this.names = names
  }
}

type Tried<Value> =
  { readonly is: 'done'; readonly value: Value } | { readonly is: 'amiss'; readonly names: readonly string[] }

function orNamesAmiss<Value>(changes: Changes, action: () => Value): Tried<Value> {
  try {
    return { is: 'done', value: action() }
  } catch (error) {
    if (error instanceof Amiss) return { is: 'amiss', names: error.names }
    // What a table refuses is told by the name of the record.
    const name = error instanceof ExpectedFailure ? error.failure.values['record'] : null
    if (typeof name !== 'string' || !changes.has(name)) throw error
    return { is: 'amiss', names: [name] }
  }
}

interface Differences {
  readonly changed: Changes
  /** Of what cannot be told how it stands in the damaged file. */
  readonly untold: readonly Message[]
}

function differences(
  db: ReadableDatabase,
  table: RecordTable,
  { connection, mayRemove }: Pick<Carrying, 'connection' | 'mayRemove'>,
): Differences {
  const damaged = damagedTable(connection, table)
  const keyColumn = keyColumnOf(table)
  const changed: Changes = new Map()
  const untold: Message[] = []
  const here = new Set<string>()
  for (const row of db.each(table, db.columnsOf(table) as Column<RecordTable>[]) as Iterable<Fields>) {
    const key = String(row[keyColumn])
    here.add(key)
    const found = damaged.rowOf(key)
    if (found.is === 'unreadable') untold.push(told(db, 'repair.asInCopy', table, row))
    else if (found.is === 'sound') {
      if (!isSameRow(row, found.row)) changed.set(nameOf(table, found.row), { is: 'written', row: found.row })
    } else if (damaged.isWhole && mayRemove) changed.set(nameOf(table, row), { is: 'removed', row })
    else untold.push(told(db, 'repair.perhapsGone', table, row))
  }
  for (const key of damaged.keys) {
    if (here.has(key)) continue
    const found = damaged.rowOf(key)
    // It may stand under another key for the same thing, which is then replaced.
    if (found.is === 'sound') changed.set(nameOf(table, found.row), { is: 'written', row: found.row })
    else untold.push(told(db, 'repair.gone', table, { [keyColumn]: key }))
  }
  return { changed, untold }
}

function isSameRow(one: Fields, other: Fields): boolean {
  return Object.keys(one).every((column) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null]
    if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0
    return a === b
  })
}

type LostKey = Extract<
  MessageKey,
  `repair.${'asInCopy' | 'gone' | 'perhapsGone' | 'stillNeeded' | 'doesNotFit'}`
>

/** A name for people, or its key where nothing else of it can be read. */
function told(db: ReadableDatabase, key: LostKey, table: RecordTable, row: Fields): Message {
  const [only] = Object.values(row)
  const title: Bilingual =
    Object.keys(row).length > 1 ? titleOf(db, table, row) : { nl: String(only), en: String(only) }
  return message(key, { kind: kindNames[table], title })
}
