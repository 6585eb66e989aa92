/** Spelregels of the partnership, and when they were looked at again. */
import type { Migration } from './migration.ts'

export const groundRules: Migration = {
  number: 29,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE ground_rule (
        id TEXT PRIMARY KEY NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        text TEXT NOT NULL CHECK (text <> ''),
        since TEXT NOT NULL,
        until TEXT,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE recalibration (
        id TEXT PRIMARY KEY NOT NULL,
        day TEXT NOT NULL,
        text TEXT NOT NULL CHECK (text <> ''),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
    `)
  },
}
