/** Meetings of bodies, and what was decided there. */
import type { Migration } from './migration.ts'

export const decisions: Migration = {
  number: 26,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE meeting (
        id TEXT PRIMARY KEY NOT NULL,
        body TEXT NOT NULL REFERENCES body (id),
        day TEXT NOT NULL,
        present TEXT NOT NULL,
        guests TEXT CHECK (guests <> ''),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE UNIQUE INDEX meeting_of_body ON meeting (body, day);
      CREATE TABLE decision (
        id TEXT PRIMARY KEY NOT NULL,
        meeting TEXT NOT NULL REFERENCES meeting (id),
        kind TEXT NOT NULL CHECK (kind IN ('combine', 'dissolve', 'groundRules')),
        about TEXT NOT NULL CHECK (about <> ''),
        combination TEXT,
        amount REAL,
        basis TEXT NOT NULL CHECK (basis <> ''),
        reason TEXT NOT NULL CHECK (reason <> ''),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX decision_by_meeting ON decision (meeting);
    `)
  },
}
