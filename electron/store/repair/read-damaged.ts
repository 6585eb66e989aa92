/**
 * Reads of a project file that opening refused what can be read. A page that a disk lost takes the rows on it along and no others, so
 * records are asked for one by one, by every key that can be found. A row counts that is what was written: its seal says so.
 */
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { recordTables } from '../../../shared/records/index.ts'
import { reading } from '../../../shared/records/rows.ts'
import type { Fields } from '../database.ts'
import { applicationId } from '../file/application-id.ts'
import { requireOwnSchema } from '../file/require-sound.ts'
import { newestVersion, readVersion } from '../migrations/index.ts'
import { sealColumn, sealOfRow } from '../seals.ts'
import { keyColumnOf, type RecordTable, type SqlValue } from '../tables.ts'

export interface DamagedFile {
  readonly connection: Sqlite.Database
  readonly close: () => void
}

/**
 * A copy of the file, named `copy`, is read and put away again; the file itself is not touched. Null when nothing of it can be read:
 * it is no project file any more, or one of another version, which seals say nothing of once it was brought up to date. A change
 * that was never finished is taken back in the copy, as SQLite would do in the file.
 */
export function openDamaged(file: string, copy: string): DamagedFile | null {
  const forget = () => {
    for (const end of ['', '-journal']) rmSync(`${copy}${end}`, { force: true })
  }
  forget()
  let connection: Sqlite.Database | null = null
  try {
    for (const end of ['', '-journal'])
      if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`)
    connection = new Sqlite(copy, { fileMustExist: true })
    connection.pragma('trusted_schema = OFF')
    connection.pragma('cell_size_check = ON')
    const isOurs = connection.pragma('application_id', { simple: true }) === applicationId
    if (!isOurs || readVersion(connection) !== newestVersion) throw new Error('not of this program')
    requireOwnSchema(connection, file)
    const opened = connection
    return {
      connection: opened,
      close: () => {
        opened.close()
        forget()
      },
    }
  } catch {
    connection?.close()
    forget()
    return null
  }
}

export type FoundRow =
  | { readonly is: 'sound'; readonly row: Fields }
  /** There, and not what was written. */
  | { readonly is: 'unreadable' }
  | { readonly is: 'absent' }

export interface DamagedTable {
  /** Of all rows that can be found. */
  readonly keys: ReadonlySet<string>
  /** All there are were found: what is not among the keys is not there. */
  readonly isWhole: boolean
  readonly rowOf: (key: string) => FoundRow
}

export function damagedTable(connection: Sqlite.Database, table: RecordTable): DamagedTable {
  const { keys, isWhole } = keysOf(connection, table)
  const { columns, read } = reading(recordTables[table])
  const isRecord = (fields: Fields) => recordTables[table].schema.safeParse(read(fields)).success
  const list = [...columns, sealColumn].map((column) => `"${column}"`).join(', ')
  const rowBy = (hint: string) => {
    const where = `FROM "${table}" ${hint} WHERE "${keyColumnOf(table)}" = ?`
    return connection.prepare<[string], Record<string, SqlValue>>(`SELECT ${list} ${where}`)
  }
  const [byIndex, byTable] = [rowBy(''), rowBy('NOT INDEXED')]
  const rowOf = (key: string): FoundRow => {
    try {
      // Looking through a whole table is for what is known to be in it.
      const found = byIndex.get(key) ?? (keys.has(key) ? byTable.get(key) : undefined)
      if (found === undefined) return { is: keys.has(key) ? 'unreadable' : 'absent' }
      const { [sealColumn]: seal, ...row } = found
      const wanted = sealOfRow(
        columns,
        columns.map((column) => row[column] ?? null),
      )
      return seal === wanted && isRecord(row) ? { is: 'sound', row } : { is: 'unreadable' }
    } catch {
      return { is: 'unreadable' }
    }
  }
  return { keys, isWhole, rowOf }
}

/** More than any project has: pages that lead back to themselves are read no further. */
const mostKeys = 5_000_000

/** The index may have lost what the table has, and the other way around; and what one cannot pass one can come to from the end. */
function keysOf(connection: Sqlite.Database, table: RecordTable): Pick<DamagedTable, 'keys' | 'isWhole'> {
  const key = keyColumnOf(table)
  const keys = new Set<string>()
  const cameToItsEnd = (way: string) => {
    const sql = `SELECT CAST("${key}" AS TEXT) FROM "${table}" ${way} LIMIT ?`
    try {
      let count = 0
      for (const found of connection.prepare<[number], string>(sql).pluck().iterate(mostKeys)) {
        keys.add(found)
        count += 1
      }
      return count < mostKeys
    } catch {
      return false
    }
  }
  const byIndex = cameToItsEnd(`ORDER BY "${key}"`)
  const byTable = cameToItsEnd('NOT INDEXED ORDER BY rowid')
  if (!byTable) cameToItsEnd('NOT INDEXED ORDER BY rowid DESC')
  return { keys, isWhole: byIndex && byTable }
}
