/** Context to look at: streets, water, buildings, districts. */
import type { Migration } from './migration.ts'

export const referenceLayers: Migration = {
  number: 4,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE layer (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        kind TEXT NOT NULL
      ) STRICT;

      CREATE TABLE layer_feature (
        id TEXT PRIMARY KEY NOT NULL,
        layer TEXT NOT NULL REFERENCES layer (id),
        name TEXT,
        min_x REAL NOT NULL,
        min_y REAL NOT NULL,
        max_x REAL NOT NULL CHECK (max_x >= min_x),
        max_y REAL NOT NULL CHECK (max_y >= min_y),
        wkb BLOB NOT NULL
      ) STRICT;
      CREATE INDEX layer_feature_by_layer ON layer_feature (layer);
    `)
  },
}
