/**
 * The tables as types: one row of each as SQLite hands it over. Those that hold records follow from `shared/records`; STRICT
 * tables and their checks make a row what is written there.
 */
import type { CommandId, PartyId } from '../../shared/domain/ids.ts'
import type { RowOfTable } from '../../shared/records/field.ts'
import { recordTables, type RecordTables as Declared } from '../../shared/records/index.ts'
import type { Cell } from '../../shared/records/stored.ts'

export type SqlValue = Cell

/** What can be changed by commands and is kept in history. */
export type RecordTables = { [Name in keyof Declared]: RowOfTable<Declared[Name]> }

/** `do` is what the user asked for; `undo` and `redo` apply the inverse of the command they reverse. */
export type CommandKind = 'do' | 'undo' | 'redo'
export type ChangeKind = 'insert' | 'update' | 'delete'

/** History itself: written once per command, never changed but for `reversed_by`. */
export interface HistoryTables {
  /** `sequence` is the revision the command made; `what` a message as JSON. */
  command: {
    sequence: number
    id: CommandId
    kind: CommandKind
    what: string
    actor: string
    at: string
    revision_seen: number
    reverses: number | null
    reversed_by: number | null
    /** Of the table of commands; with what was asked, as JSON. Null, as all below, for what was done before it was kept. */
    name: string | null
    input: string | null
    /** The copy of the project it was made in, and its number there. */
    copy: string | null
    number: number | null
    /** By copy, the number of the last command that had been seen, as JSON. */
    seen: string | null
    /** The command that took it in, of one that was done in another copy. It changed nothing here by itself. */
    taken_in: number | null
  }
  /** `before` and `after` are JSON objects of column values; see row-as-json. */
  change: {
    command: number
    ordinal: number
    record_table: RecordTable
    record: string
    op: ChangeKind
    before: string | null
    after: string | null
  }
  /** What such a command wrote, and one that decides between copies: see log/words-of-writes. */
  log_write: {
    command: number
    ordinal: number
    /** As the log names it. */
    record: string
    existence: 0 | 1 | null
    /** The columns of each group it wrote, as JSON. */
    fields: string | null
  }
  /** Records that were written apart, of which something may have to be decided. */
  written_apart: { record: string }
}

/** What the last change left behind, for the file itself; see latest-mark. */
interface MarkTables {
  latest: { name: string; mark: string; before: string }
}

/** What records name by its sum: written once, never changed, in no history. */
interface ContentTables {
  attachment_bytes: { hash: string; bytes: Uint8Array }
}

/** One row in a copy for a party to work in apart, none in a project; see copies/party-copy. */
interface PartyCopyTables {
  party_copy: {
    party: PartyId
    /** Instant, ISO 8601 in UTC. */
    made_at: string
    /** What the project calls the command that stands for all before its log. */
    base: string
    /** How far every copy had come of which the project held commands, as JSON. */
    seen: string
  }
}

export type Tables = RecordTables & HistoryTables & MarkTables & ContentTables & PartyCopyTables
export type RecordTable = keyof RecordTables
export type Table = keyof Tables
export type Column<Name extends Table> = keyof Tables[Name] & string

export const recordTableNames = Object.keys(recordTables) as readonly RecordTable[]

/** The column a record is known by; history has no single one. */
export function keyColumnOf(table: RecordTable): string {
  return recordTables[table].keyColumn
}

/** For names that a file says. */
export function isRecordTable(name: string): name is RecordTable {
  return Object.hasOwn(recordTables, name)
}
