/**
 * Whether the path of a project still leads to the file that stands open. With the lock kept, SQLite goes on in a file that
 * was deleted or replaced (by a program that synchronises folders, say) without noticing: what is done then would be gone.
 */
import { statSync } from 'node:fs'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

/** What the system knows a file by, whatever it is called. */
interface Identity {
  readonly device: bigint
  readonly number: bigint
}

function identityOf(file: string): Identity | null {
  const status = statSync(file, { bigint: true, throwIfNoEntry: false })
  return status ? { device: status.dev, number: status.ino } : null
}

/**
 * To be called when `file` was just opened; the answer throws `store.fileGone` or `store.fileReplaced` once the path leads
 * elsewhere.
 */
export function watchPlace(file: string): () => void {
  const opened = identityOf(file)
  return () => {
    const now = orGone(() => identityOf(file))
    if (now === null) throw new ExpectedFailure(message('store.fileGone', { file }))
    if (now.device !== opened?.device || now.number !== opened.number)
      throw new ExpectedFailure(message('store.fileReplaced', { file }))
  }
}

/** A folder that is no folder any more, or a drive that went away, leads nowhere either. */
function orGone(look: () => Identity | null): Identity | null {
  try {
    return look()
  } catch {
    return null
  }
}
