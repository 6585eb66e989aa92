/** Writes an open project to a new file, whole or not at all, whatever became of the file it was opened from. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { claimFile } from './claim-file.ts'
import { withSentences } from './sqlite-failures.ts'

/** Fails with alreadyThere, noFolder, readOnly, diskFull, unreachable; then nothing was made. */
export function saveCopy(connection: Sqlite.Database, to: string): void {
  if (existsSync(to)) throw new ExpectedFailure(message('store.alreadyThere', { file: to }))
  const unfinished = `${to}.unfinished`
  // Left behind by a program that was killed while it wrote.
  rmSync(unfinished, { force: true })
  claimFile(unfinished, to)
  try {
    withSentences(to, () => connection.prepare('VACUUM INTO ?').run(unfinished))
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
