/** A checksum of every row, so that content which a disk or a copy changed is told by verify. */
import { sealAllRows, sealColumn, sealedTables } from '../seals.ts'
import type { Migration } from './migration.ts'

export const seals: Migration = {
  number: 11,
  migrate(connection) {
    for (const { table } of sealedTables(connection))
      connection.exec(`ALTER TABLE "${table}" ADD COLUMN "${sealColumn}" INTEGER NOT NULL DEFAULT 0`)
    sealAllRows(connection)
  },
}
