/** What parties write down of a combination besides what they agreed: order, levels, worth, what each brings, conditions. */
import type { Migration } from './migration.ts'

export const dossiers: Migration = {
  number: 23,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE dossier (
        combination TEXT PRIMARY KEY NOT NULL REFERENCES combination (id),
        leading TEXT REFERENCES work (id),
        aimed INTEGER CHECK (aimed BETWEEN 1 AND 4),
        realised INTEGER CHECK (realised BETWEEN 1 AND 4),
        when_said TEXT CHECK (when_said <> ''),
        how_said TEXT CHECK (how_said <> ''),
        what_said TEXT CHECK (what_said <> ''),
        value_use TEXT CHECK (value_use <> ''),
        value_economic TEXT CHECK (value_economic <> ''),
        value_social TEXT CHECK (value_social <> ''),
        value_ecological TEXT CHECK (value_ecological <> ''),
        cost_key TEXT,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE dependency (
        id TEXT PRIMARY KEY NOT NULL,
        combination TEXT NOT NULL REFERENCES combination (id),
        first_work TEXT NOT NULL REFERENCES work (id),
        second_work TEXT NOT NULL REFERENCES work (id),
        how TEXT NOT NULL CHECK (how IN ('after', 'together')),
        seal INTEGER NOT NULL DEFAULT 0,
        CHECK (first_work <> second_work)
      ) STRICT;
      CREATE INDEX dependency_by_combination ON dependency (combination);
      CREATE TABLE dossier_party (
        id TEXT PRIMARY KEY NOT NULL,
        combination TEXT NOT NULL REFERENCES combination (id),
        party TEXT NOT NULL REFERENCES party (id),
        brings TEXT CHECK (brings <> ''),
        gets TEXT CHECK (gets <> ''),
        gives TEXT CHECK (gives <> ''),
        hurts TEXT CHECK (hurts <> ''),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX dossier_party_by_combination ON dossier_party (combination);
      CREATE TABLE condition (
        id TEXT PRIMARY KEY NOT NULL,
        combination TEXT NOT NULL REFERENCES combination (id),
        what TEXT NOT NULL CHECK (what <> ''),
        due TEXT NOT NULL,
        result TEXT NOT NULL CHECK (result <> ''),
        work TEXT REFERENCES work (id),
        state TEXT NOT NULL CHECK (state IN ('open', 'met', 'dropped')),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX condition_by_combination ON condition (combination);
    `)
  },
}
