/**
 * Opens the SQLite file behind a project, or refuses it with a sentence.
 *
 * While it is open the file is ours alone (exclusive lock). A command is written into the file itself, behind a rollback
 * journal that is synced first: what people copy, also while it is open, is one file, and a file that was only looked at
 * has not changed a byte. There is one reader and one writer, so a write-ahead log would only write everything twice.
 */
import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { message, type MessageKey } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { claimFile } from './claim-file.ts'
import { migrateTo, newestVersion, readVersion } from './migrations/index.ts'
import { requireOwnJournal } from './own-journal.ts'
import { requireSound } from './require-sound.ts'
import { withSentences } from './sqlite-failures.ts'

/** `SmLp` in ASCII, at offset 68 of the file: a Samenloop project. https://sqlite.org/fileformat2.html */
export const applicationId = 0x53_6d_4c_70

/** Another program may just be closing the file. */
const patienceMs = 1_000

export interface Opened {
  readonly connection: Sqlite.Database
  /** The file or its folder may not be written: it can be looked at, and saved elsewhere. */
  readonly isReadOnly: boolean
}

/**
 * Fails with notThere, notAProject, newerFile, otherSchema, unknownSystem, damaged, damagedRecord, notClosed, inUse,
 * journalSetAside, foreignJournal.
 */
export function openConnection(file: string): Opened {
  requireFile(file)
  withSentences(file, () => requireOwnJournal(file))
  if (!mayBeWritten(file) || !mayBeWritten(dirname(file)))
    return { connection: openToLookAt(file), isReadOnly: true }
  const connection = opened(file, {}, (connection) => {
    believeLittle(connection)
    requireOurs(connection, file)
    beCareful(connection)
    // Takes the lock, which the locking mode then keeps, without writing anything.
    connection.exec('BEGIN EXCLUSIVE; COMMIT')
    requireSound(connection, file)
    migrateTo(connection)
  })
  return { connection, isReadOnly: false }
}

/** The project in a file that is only looked at; not a byte of it or beside it changes. Fails as opening does. */
export function lookAt(file: string): Sqlite.Database {
  requireFile(file)
  withSentences(file, () => requireOwnJournal(file))
  return openToLookAt(file)
}

function requireFile(file: string): void {
  if (!existsSync(file)) throw refusal('store.notThere', { file })
  if (!statSync(file).isFile()) throw refusal('store.notAProject', { file })
}

/** A file of an earlier version is brought up to date in memory: nothing can be written beside or in it. */
function openToLookAt(file: string): Sqlite.Database {
  const connection = opened(file, { readonly: true }, (connection) => {
    believeLittle(connection)
    requireOurs(connection, file)
    requireSound(connection, file)
  })
  if (readVersion(connection) === newestVersion) return connection
  const copy = withSentences(file, () => new Sqlite(connection.serialize()))
  connection.close()
  believeLittle(copy)
  copy.pragma('foreign_keys = ON')
  migrateTo(copy)
  return copy
}

/** A new, empty file of the newest version. Fails with alreadyThere, noFolder, readOnly. */
export function createConnection(file: string, fill: (connection: Sqlite.Database) => void): Sqlite.Database {
  claimFile(file)
  try {
    return opened(file, {}, (connection) => {
      believeLittle(connection)
      beCareful(connection)
      connection.transaction(() => {
        connection.pragma(`application_id = ${applicationId}`)
        migrateTo(connection)
        fill(connection)
      })()
    })
  } catch (error) {
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
  connection.pragma('locking_mode = EXCLUSIVE')
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
