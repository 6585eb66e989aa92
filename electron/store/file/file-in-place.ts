/**
 * Whether the file of a project is still the one that was opened, as it was written. SQLite goes on in a file that was deleted,
 * replaced, cut short or written over (by a program that synchronises folders, say) without noticing: what is done then would be
 * gone.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { markOn } from '../latest-mark.ts'
import { isSamePlace, placeOf, type FilePlace } from './place-of-file.ts'

export interface FileWatch {
  readonly place: FilePlace | null
  /** Throws `store.fileGone` or `store.fileReplaced` once the path leads elsewhere. */
  readonly requireInPlace: () => void
  /** Between transactions: throws `store.fileOverwritten` when someone else wrote in the file. */
  readonly requireAsWritten: () => void
  /** In a transaction, before it wrote anything: the same, held against what SQLite reads while nobody else can write. */
  readonly requireAsKnown: () => void
  /** After a transaction: what stands in the file now was written here. */
  readonly note: () => void
  /** To be called after the connection was closed: closing any handle of a file gives up the locks on it. */
  readonly stop: () => void
}

interface State {
  readonly pages: number
  readonly mark: string
}

/** To be called when `file` was just opened by `connection`, by who holds the claim on it. */
export function watchFile(file: string, connection: Sqlite.Database): FileWatch {
  const opened = placeOf(file)
  const handle = openSync(file, 'r')
  const { page, root } = connection
    .prepare<[], { page: number; root: number }>(
      `SELECT page_size AS page, (SELECT rootpage FROM sqlite_schema WHERE name = 'latest') AS root
       FROM pragma_page_size`,
    )
    .get() as { page: number; root: number }
  const state = connection.prepare<[], State>(
    'SELECT page_count AS pages, mark FROM pragma_page_count, latest',
  )
  const stateNow = () => state.get() ?? { pages: 0, mark: '' }
  let known = stateNow()
  const overwritten = () => new ExpectedFailure(message('store.fileOverwritten', { file }))
  return {
    place: opened,
    requireInPlace() {
      const now = orGone(() => placeOf(file))
      if (now === null) throw new ExpectedFailure(message('store.fileGone', { file }))
      if (opened === null || !isSamePlace(opened, now))
        throw new ExpectedFailure(message('store.fileReplaced', { file }))
    },
    requireAsWritten() {
      const { pages, mark } = known
      const bytes = Buffer.alloc(page)
      readSync(handle, bytes, 0, page, (root - 1) * page)
      if (fstatSync(handle).size < pages * page || markOn(bytes)?.mark.toString() !== mark)
        throw overwritten()
    },
    requireAsKnown() {
      if (stateNow().mark !== known.mark) throw overwritten()
    },
    note: () => void (known = stateNow()),
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
