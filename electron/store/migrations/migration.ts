/**
 * How the shape of the file changes over the years. A migration is written once and never edited after it has been
 * released; one that renames or drops a column of a record also rewrites the copies in `change`, or old steps could no
 * longer be undone.
 */
import type Sqlite from 'better-sqlite3'

export interface Migration {
  /** 1, 2, 3, …: the `user_version` of the file afterwards. */
  readonly number: number
  /** Runs inside a transaction of its own. */
  readonly migrate: (connection: Sqlite.Database) => void
}
