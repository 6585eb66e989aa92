/** Writes an open project to a new file, whole or not at all, whatever became of the file it was opened from. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { claimFile } from '../file/claim-file.ts'
import { withSentences } from '../sqlite-failures.ts'

/** Fails with alreadyThere, noFolder, folderReadOnly, diskFull, unreachable; then nothing was made. */
export function saveCopy(connection: Sqlite.Database, to: string): void {
  writeCopy(connection, to, null)
}

/** As {@link saveCopy}; `change` makes something else of the copy before it stands in its place. */
export function writeCopy(
  connection: Sqlite.Database,
  to: string,
  change: ((copy: Sqlite.Database) => void) | null,
): void {
  if (existsSync(to)) throw new ExpectedFailure(message('store.alreadyThere', { file: to }))
  const unfinished = `${to}.unfinished`
  // Left behind by a program that was killed while it wrote.
  rmSync(unfinished, { force: true })
  claimFile(unfinished, to)
  try {
    withSentences(to, () => {
      connection.prepare('VACUUM INTO ?').run(unfinished)
      if (change !== null) changeCopy(unfinished, change)
    })
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

function changeCopy(file: string, change: (copy: Sqlite.Database) => void): void {
  const copy = new Sqlite(file, { fileMustExist: true })
  try {
    copy.pragma('foreign_keys = ON')
    change(copy)
  } finally {
    copy.close()
  }
}
