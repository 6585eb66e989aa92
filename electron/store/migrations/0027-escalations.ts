/** What was put to the next body, with the day by which it answers and what it answered. */
import type { Migration } from './migration.ts'

export const escalations: Migration = {
  number: 27,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE escalation (
        id TEXT PRIMARY KEY NOT NULL,
        what TEXT NOT NULL CHECK (what <> ''),
        combination TEXT,
        from_body TEXT REFERENCES body (id) CHECK (from_body <> to_body),
        to_body TEXT NOT NULL REFERENCES body (id),
        due TEXT NOT NULL,
        why TEXT NOT NULL CHECK (why <> ''),
        answer TEXT CHECK (answer <> ''),
        answered_on TEXT,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0,
        CHECK ((answer IS NULL) = (answered_on IS NULL))
      ) STRICT;
    `)
  },
}
