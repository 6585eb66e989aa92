/** What SQLite says about a disk, a lock or damage, as a sentence for people. Everything else it says is a bug. */
import Sqlite from 'better-sqlite3'
import { message, type MessageKey } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

/** By result code, or its first part: https://sqlite.org/rescode.html */
const sentences: Readonly<Record<string, MessageKey>> = {
  SQLITE_NOTADB: 'store.notAProject',
  SQLITE_CORRUPT: 'store.damaged',
  SQLITE_READONLY: 'store.readOnly',
  SQLITE_READONLY_ROLLBACK: 'store.notClosed',
  SQLITE_READONLY_RECOVERY: 'store.notClosed',
  SQLITE_PERM: 'store.readOnly',
  SQLITE_BUSY: 'store.busy',
  SQLITE_LOCKED: 'store.busy',
  SQLITE_FULL: 'store.diskFull',
  SQLITE_IOERR: 'store.unreachable',
  SQLITE_CANTOPEN: 'store.unreachable',
}

/** Runs `action` on the project at `file`; what SQLite reports of the outside world becomes an ExpectedFailure. */
export function withSentences<Value>(file: string, action: () => Value): Value {
  try {
    return action()
  } catch (error) {
    throw expectedOr(error, file)
  }
}

/** Whether SQLite reports a disk, a lock or damage: no fault of what it was asked. */
export function isOfTheWorld(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && sentenceFor(error) !== undefined
}

function expectedOr(error: unknown, file: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error
  const key = sentenceFor(error)
  return key ? new ExpectedFailure(message(key, { file, why: error.message })) : error
}

/** Extended codes (SQLITE_IOERR_WRITE) mostly say more than the sentence needs. */
function sentenceFor({ code }: { readonly code: string }): MessageKey | undefined {
  return sentences[code] ?? sentences[code.split('_').slice(0, 2).join('_')]
}
