/**
 * Pictures and files kept with a combination. Their bytes stand in a table of their own, by their sum: they are no record, so
 * history never holds them, and they stay when the record goes, so that undo needs no more than the record.
 */
import type { Migration } from './migration.ts'

export const attachments: Migration = {
  number: 34,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE attachment_bytes (
        hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
        bytes BLOB NOT NULL CHECK (length(bytes) > 0),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE attachment (
        id TEXT PRIMARY KEY NOT NULL,
        combination TEXT NOT NULL REFERENCES combination (id),
        name TEXT NOT NULL CHECK (name <> ''),
        note TEXT NOT NULL,
        is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
        media_type TEXT NOT NULL CHECK (media_type <> ''),
        size INTEGER NOT NULL CHECK (size > 0),
        hash TEXT NOT NULL CHECK (length(hash) = 64),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX attachment_by_combination ON attachment (combination);
    `)
  },
}
