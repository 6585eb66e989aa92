/** The project's own row, and the log in which every change is kept with its inverse. */
import type { Migration } from './migration.ts'

export const projectAndHistory: Migration = {
  number: 1,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE project (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        crs TEXT NOT NULL CHECK (crs <> ''),
        overlap_settings TEXT NOT NULL CHECK (json_valid(overlap_settings))
      ) STRICT;

      CREATE UNIQUE INDEX project_is_one ON project ((1));

      CREATE TABLE command (
        sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
        what TEXT NOT NULL CHECK (json_valid(what)),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        revision_seen INTEGER NOT NULL,
        reverses INTEGER UNIQUE REFERENCES command (sequence),
        reversed_by INTEGER UNIQUE REFERENCES command (sequence),
        CHECK ((kind = 'do') = (reverses IS NULL)),
        CHECK (reverses < sequence AND reversed_by > sequence)
      ) STRICT;

      -- The command is written last, when it is known that it changed something.
      CREATE TABLE change (
        command INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
        record_table TEXT NOT NULL,
        record TEXT NOT NULL,
        op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
        before TEXT,
        after TEXT,
        PRIMARY KEY (command, ordinal),
        CHECK ((op = 'insert') = (before IS NULL)),
        CHECK ((op = 'update') = (after IS NOT NULL))
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
