/** How reference layers are drawn, as far as people say it from here on. */
import type { Migration } from './migration.ts'

export const layerLooks: Migration = {
  number: 16,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE layer_look (
        layer TEXT PRIMARY KEY NOT NULL REFERENCES layer (id),
        colour TEXT CHECK (colour IN ('blue', 'sky', 'green', 'orange', 'vermilion', 'purple')),
        width TEXT NOT NULL CHECK (width IN ('thin', 'normal', 'wide')),
        opacity INTEGER NOT NULL CHECK (opacity BETWEEN 10 AND 100),
        shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
        position REAL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
    `)
  },
}
