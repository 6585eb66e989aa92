/**
 * One at a time writes in a project. Who does holds a lock on a small file beside it, `~$plan.samenloop`, and leaves word in it of
 * who that is. The lock is one of the operating system and dies with its owner; the word can be read meanwhile, since SQLite
 * lets others read a file of which one holds the right to write. Programs that synchronise folders leave names with `~$` alone.
 *
 * Locks are not to be relied upon everywhere (a share, a laptop that sleeps), so who writes looks before every change whether the
 * claim is still its own: who takes over puts another file in its place.
 */
import { chmodSync, realpathSync, rmSync, statSync, utimesSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { WritingClaim, type TakeOver } from '../../../shared/domain/file-standing.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { newId } from '../new-id.ts'
import { isSamePlace, placeOf, type FilePlace } from './place-of-file.ts'
import { withSentences } from '../sqlite-failures.ts'

export interface HeldClaim {
  /** Throws `store.takenOver` once someone else put a claim in the place of this one, also when that is gone again. */
  readonly requireHeld: () => void
  /** To be called every {@link signEvery} milliseconds. Never throws. */
  readonly signOfLife: () => void
  readonly release: () => void
}

export interface FoundClaim {
  readonly claim: WritingClaim | null
  readonly takeOver: TakeOver
}

export const signEvery = 30_000
/** Milliseconds: some signs may be late, by a share that hangs or a machine that is busy. */
export const silence = 6 * signEvery
/** Another program may be looking whether the claim is free. */
const patienceMs = 400
const longestFile = 64 * 1024
const tries = 8

/**
 * Claims `file` for `actor` on this machine. Fails with `store.inUse` (values: who, machine, since) or `store.inUseSomewhere` while
 * someone else writes in it. With `takesOver` also a claim is taken that {@link findClaim} calls `ifSure`.
 */
export function claimToWrite(file: string, actor: string, takesOver = false): HeldClaim {
  const at = claimFileOf(file)
  const token = newId()
  for (let tried = 0; tried < tries; tried += 1) {
    const held = tryToHold(at, file, { actor, token, takesOver })
    if (held) return held
  }
  throw new ExpectedFailure(message('store.inUseSomewhere', { file }))
}

/** Who writes in `file` now, seen by who does not. Never throws: what cannot be read names nobody. */
export function findClaim(file: string): FoundClaim {
  try {
    const at = claimFileOf(file)
    if (placeOf(at) === null) return { claim: null, takeOver: 'free' }
    const claim = readClaim(at)
    return { claim, takeOver: takeOverOf(claim, isLocked(at)) }
  } catch {
    return { claim: null, takeOver: 'no' }
  }
}

/** Where the claim on `file` lies; a link leads to the same. */
export function claimFileOf(file: string): string {
  const real = realpathSync(file)
  return path.join(path.dirname(real), `~$${path.basename(real)}`)
}

interface Wanted {
  readonly actor: string
  readonly token: string
  readonly takesOver: boolean
}

/** Null when the claim came, went or was replaced meanwhile. */
function tryToHold(at: string, file: string, { actor, token, takesOver }: Wanted): HeldClaim | null {
  const place = placeOf(at)
  if (place === null) {
    withSentences(file, () => openClaim(at).close())
    likeProject(at, file)
    return null
  }
  const left = readClaim(at)
  const connection = new Sqlite(at, { timeout: patienceMs })
  try {
    prepareClaim(connection)
    const isFree = mayBegin(connection)
    if (isFree && !isOurs(connection) && !isEmpty(connection)) throw new NoClaim()
    const takeOver = takeOverOf(left, !isFree)
    if (takeOver === 'free') {
      if (!isFree || !isAt(at, place)) return closed(connection)
      leaveWord(connection, actor, token)
      // For a moment it is anyone's: whoever took it then left a word of its own.
      if (!mayBegin(connection) || tokenIn(connection) !== token || !isAt(at, place))
        return closed(connection)
      return heldClaim(connection, { at, file, place })
    }
    if (takeOver === 'no' || !takesOver) throw refusal(file, left)
  } catch (error) {
    connection.close()
    if (!isNoClaim(error)) return withSentences(file, () => rethrow(error))
    // No claim at all, or one that was cut off in the writing: nobody can hold it.
    removeFile(at, file)
    return null
  }
  connection.close()
  removeFile(at, file)
  return null
}

function closed(connection: Sqlite.Database): null {
  connection.close()
  return null
}

function rethrow(error: unknown): never {
  throw error
}

/** Ends what {@link mayBegin} began. */
function leaveWord(connection: Sqlite.Database, actor: string, token: string): void {
  connection.exec(`DROP TABLE IF EXISTS claim; ${claimSchema}`)
  connection
    .prepare('INSERT INTO claim (actor, machine, since, token) VALUES (?, ?, ?, ?)')
    .run(actor.slice(0, 200), hostname().slice(0, 255), new Date().toISOString(), token)
  connection.exec('COMMIT')
}

function heldClaim(
  connection: Sqlite.Database,
  { at, file, place }: { readonly at: string; readonly file: string; readonly place: FilePlace },
): HeldClaim {
  const isHeld = () => isAt(at, place)
  return {
    requireHeld() {
      if (isHeld()) return
      const { claim } = findClaim(file)
      throw new ExpectedFailure(
        message('store.takenOver', { file, who: claim?.actor ?? '?', machine: claim?.machine ?? '?' }),
      )
    },
    signOfLife() {
      try {
        const now = new Date()
        if (isHeld()) utimesSync(at, now, now)
      } catch {
        // A share that is away for a while: the next change says so.
      }
    },
    release() {
      // On Windows a file that is open cannot be removed; elsewhere nobody may come between the closing and the removing.
      const isWindows = process.platform === 'win32'
      if (!isWindows) removeOwn(at, place)
      connection.close()
      if (isWindows) removeOwn(at, place)
    },
  }
}

/** Compared as it was made: a file beside a project may be anyone's, and nothing in it is run. */
const claimSchema =
  'CREATE TABLE claim (actor TEXT NOT NULL, machine TEXT NOT NULL, since TEXT NOT NULL, token TEXT NOT NULL) STRICT'

function openClaim(at: string, options: Sqlite.Options = {}): Sqlite.Database {
  const connection = new Sqlite(at, { ...options, timeout: patienceMs })
  if (options.readonly !== true) prepareClaim(connection)
  return connection
}

function prepareClaim(connection: Sqlite.Database): void {
  connection.pragma('trusted_schema = OFF')
  // Its content may be lost: the lock is what counts, and nothing is left lying beside it.
  connection.pragma('journal_mode = MEMORY')
}

/** A file of that name that holds something else. */
class NoClaim extends Error {}

/** Whether the right to write was to be had. */
function mayBegin(connection: Sqlite.Database): boolean {
  try {
    connection.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

function isNoClaim(error: unknown): boolean {
  return (
    error instanceof NoClaim ||
    (error instanceof Sqlite.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code))
  )
}

function isLocked(at: string): boolean {
  // Without waiting: who holds it does so for as long as it runs.
  const connection = new Sqlite(at, { fileMustExist: true, timeout: 0 })
  try {
    prepareClaim(connection)
    return !mayBegin(connection)
  } catch (error) {
    // Who may not write it cannot ask; then it is taken for held.
    return !isNoClaim(error)
  } finally {
    connection.close()
  }
}

/** Null for a file in which no word was left, or not by this program. */
function readClaim(at: string): WritingClaim | null {
  const { size, mtime } = statSync(at)
  if (size === 0 || size > longestFile) return null
  let connection: Sqlite.Database | null = null
  try {
    connection = openClaim(at, { readonly: true, fileMustExist: true })
    const row = isOurs(connection)
      ? connection.prepare('SELECT actor, machine, since FROM claim').get()
      : undefined
    return row === undefined ? null : WritingClaim.parse({ ...row, lastSign: mtime.toISOString() })
  } catch {
    return null
  } finally {
    connection?.close()
  }
}

function isOurs(connection: Sqlite.Database): boolean {
  const schema = schemaOf(connection)
  return schema.length === 1 && schema[0] === claimSchema
}

function isEmpty(connection: Sqlite.Database): boolean {
  return schemaOf(connection).length === 0
}

function schemaOf(connection: Sqlite.Database): (string | null)[] {
  return connection.prepare<[], string | null>('SELECT sql FROM sqlite_schema').pluck().all()
}

function tokenIn(connection: Sqlite.Database): string | undefined {
  return connection.prepare<[], string>('SELECT token FROM claim').pluck().get()
}

/** A lock is believed of this machine; of another one its signs of life are, by its clock, which may go otherwise than ours. */
function takeOverOf(claim: WritingClaim | null, isHeld: boolean): TakeOver {
  if (claim === null || claim.machine === hostname()) return isHeld ? 'no' : 'free'
  return Math.abs(Date.now() - Date.parse(claim.lastSign)) > silence ? 'ifSure' : 'no'
}

function refusal(file: string, claim: WritingClaim | null): ExpectedFailure {
  if (claim === null) return new ExpectedFailure(message('store.inUseSomewhere', { file }))
  const { actor: who, machine, since } = claim
  return new ExpectedFailure(message('store.inUse', { file, who, machine, since }))
}

/** Who may write the project has to be able to take its claim. */
function likeProject(at: string, file: string): void {
  try {
    chmodSync(at, statSync(file).mode & 0o666)
  } catch {
    // A disk that knows no rights.
  }
}

function isAt(at: string, place: FilePlace): boolean {
  const now = placeOf(at)
  return now !== null && isSamePlace(place, now)
}

function removeOwn(at: string, place: FilePlace): void {
  try {
    if (isAt(at, place)) rmSync(at, { force: true })
  } catch {
    // Left lying it is nobody's: the next who opens the project takes it.
  }
}

function removeFile(at: string, file: string): void {
  try {
    rmSync(at, { force: true })
  } catch (error) {
    // A server that does not know yet that its owner is gone.
    throw new ExpectedFailure(message('store.claimStuck', { file, why: (error as Error).message }))
  }
}
