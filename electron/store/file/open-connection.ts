/**
 * Opens the SQLite file behind a project, or refuses it with a sentence.
 *
 * One writes (see writing-claim), any number look. A command is written into the file itself, behind a rollback journal that is
 * synced first: who reads sees what was before it or what is after it, what people copy, also while it is open, is one file, and
 * a file that was only looked at has not changed a byte. A write-ahead log would do without locks between them, but needs memory
 * that programs share, which a network drive has none of.
 */
import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { message, type MessageKey } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { applicationId } from './application-id.ts'
import { claimFile } from './claim-file.ts'
import { migrateTo, newestVersion, readVersion } from '../migrations/index.ts'
import { requireOwnJournal } from './own-journal.ts'
import { requireSound } from './require-sound.ts'
import { withSentences } from '../sqlite-failures.ts'
import { claimToWrite, type HeldClaim } from './writing-claim.ts'

/**
 * How long one waits for the other: who writes for those who read, and the other way around. The longest reading that is done in
 * one piece is the check of a whole file.
 */
const patienceMs = 15_000

export interface Opened {
  readonly connection: Sqlite.Database
  /** Null: the file is only looked at. */
  readonly claim: HeldClaim | null
  /** Of an earlier version: what is read is a copy in memory that was brought up to date, and follows nothing. */
  readonly isCopy: boolean
}

/** How a project is opened to be written in. */
export interface ToWrite {
  /** Who writes: told to whoever comes second. */
  readonly actor?: string
  /** Also from who seems to be gone, see writing-claim. */
  readonly takesOver?: boolean
}

/**
 * To write in; only to look at (`claim` is null) where the file or its folder may not be written. Fails with notThere,
 * notAProject, newerFile, otherSchema, unknownSystem, damaged, damagedRecord, notClosed, inUse, inUseSomewhere, journalSetAside,
 * foreignJournal, busy.
 */
export function openConnection(file: string, { actor = '', takesOver = false }: ToWrite = {}): Opened {
  requireFile(file)
  if (!mayBeWritten(file) || !mayBeWritten(dirname(file))) return lookAt(file)
  const claim = claimToWrite(file, actor, takesOver)
  try {
    withSentences(file, () => requireOwnJournal(file))
    const connection = opened(file, {}, (connection) => {
      believeLittle(connection)
      requireOurs(connection, file)
      beCareful(connection)
      // Without writing anything: whether it could.
      connection.exec('BEGIN IMMEDIATE; COMMIT')
      inOneReading(connection, () => requireSound(connection, file))
      migrateTo(connection)
    })
    return { connection, claim, isCopy: false }
  } catch (error) {
    claim.release()
    throw error
  }
}

/** The project in a file that is only looked at; not a byte of it or beside it changes. Fails as opening does. */
export function lookAt(file: string): Opened {
  requireFile(file)
  withSentences(file, () => requireOwnJournal(file))
  // What a program that was killed left half done is put back by whoever may, also by who only looks.
  const readonly = !mayBeWritten(file) || !mayBeWritten(dirname(file))
  const connection = opened(file, { readonly }, (connection) => {
    believeLittle(connection)
    inOneReading(connection, () => {
      requireOurs(connection, file)
      requireSound(connection, file)
    })
  })
  if (readVersion(connection) === newestVersion) return { connection, claim: null, isCopy: false }
  const copy = withSentences(file, () => new Sqlite(connection.serialize()))
  connection.close()
  believeLittle(copy)
  copy.pragma('foreign_keys = ON')
  migrateTo(copy)
  return { connection: copy, claim: null, isCopy: true }
}

/** What `action` reads is of one moment; who writes waits until it is over. */
export function inOneReading<Value>(connection: Sqlite.Database, action: () => Value): Value {
  connection.exec('BEGIN')
  try {
    return action()
  } finally {
    // A disk that failed has ended it.
    if (connection.inTransaction) connection.exec('COMMIT')
  }
}

function requireFile(file: string): void {
  if (!existsSync(file)) throw refusal('store.notThere', { file })
  if (!statSync(file).isFile()) throw refusal('store.notAProject', { file })
}

/** A new, empty file of the newest version, to write in. Fails with alreadyThere, noFolder, folderReadOnly. */
export function createConnection(
  file: string,
  fill: (connection: Sqlite.Database) => void,
  { actor = '' }: ToWrite = {},
): Opened {
  claimFile(file)
  let claim: HeldClaim | null = null
  try {
    claim = claimToWrite(file, actor)
    const connection = opened(file, {}, (connection) => {
      believeLittle(connection)
      beCareful(connection)
      connection.transaction(() => {
        connection.pragma(`application_id = ${applicationId}`)
        migrateTo(connection)
        fill(connection)
      })()
    })
    return { connection, claim, isCopy: false }
  } catch (error) {
    claim?.release()
    rmSync(file, { force: true })
    throw error
  }
}

function opened(
  file: string,
  options: Sqlite.Options,
  prepare: (connection: Sqlite.Database) => void,
): Sqlite.Database {
  return withSentences(file, () => {
    const connection = new Sqlite(file, { ...options, fileMustExist: true, timeout: patienceMs })
    try {
      prepare(connection)
      return connection
    } catch (error) {
      connection.close()
      throw error
    }
  })
}

function requireOurs(connection: Sqlite.Database, file: string): void {
  if (connection.pragma('application_id', { simple: true }) !== applicationId)
    throw refusal('store.notAProject', { file })
  const found = readVersion(connection)
  if (found > newestVersion) throw refusal('store.newerFile', { file, found, known: newestVersion })
}

/**
 * Before the first word of the file is read. Defensive mode besides, in which no SQL writes to the schema itself, is how
 * better-sqlite3 opens every connection: https://sqlite.org/security.html
 */
function believeLittle(connection: Sqlite.Database): void {
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
}

function beCareful(connection: Sqlite.Database): void {
  // There and back: that sweeps away the spent journal that a program which was killed left lying.
  connection.pragma('journal_mode = PERSIST')
  connection.pragma('journal_mode = DELETE')
  connection.pragma('synchronous = EXTRA')
  connection.pragma('foreign_keys = ON')
  connection.pragma('cache_size = -8192')
}

function mayBeWritten(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

function refusal(key: MessageKey, values: Record<string, string | number>): ExpectedFailure {
  return new ExpectedFailure(message(key, values))
}
