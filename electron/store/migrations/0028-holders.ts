/** Who of a party does what was agreed, in which known body that was, and that what somebody who left still held was looked at. */
import type { Migration } from './migration.ts'

export const holders: Migration = {
  number: 28,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE agreement ADD COLUMN in_body TEXT REFERENCES body (id);
      ALTER TABLE agreement ADD COLUMN person TEXT REFERENCES person (id);
      ALTER TABLE agreement ADD COLUMN who TEXT CHECK (who <> '');
      ALTER TABLE person ADD COLUMN reviewed TEXT;
    `)
  },
}
