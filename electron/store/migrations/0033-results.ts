/** What each party expected of a combination, and what came of it. */
import type { Migration } from './migration.ts'

export const results: Migration = {
  number: 33,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE party_result (
        id TEXT PRIMARY KEY NOT NULL,
        combination TEXT NOT NULL REFERENCES combination (id),
        party TEXT NOT NULL REFERENCES party (id),
        cost_expected REAL CHECK (cost_expected >= 0),
        cost_came REAL CHECK (cost_came >= 0),
        days_expected INTEGER CHECK (days_expected >= 0),
        days_came INTEGER CHECK (days_came >= 0),
        openings_expected INTEGER CHECK (openings_expected >= 0),
        openings_came INTEGER CHECK (openings_came >= 0),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX party_result_by_combination ON party_result (combination);
    `)
  },
}
