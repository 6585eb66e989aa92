/**
 * What parties let others see: a row for what is usual, under the id of the project, and one for every party that wants it
 * otherwise, under its own. A table apart, so that nothing that is computed upon is touched by it.
 */
import type { Migration } from './migration.ts'

export const sharing: Migration = {
  number: 13,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE sharing (
        id TEXT PRIMARY KEY NOT NULL,
        party TEXT REFERENCES party (id) CHECK (party = id),
        level TEXT NOT NULL CHECK (level IN ('full', 'outline', 'counted')),
        money INTEGER NOT NULL CHECK (money IN (0, 1)),
        own INTEGER NOT NULL CHECK (own IN (0, 1)),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE UNIQUE INDEX usual_sharing_is_one ON sharing ((1)) WHERE party IS NULL;
    `)
  },
}
