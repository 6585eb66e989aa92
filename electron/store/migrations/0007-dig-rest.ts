/**
 * Areas that rest after a finished work, as dates with the features of their layer, and the exceptions that people make
 * for works that open a street within its rest.
 */
import type { Migration } from './migration.ts'

export const digRest: Migration = {
  number: 7,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE layer_feature ADD COLUMN finished TEXT;
      ALTER TABLE layer_feature ADD COLUMN closed_until TEXT;

      CREATE TABLE dig_rest_exception (
        id TEXT PRIMARY KEY NOT NULL,
        work TEXT NOT NULL REFERENCES work (id),
        closed_by_work TEXT REFERENCES work (id),
        closed_by_area TEXT REFERENCES layer_feature (id),
        ground TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        starts TEXT NOT NULL,
        until TEXT NOT NULL,
        CHECK ((closed_by_work IS NULL) <> (closed_by_area IS NULL)),
        CHECK (work <> closed_by_work)
      ) STRICT;
      -- One exception for each work in each street.
      CREATE UNIQUE INDEX dig_rest_exception_of_work ON dig_rest_exception (
        work, ifnull(closed_by_work, ''), ifnull(closed_by_area, '')
      );
      CREATE INDEX dig_rest_exception_by_work ON dig_rest_exception (closed_by_work);
      CREATE INDEX dig_rest_exception_by_area ON dig_rest_exception (closed_by_area);
    `)
  },
}
