/**
 * What was done in another copy of the project and taken in here: which command of this file took it in, and what it wrote
 * there, which is not always what came of it here. And the records that people wrote apart, of which something may have to
 * be decided. Two meetings of one body on one day may be called apart, so that is no rule of the file any more.
 */
import type { Migration } from './migration.ts'

export const copiesTakenIn: Migration = {
  number: 36,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE command ADD COLUMN taken_in INTEGER
        CHECK (taken_in > sequence AND (taken_in IS NULL OR copy IS NOT NULL));

      CREATE TABLE log_write (
        command INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
        record TEXT NOT NULL CHECK (record <> ''),
        existence INTEGER CHECK (existence IN (0, 1)),
        fields TEXT CHECK (json_valid(fields)),
        seal INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (command, ordinal)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX log_write_of_record ON log_write (record);

      CREATE TABLE written_apart (
        record TEXT PRIMARY KEY NOT NULL CHECK (record <> ''),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;

      DROP INDEX meeting_of_body;
    `)
  },
}
