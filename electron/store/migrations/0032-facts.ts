/** What parties take for true of a combination, with its source, and what of it is disputed. */
import type { Migration } from './migration.ts'

export const facts: Migration = {
  number: 32,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE fact (
        id TEXT PRIMARY KEY NOT NULL,
        combination TEXT NOT NULL REFERENCES combination (id),
        text TEXT NOT NULL CHECK (text <> ''),
        source TEXT NOT NULL CHECK (source <> ''),
        disputed_by TEXT REFERENCES party (id),
        disputed TEXT CHECK (disputed <> ''),
        settled TEXT CHECK (settled <> ''),
        settled_on TEXT,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0,
        CHECK (disputed IS NOT NULL OR (disputed_by IS NULL AND settled IS NULL)),
        CHECK ((settled IS NULL) = (settled_on IS NULL))
      ) STRICT;
      CREATE INDEX fact_by_combination ON fact (combination);
    `)
  },
}
