/** The file with tiles that a project is looked at on: one at most, under the id of the project. */
import type { Migration } from './migration.ts'

export const basemap: Migration = {
  number: 15,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE basemap (
        id TEXT PRIMARY KEY NOT NULL,
        path TEXT NOT NULL CHECK (path <> ''),
        fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
        shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE UNIQUE INDEX basemap_is_one ON basemap ((1));
    `)
  },
}
