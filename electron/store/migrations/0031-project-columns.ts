/** Columns that the project adds to works, and what stands in them. */
import type { Migration } from './migration.ts'

export const projectColumns: Migration = {
  number: 31,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE project_column (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
        choices TEXT NOT NULL CHECK (json_valid(choices)),
        shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
        listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
        ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
        position INTEGER NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE column_value (
        id TEXT PRIMARY KEY NOT NULL,
        "column" TEXT NOT NULL REFERENCES project_column (id),
        work TEXT NOT NULL REFERENCES work (id),
        value TEXT NOT NULL CHECK (value <> ''),
        seal INTEGER NOT NULL DEFAULT 0,
        UNIQUE ("column", work)
      ) STRICT;
      CREATE INDEX column_value_by_work ON column_value (work);
    `)
  },
}
