/**
 * Writes a copy of the project for a party to work in apart: a new file in which nothing was ever but what that party may see, so
 * that no page, no history and no journal of it can say more.
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Table } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import { writing } from '../../../shared/records/rows.ts'
import {
  partyCopyAsSeen,
  type HeldApart,
  type PartyCopy,
} from '../../../shared/sharing/party-copy-as-seen.ts'
import type { Seen } from '../../../shared/sharing/seen.ts'
import { projectDatabase, type ProjectDatabase, type ReadableDatabase } from '../database.ts'
import { applicationId } from '../file/application-id.ts'
import { claimFile } from '../file/claim-file.ts'
import { placeOf } from '../file/place-of-file.ts'
import { partyCopyOf } from '../log/party-copy-of.ts'
import { idOfBase } from '../log/read-log.ts'
import { readSaid } from '../log/read-seen.ts'
import { migrateTo } from '../migrations/index.ts'
import { readRecords } from '../read-records.ts'
import { readSharing } from '../sharing.ts'
import { withSentences } from '../sqlite-failures.ts'
import { eachWork, findUnreadablePlaces } from '../works.ts'

export interface ForParty {
  readonly party: PartyId
  /** Works that are one conversation: who has one of them sees the others as they are shared. */
  readonly groups: readonly (readonly WorkId[])[]
}

/**
 * Whole or not at all. To be called in one reading of the project. Fails with `sharing.unknownParty`, with `partyCopy.ofCopy` where
 * the project is such a copy itself, and as saving a copy does.
 */
export function writePartyCopy(db: ReadableDatabase, to: string, { party, groups }: ForParty): HeldApart {
  if (partyCopyOf(db) !== null) throw new ExpectedFailure(message('partyCopy.ofCopy'))
  if (db.count('party', 'WHERE id = ?', party) === 0)
    throw new ExpectedFailure(message('sharing.unknownParty'))
  if (existsSync(to)) throw new ExpectedFailure(message('store.alreadyThere', { file: to }))
  const madeAt = new Date().toISOString()
  const seen = partyCopyAsSeen(
    {
      madeAt,
      works: [...eachWork(db, findUnreadablePlaces(db))],
      sharing: readSharing(db),
      groups,
      list: (table) => readRecords(db, table),
    },
    party,
  )
  const unfinished = `${to}.unfinished`
  // Left behind by a program that was killed while it wrote.
  rmSync(unfinished, { force: true })
  claimFile(unfinished, to)
  try {
    withSentences(to, () => fillNew(unfinished, (copy) => fill(copy, db, seen, { party, madeAt })))
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  return seen.held
}

function fillNew(file: string, use: (copy: ProjectDatabase) => void): void {
  const connection = new Sqlite(file, { fileMustExist: true })
  try {
    connection.pragma('foreign_keys = ON')
    connection.pragma('synchronous = EXTRA')
    connection.transaction(() => {
      connection.pragma(`application_id = ${applicationId}`)
      migrateTo(connection)
    })()
    const copy = projectDatabase(connection, undefined, placeOf(file))
    copy.transaction(() => {
      copy.deferReferences()
      use(copy)
      // Found elsewhere it goes on with an id of its own: two who work in it apart are two.
      copy.thisCopy()
      copy.leaveMark()
    })
  } finally {
    connection.close()
  }
}

function fill(
  copy: ProjectDatabase,
  db: ReadableDatabase,
  { tables }: Seen<PartyCopy>,
  { party, madeAt }: { readonly party: PartyId; readonly madeAt: string },
): void {
  for (const { table, records } of tables) {
    const declared: Table = recordTables[table]
    const rowOf = writing(declared, Object.keys(declared.fields))
    for (const record of records) copy.insert(table, rowOf(record as never))
  }
  for (const { hash } of copy.rows('attachment', ['hash'])) {
    const [kept] = db.rows('attachment_bytes', ['bytes'], 'WHERE hash = ?', hash)
    if (kept) copy.keepBytes(hash, kept.bytes)
  }
  copy.insert('party_copy', {
    ...{ party, made_at: madeAt, base: idOfBase(db) },
    seen: JSON.stringify(readSaid(db)),
  })
}
