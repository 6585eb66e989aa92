/** What taking copies in made of the tables, held against the whole log read at once: it looked at what was touched alone. */
import Sqlite from 'better-sqlite3'
import { projectDatabase } from '../../../electron/store/database.ts'
import { readLog } from '../../../electron/store/log/read-log.ts'
import { isSame, rowsNow } from '../../../electron/store/merge/rows-now.ts'
import { settled } from '../../../electron/store/merge/settled.ts'

/** Names of records that stand in their tables otherwise than the log says; of a copy that took others in. */
export function standsOtherwise(file: string): string[] {
  const connection = new Sqlite(file, { readonly: true })
  try {
    const db = projectDatabase(connection)
    const names = [...new Set(readLog(db).flatMap(({ writes }) => writes.map(({ record }) => record)))]
    const { rows } = settled(db, names)
    const now = rowsNow(db, names)
    return names.filter((record) => {
      const [said, stands] = [rows.get(record) ?? null, now.get(record) ?? null]
      if (said === null || stands === null) return said !== stands
      return Object.entries(said).some(([column, value]) => !isSame(stands[column] ?? null, value ?? null))
    })
  } finally {
    connection.close()
  }
}
