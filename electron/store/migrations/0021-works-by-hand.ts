/** Works that are made by hand: no delivery of their party names them yet. */
import type { Migration } from './migration.ts'

export const worksByHand: Migration = {
  number: 21,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE work ALTER COLUMN delivery DROP NOT NULL;
      CREATE TABLE by_hand (
        work TEXT PRIMARY KEY NOT NULL REFERENCES work (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        seal INTEGER NOT NULL DEFAULT 0
      ) STRICT;
    `)
  },
}
