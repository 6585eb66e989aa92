/** What people say of a field of a work otherwise than its party. */
import type { Migration } from './migration.ts'

export const corrections: Migration = {
  number: 18,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE correction (
        id TEXT PRIMARY KEY NOT NULL CHECK (id = work || ' ' || field),
        work TEXT NOT NULL REFERENCES work (id),
        field TEXT NOT NULL,
        was TEXT NOT NULL,
        becomes TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX correction_by_work ON correction (work);
    `)
  },
}
