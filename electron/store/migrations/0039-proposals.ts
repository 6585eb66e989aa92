/** What parties propose to who draws up the plan, and what became of it. What a proposal is about may go, so it refers to nothing. */
import type { Migration } from './migration.ts'

export const proposals: Migration = {
  number: 39,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE proposal (
        id TEXT PRIMARY KEY NOT NULL,
        party TEXT NOT NULL REFERENCES party (id),
        asks TEXT NOT NULL CHECK (json_valid(asks)),
        was TEXT CHECK (was IS NULL OR json_valid(was)),
        reason TEXT NOT NULL CHECK (reason <> ''),
        state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
        answer TEXT CHECK (answer <> ''),
        answered_by TEXT,
        answered_at TEXT,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0,
        CHECK ((state = 'open') = (answered_at IS NULL)),
        CHECK ((state = 'declined') = (answer IS NOT NULL))
      ) STRICT;
      CREATE INDEX proposal_by_party ON proposal (party);
    `)
  },
}
