/**
 * Makes a sound project of a damaged file and a sound copy of it: the copy, with all that was done since and can still be read. Where
 * the log of the file can be read, it is taken in as that of any copy is, step by step with who did it; otherwise record by record as one step. The
 * damaged file and the copy stay as they are.
 */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { v7 } from 'uuid'
import type { CommandId } from '../../../shared/domain/ids.ts'
import { isDamage } from '../../../shared/domain/is-damage.ts'
import type { TakenCopy } from '../../../shared/domain/merge.ts'
import { message } from '../../../shared/domain/message.ts'
import type { RepairedProject } from '../../../shared/domain/repaired-project.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { datedCopiesIn, usualCopyFolder } from '../copies/dated-copies.ts'
import { readCopyHead } from '../copies/copy-head.ts'
import { readRevision } from '../commands/run-command.ts'
import type { CommandBy } from '../command-input.ts'
import { readProject } from '../project.ts'
import { projectDatabase, type ProjectDatabase, type ReadableDatabase } from '../database.ts'
import { claimFile } from '../file/claim-file.ts'
import { isSameFile } from '../file/is-same-file.ts'
import { lookAt, openConnection } from '../file/open-connection.ts'
import { placeOf } from '../file/place-of-file.ts'
import { readLastNumbers } from '../log/read-seen.ts'
import { namesWritten } from '../log/read-log.ts'
import { partyCopyOf } from '../log/party-copy-of.ts'
import { kindNames } from '../merge/in-words.ts'
import { newCommands } from '../merge/new-commands.ts'
import { withSentences } from '../sqlite-failures.ts'
import { takeOpened } from '../take-copies.ts'
import { verify } from '../verify.ts'
import { areAsWritten } from './as-written.ts'
import { carryOver } from './carry-over.ts'
import { openDamaged } from './read-damaged.ts'

export interface Repair {
  /** The damaged file. */
  readonly file: string
  /** Null: the newest sound dated copy. */
  readonly from: string | null
  /** Where dated copies are kept; null: beside the project. */
  readonly folder: string | null
  /** The new file. */
  readonly to: string
  readonly actor: string
}

/**
 * Fails with `repair.sound` where nothing is wrong, `repair.noCopy` where there is no sound copy, `repair.otherProject`,
 * `repair.copyGoesOn` where the copy holds what the file does not, and as saving a copy does; then nothing was made.
 */
export function repairProject({ file, from, folder, to, actor }: Repair): RepairedProject {
  if (existsSync(to)) throw new ExpectedFailure(message('store.alreadyThere', { file: to }))
  refuseSound(file)
  const base = from ?? newestSoundCopy(file, folder)
  if (base === null) throw new ExpectedFailure(message('repair.noCopy', { file }))
  if (isSameFile(base, file)) throw new ExpectedFailure(message('repair.itself', { file }))
  if (!isSound(base)) throw new ExpectedFailure(message('repair.unsoundCopy', { copy: base }))
  const unfinished = `${to}.unfinished`
  for (const end of ['', '-journal']) rmSync(`${unfinished}${end}`, { force: true })
  claimFile(unfinished, to)
  try {
    withSentences(to, () => copyFileSync(base, unfinished))
    const repaired = inFile(unfinished, actor, (db, connection) => {
      const told = bringIn(db, { file, base, reading: `${to}.reading`, actor })
      return { ...told, findings: verify(connection, db, to) }
    })
    renameSync(unfinished, to)
    return { file: to, copy: base, ...repaired }
  } catch (error) {
    for (const end of ['', '-journal']) rmSync(`${unfinished}${end}`, { force: true })
    throw error
  }
}

type Told = Omit<RepairedProject, 'file' | 'copy' | 'findings'>

function inFile<Value>(
  file: string,
  actor: string,
  use: (db: ProjectDatabase, connection: Sqlite.Database) => Value,
): Value {
  const { connection, claim } = openConnection(file, { actor })
  try {
    return withSentences(file, () => use(projectDatabase(connection, undefined, placeOf(file)), connection))
  } finally {
    connection.close()
    claim?.release()
  }
}

function refuseSound(file: string): void {
  if (!existsSync(file)) throw new ExpectedFailure(message('store.notThere', { file }))
  if (isSound(file)) throw new ExpectedFailure(message('repair.sound', { file }))
}

