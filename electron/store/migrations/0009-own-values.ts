/**
 * What a party wrote in columns that are no field of a work. The table of works is written anew, so that the place stays
 * its last column: lists are read without walking through it.
 */
import type { Migration } from './migration.ts'

export const ownValues: Migration = {
  number: 9,
  migrate(connection) {
    // Judgements and combinations point at works; they do so again when this is done.
    connection.pragma('defer_foreign_keys = ON')
    connection.exec(`
      CREATE TEMP TABLE work_before AS SELECT * FROM work;
      DROP TABLE work;
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
        missing_decision TEXT CHECK (missing_decision IN ('done', 'withdrawn', 'forgotten')),
        own TEXT CHECK (json_valid(own)),
        placed_how TEXT,
        placed_sure INTEGER NOT NULL CHECK (placed_sure IN (0, 1)),
        placed_why TEXT CHECK (json_valid(placed_why)),
        min_x REAL,
        min_y REAL,
        max_x REAL,
        max_y REAL,
        wkb BLOB,
        CHECK ((wkb IS NULL) = (placed_how IS NULL)),
        CHECK ((wkb IS NULL) = (min_x IS NULL)),
        CHECK ((min_x IS NULL) = (min_y IS NULL)),
        CHECK (min_x <= max_x AND min_y <= max_y),
        CHECK ((min_x IS NULL) = (max_x IS NULL) AND (min_y IS NULL) = (max_y IS NULL))
      ) STRICT;
      CREATE INDEX work_by_party ON work (party);
      CREATE INDEX work_by_delivery ON work (delivery);

      INSERT INTO work
        SELECT id, party, delivery, source_file, source_sheet, source_row, number, name, discipline, kind, street,
          district, period_start, period_end, period_precision, period_raw, period_derived, earliest_start,
          latest_end, phase, firmness, budget, missing, missing_decision, NULL, placed_how, placed_sure, placed_why,
          min_x, min_y, max_x, max_y, wkb
        FROM work_before;
      DROP TABLE work_before;
    `)
  },
}
