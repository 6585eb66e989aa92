/** Parties, what they handed in, and the works that came of it. */
import type { Migration } from './migration.ts'

export const deliveriesAndWorks: Migration = {
  number: 2,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE party (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE CHECK (name <> '')
      ) STRICT;

      CREATE TABLE delivery (
        id TEXT PRIMARY KEY NOT NULL,
        party TEXT NOT NULL REFERENCES party (id),
        at TEXT NOT NULL,
        report TEXT NOT NULL CHECK (json_valid(report)),
        added INTEGER NOT NULL CHECK (added >= 0),
        changed INTEGER NOT NULL CHECK (changed >= 0),
        missing INTEGER NOT NULL CHECK (missing >= 0),
        unchanged INTEGER NOT NULL CHECK (unchanged >= 0)
      ) STRICT;

      CREATE TABLE delivered_file (
        id TEXT PRIMARY KEY NOT NULL,
        delivery TEXT NOT NULL REFERENCES delivery (id),
        path TEXT NOT NULL,
        size INTEGER NOT NULL CHECK (size >= 0),
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE INDEX delivered_file_by_delivery ON delivered_file (delivery);

      -- The place comes last, so that lists are read without walking through it.
      CREATE TABLE work (
        id TEXT PRIMARY KEY NOT NULL,
        party TEXT NOT NULL REFERENCES party (id),
        delivery TEXT NOT NULL REFERENCES delivery (id),
        source_file TEXT NOT NULL,
        source_sheet TEXT,
        source_row INTEGER NOT NULL CHECK (source_row > 0),
        number TEXT,
        name TEXT NOT NULL,
        discipline TEXT NOT NULL,
        kind TEXT NOT NULL,
        street TEXT,
        district TEXT,
        period_start TEXT,
        period_end TEXT,
        period_precision TEXT NOT NULL,
        period_raw TEXT NOT NULL,
        period_derived TEXT CHECK (period_derived IN ('start', 'end')),
        earliest_start TEXT,
        latest_end TEXT,
        phase TEXT,
        firmness TEXT NOT NULL,
        budget REAL,
        missing INTEGER NOT NULL CHECK (missing IN (0, 1)),
        min_x REAL,
        min_y REAL,
        max_x REAL,
        max_y REAL,
        wkb BLOB,
        CHECK ((wkb IS NULL) = (min_x IS NULL)),
        CHECK ((min_x IS NULL) = (min_y IS NULL)),
        CHECK (min_x <= max_x AND min_y <= max_y),
        CHECK ((min_x IS NULL) = (max_x IS NULL) AND (min_y IS NULL) = (max_y IS NULL))
      ) STRICT;
      CREATE INDEX work_by_party ON work (party);
      CREATE INDEX work_by_delivery ON work (delivery);
    `)
  },
}
