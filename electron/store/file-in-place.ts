/**
 * Whether the file of a project is still the one that was opened, as it was written. With the lock kept, SQLite goes on in a
 * file that was deleted, replaced, cut short or written over (by a program that synchronises folders, say) without noticing:
 * what is done then would be gone.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { markOn } from './latest-mark.ts'
import { isSamePlace, placeOf, type FilePlace } from './place-of-file.ts'

export interface FileWatch {
  readonly place: FilePlace | null
  /** Throws `store.fileGone` or `store.fileReplaced` once the path leads elsewhere. */
  readonly requireInPlace: () => void
  /** Between transactions: throws `store.fileOverwritten` when someone else wrote in the file. */
  readonly requireAsWritten: () => void
  /** To be called after the connection was closed: closing any handle of a file gives up the locks on it. */
  readonly stop: () => void
}

/** To be called when `file` was just opened by `connection`, which holds its lock. */
export function watchFile(file: string, connection: Sqlite.Database): FileWatch {
  const opened = placeOf(file)
  const handle = openSync(file, 'r')
  const { page, root } = connection
    .prepare<[], { page: number; root: number }>(
      `SELECT page_size AS page, (SELECT rootpage FROM sqlite_schema WHERE name = 'latest') AS root
       FROM pragma_page_size`,
    )
    .get() as { page: number; root: number }
  const known = connection.prepare<[], { pages: number; mark: string }>(
    'SELECT page_count AS pages, mark FROM pragma_page_count, latest',
  )
  return {
    place: opened,
    requireInPlace() {
      const now = orGone(() => placeOf(file))
      if (now === null) throw new ExpectedFailure(message('store.fileGone', { file }))
      if (opened === null || !isSamePlace(opened, now))
        throw new ExpectedFailure(message('store.fileReplaced', { file }))
    },
    requireAsWritten() {
      const { pages, mark } = known.get() ?? { pages: 0, mark: '' }
      const bytes = Buffer.alloc(page)
      readSync(handle, bytes, 0, page, (root - 1) * page)
      if (fstatSync(handle).size < pages * page || markOn(bytes)?.mark.toString() !== mark)
        throw new ExpectedFailure(message('store.fileOverwritten', { file }))
    },
    stop: () => closeSync(handle),
  }
}

/** A folder that is no folder any more, or a drive that went away, leads nowhere either. */
function orGone(look: () => FilePlace | null): FilePlace | null {
  try {
    return look()
  } catch {
    return null
  }
}