function isSound(file: string): boolean {
  let connection: Sqlite.Database | null = null
  try {
    connection = lookAt(file).connection
    return verify(connection, projectDatabase(connection), file).length === 0
  } catch (error) {
    // Someone else works in it, or may not be read: that is no damage.
    if (error instanceof ExpectedFailure && !isDamage(error.failure)) throw error
    return false
  } finally {
    connection?.close()
  }
}

/** Of the same project, where the damaged file can still say which it is. */
function newestSoundCopy(file: string, folder: string | null): string | null {
  const id = readCopyHead(file)?.id ?? null
  const copies = withSentences(file, () => datedCopiesIn(folder ?? usualCopyFolder(file), file, id))
  return copies.find((copy) => isSound(copy.file))?.file ?? null
}

interface Bringing {
  readonly file: string
  readonly base: string
  /** Where a copy of the damaged file lies for as long as it is read. */
  readonly reading: string
  readonly actor: string
}

function bringIn(db: ProjectDatabase, { file, base, reading, actor }: Bringing): Told {
  // Of such a file its party's log alone is taken in: a step of ours would have it refused.
  if (partyCopyOf(db) !== null) throw new ExpectedFailure(message('repair.ofParty', { file }))
  const damaged = openDamaged(file, reading)
  if (damaged === null)
    return { how: 'copyAlone', steps: 0, records: [], lost: [message('repair.nothingRead', { file })] }
  try {
    return bringFrom(db, damaged.connection, { file, base, actor })
  } finally {
    damaged.close()
  }
}

function bringFrom(
  db: ProjectDatabase,
  connection: Sqlite.Database,
  { file, base, actor }: Omit<Bringing, 'reading'>,
): Told {
  const name = path.basename(file)
  requireSameProject(db, projectDatabase(connection), { file, base })
  const since = orNull(() => stepsSince(db, projectDatabase(connection)))
  if (since?.isBehind === true) throw new ExpectedFailure(message('repair.copyGoesOn', { file, copy: base }))
  const by = { id: v7() as CommandId, actor, revisionSeen: readRevision(db) }
  const taken = orNull(() => takeWhole(db, { file: name, connection }, by))
  if (taken !== null)
    return { how: 'stepByStep', steps: taken.commands.length, records: taken.records, lost: [] }
  const what = (records: number) => message('repair.did', { file: name, records })
  const input = { file: name, copy: path.basename(base) }
  const { records, lost } = carryOver(db, { connection, what, input, mayRemove: since !== null }, by)
  const named = records.map((each) => ({ ...each, kind: kindNames[each.table] }))
  return { how: 'asOneStep', steps: since?.count ?? 0, records: named, lost: [...lost] }
}

/** What cannot be read answers nothing; that there is no room to write is said. */
function orNull<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && !error.code.startsWith('SQLITE_CORRUPT')) throw error
    return null
  }
}

function requireSameProject(
  db: ReadableDatabase,
  damaged: ReadableDatabase,
  { file, base }: { file: string; base: string },
): void {
  const theirs = orNull(() => readProject(damaged).id)
  if (theirs !== null && theirs !== readProject(db).id)
    throw new ExpectedFailure(message('repair.otherProject', { file, copy: base }))
}

/** How many steps the damaged file has that the copy has not, and whether it lacks one that the copy has. */
function stepsSince(
  db: ReadableDatabase,
  damaged: ReadableDatabase,
): { readonly count: number; readonly isBehind: boolean } {
  const [here, there] = [readLastNumbers(db), readLastNumbers(damaged)]
  const isBehind = Object.entries(here).some(([copy, number]) => (there[copy] ?? 0) < number)
  const count = Object.entries(there).reduce(
    (sum, [copy, number]) => sum + Math.max(0, number - (here[copy] ?? 0)),
    0,
  )
  return { count, isBehind }
}

/** Null where something of it is not as it was written. */
function takeWhole(
  db: ProjectDatabase,
  { file, connection }: { readonly file: string; readonly connection: Sqlite.Database },
  by: CommandBy,
): TakenCopy | null {
  const damaged = projectDatabase(connection)
  const sequences = newCommands(db, damaged, file).map(({ sequence }) => sequence)
  const names = namesWritten(damaged, sequences)
  if (!areAsWritten(connection, { sequences, names })) return null
  return takeOpened(db, [{ file, connection }], { preview: false }, by)
}
