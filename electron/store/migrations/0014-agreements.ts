/** Who does what by when, as agreed in a combination. */
import type { Migration } from './migration.ts'

export const agreements: Migration = {
  number: 14,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE agreement (
        id TEXT PRIMARY KEY NOT NULL,
        combination TEXT NOT NULL REFERENCES combination (id),
        what TEXT NOT NULL CHECK (what <> ''),
        party TEXT NOT NULL REFERENCES party (id),
        due TEXT NOT NULL,
        body TEXT CHECK (body <> ''),
        state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'notKept')),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX agreement_by_combination ON agreement (combination);
    `)
  },
}
