/**
 * One row that every change writes: the mark it leaves and the mark it found. It stands on a page of its own, so the journal
 * of an unfinished change always holds that page as it was, and tells whether it belongs to the file it lies beside.
 */
import { v7 } from 'uuid'
import type { Migration } from './migration.ts'

export const latestMark: Migration = {
  number: 10,
  migrate(connection) {
    connection.exec(`
      CREATE TABLE latest (
        name TEXT NOT NULL CHECK (name = 'samenloop-latest'),
        mark TEXT NOT NULL CHECK (length(mark) = 36),
        before TEXT NOT NULL CHECK (length(before) = 36)
      ) STRICT;
    `)
    connection
      .prepare(`INSERT INTO latest (rowid, name, mark, before) VALUES (1, 'samenloop-latest', ?, ?)`)
      .run(v7(), v7())
  },
}
