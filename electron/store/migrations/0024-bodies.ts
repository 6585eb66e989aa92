/** Overleggen with their mandate and rhythm, the people of parties, and who sits where. */
import type { Migration } from './migration.ts'

export const bodies: Migration = {
  number: 24,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE person (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        party TEXT NOT NULL REFERENCES party (id),
        role TEXT CHECK (role <> ''),
        contact TEXT CHECK (contact <> ''),
        since TEXT,
        until TEXT,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE body (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        level TEXT NOT NULL CHECK (level IN ('operational', 'tactical', 'strategic')),
        every_weeks INTEGER CHECK (every_weeks > 0),
        first_on TEXT,
        may_decide TEXT NOT NULL,
        up_to REAL CHECK (up_to >= 0),
        mandate TEXT CHECK (mandate <> ''),
        escalates_to TEXT REFERENCES body (id) CHECK (escalates_to <> id),
        ended TEXT,
        seal INTEGER NOT NULL DEFAULT 0,
        CHECK ((every_weeks IS NULL) = (first_on IS NULL))
      ) STRICT;
      CREATE TABLE membership (
        id TEXT PRIMARY KEY NOT NULL,
        body TEXT NOT NULL REFERENCES body (id),
        person TEXT NOT NULL REFERENCES person (id),
        role TEXT CHECK (role <> ''),
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX membership_by_body ON membership (body);
      CREATE INDEX membership_by_person ON membership (person);
    `)
  },
}
