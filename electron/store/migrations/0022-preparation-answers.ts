/** What parties wrote on the sheets to prepare with that came back. */
import type { Migration } from './migration.ts'

export const preparationAnswers: Migration = {
  number: 22,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE preparation_answer (
        id TEXT PRIMARY KEY NOT NULL,
        party TEXT NOT NULL REFERENCES party (id),
        year INTEGER NOT NULL,
        work TEXT NOT NULL REFERENCES work (id),
        other TEXT REFERENCES work (id) CHECK (other <> work),
        topic TEXT NOT NULL,
        text TEXT NOT NULL CHECK (text <> ''),
        file TEXT NOT NULL,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE UNIQUE INDEX preparation_answer_about
        ON preparation_answer (party, year, work, ifnull(other, ''), topic);
      CREATE INDEX preparation_answer_by_work ON preparation_answer (work);
      CREATE INDEX preparation_answer_by_other ON preparation_answer (other);
    `)
  },
}
