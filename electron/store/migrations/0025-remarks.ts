/** What someone remarks on a work, on works that meet, on a combination. */
import type { Migration } from './migration.ts'

export const remarks: Migration = {
  number: 25,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE remark (
        id TEXT PRIMARY KEY NOT NULL,
        work TEXT REFERENCES work (id),
        met TEXT REFERENCES work (id),
        combination TEXT REFERENCES combination (id),
        text TEXT NOT NULL CHECK (text <> ''),
        done INTEGER NOT NULL CHECK (done IN (0, 1)),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0,
        CHECK ((work IS NULL) <> (combination IS NULL) AND (met IS NULL OR work IS NOT NULL))
      ) STRICT;
      CREATE INDEX remark_by_work ON remark (work);
      CREATE INDEX remark_by_met ON remark (met);
      CREATE INDEX remark_by_combination ON remark (combination);
    `)
  },
}
