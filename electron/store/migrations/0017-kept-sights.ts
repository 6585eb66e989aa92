/** What people looked at, kept under a name. */
import type { Migration } from './migration.ts'

export const keptSights: Migration = {
  number: 17,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE kept_sight (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        sight TEXT NOT NULL,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
    `)
  },
}
