/**
 * What copies of a project need to come together: which copy a command was made in and as its how manieth, what had been
 * seen by then, and what was asked. Commands from before say none of it; their changes stay as they are.
 */
import { v7 } from 'uuid'
import type { Migration } from './migration.ts'

export const logThatMerges: Migration = {
  number: 12,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE command ADD COLUMN name TEXT;
      ALTER TABLE command ADD COLUMN input TEXT CHECK (json_valid(input));
      ALTER TABLE command ADD COLUMN copy TEXT CHECK ((copy IS NULL) = (name IS NULL));
      ALTER TABLE command ADD COLUMN number INTEGER CHECK (number > 0 AND (number IS NULL) = (copy IS NULL));
      ALTER TABLE command ADD COLUMN seen TEXT CHECK (json_valid(seen) AND (seen IS NULL) = (copy IS NULL));
      CREATE UNIQUE INDEX command_by_copy ON command (copy, number);

      -- One row. What a file is known by on its disk: who finds the project in another file than this says is a copy.
      CREATE TABLE this_copy (
        id TEXT NOT NULL CHECK (length(id) = 36),
        place TEXT
      ) STRICT;
      CREATE UNIQUE INDEX this_copy_is_one ON this_copy ((1));
    `)
    connection.prepare('INSERT INTO this_copy (id, place) VALUES (?, NULL)').run(v7())
  },
}
