/** Records that were once written apart are looked at again whenever someone asks what is to be decided. */
import type { ProjectDatabase } from '../database.ts'

export function rememberApart(db: ProjectDatabase, records: Iterable<string>): void {
  for (const record of records)
    if (db.count('written_apart', 'WHERE record = ?', record) === 0) db.insert('written_apart', { record })
}
