/** What a meeting talks about, and that it was closed. */
import type { Migration } from './migration.ts'

export const agendas: Migration = {
  number: 30,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE meeting ADD COLUMN closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1));
      CREATE TABLE agenda_point (
        id TEXT PRIMARY KEY NOT NULL,
        meeting TEXT NOT NULL REFERENCES meeting (id),
        place INTEGER NOT NULL,
        topic TEXT NOT NULL,
        work TEXT,
        met TEXT,
        party TEXT,
        combination TEXT,
        escalation TEXT,
        title TEXT NOT NULL CHECK (title <> ''),
        minutes INTEGER CHECK (minutes > 0),
        state TEXT NOT NULL CHECK (state IN ('open', 'done', 'forward')),
        notes TEXT CHECK (notes <> ''),
        own_notes TEXT CHECK (own_notes <> ''),
        seal INTEGER NOT NULL DEFAULT 0,
        CHECK (CASE topic
          WHEN 'cluster' THEN work IS NOT NULL AND met IS NOT NULL
          WHEN 'party' THEN party IS NOT NULL
          WHEN 'combination' THEN combination IS NOT NULL
          WHEN 'escalation' THEN escalation IS NOT NULL
          ELSE topic IN ('agreements', 'groundRules', 'closing', 'free') END)
      ) STRICT;
      CREATE INDEX agenda_point_by_meeting ON agenda_point (meeting);
    `)
  },
}
