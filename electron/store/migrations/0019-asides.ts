/** Works that are put aside for good. */
import type { Migration } from './migration.ts'

export const asides: Migration = {
  number: 19,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE aside (
        work TEXT PRIMARY KEY NOT NULL REFERENCES work (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
    `)
  },
}
