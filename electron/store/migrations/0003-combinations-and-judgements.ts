/** What people decided: works done together, and pairs that were set aside. */
import type { Migration } from './migration.ts'

export const combinationsAndJudgements: Migration = {
  number: 3,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE combination (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        lead TEXT NOT NULL REFERENCES party (id),
        period_start TEXT NOT NULL,
        period_end TEXT NOT NULL CHECK (period_start <= period_end),
        level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
        reason TEXT NOT NULL CHECK (reason <> '')
      ) STRICT;

      CREATE TABLE combination_work (
        work TEXT PRIMARY KEY NOT NULL REFERENCES work (id),
        combination TEXT NOT NULL REFERENCES combination (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 0)
      ) STRICT;
      CREATE INDEX combination_work_by_combination ON combination_work (combination);

      CREATE TABLE judgement (
        id TEXT PRIMARY KEY NOT NULL,
        a TEXT NOT NULL REFERENCES work (id),
        b TEXT NOT NULL REFERENCES work (id),
        verdict TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        distance REAL NOT NULL CHECK (distance >= 0),
        shared_area REAL,
        gap_days INTEGER,
        outcomes TEXT NOT NULL CHECK (json_valid(outcomes)),
        UNIQUE (a, b),
        CHECK (a < b)
      ) STRICT;
      CREATE INDEX judgement_by_second_work ON judgement (b);
    `)
  },
}
