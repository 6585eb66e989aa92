/** Every transaction that changes a project leaves a mark of its own in the file; `own-journal` reads them. */
import type Sqlite from 'better-sqlite3'
import { v7 } from 'uuid'

export function leaveMark(connection: Sqlite.Database): void {
  const { changes } = connection.prepare('UPDATE latest SET before = mark, mark = ?').run(v7())
  if (changes !== 1) throw new Error(`one mark should change, ${changes} did`)
}
