/**
 * Parties also agree on what is no combination: who brings which list, who asks the contractor. Such an agreement names the point
 * of the agenda at which it was made, or nothing at all.
 */
import type { Migration } from './migration.ts'

export const agreedInMeetings: Migration = {
  number: 37,
  migrate(connection) {
    connection.exec(`
      CREATE TEMP TABLE agreement_before AS SELECT * FROM agreement;
      DROP TABLE agreement;
      CREATE TABLE agreement (
        id TEXT PRIMARY KEY NOT NULL,
        combination TEXT REFERENCES combination (id),
        what TEXT NOT NULL CHECK (what <> ''),
        party TEXT NOT NULL REFERENCES party (id),
        due TEXT NOT NULL,
        body TEXT CHECK (body <> ''),
        state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'notKept')),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0,
        in_body TEXT REFERENCES body (id),
        person TEXT REFERENCES person (id),
        who TEXT CHECK (who <> ''),
        point TEXT REFERENCES agenda_point (id)
      ) STRICT;
      CREATE INDEX agreement_by_combination ON agreement (combination);
      CREATE INDEX agreement_by_point ON agreement (point);
      INSERT INTO agreement
        SELECT id, combination, what, party, due, body, state, actor, at, seal, in_body, person, who, NULL
        FROM agreement_before;
      DROP TABLE agreement_before;
    `)
  },
}
