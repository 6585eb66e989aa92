/**
 * For which party a file is a copy to work in apart, and from which state of the project it was made: who works in it has seen
 * that state, though the commands that made it stand elsewhere. A project of its own has no such row.
 */
import type { Migration } from './migration.ts'

export const partyCopies: Migration = {
  number: 38,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE party_copy (
        party TEXT PRIMARY KEY NOT NULL REFERENCES party (id),
        made_at TEXT NOT NULL CHECK (made_at <> ''),
        base TEXT NOT NULL CHECK (base <> ''),
        seen TEXT NOT NULL CHECK (json_valid(seen)),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE UNIQUE INDEX party_copy_is_one ON party_copy ((1));
    `)
  },
}
