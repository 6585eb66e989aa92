/**
 * Of a project file as it stands on the disk only which project it is and how far it had come; null when that cannot be told. Nothing
 * that a schema may hold is run for it: only where what is asked is a table is it read.
 */
import Sqlite from 'better-sqlite3'
import { applicationId } from '../file/application-id.ts'

export interface CopyHead {
  readonly id: string
  readonly revision: number
  /** It was made for a party to work in apart, and holds no more than that party may see. */
  readonly isForParty: boolean
}

export function readCopyHead(file: string): CopyHead | null {
  let connection: Sqlite.Database | null = null
  try {
    connection = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 200 })
    connection.pragma('trusted_schema = OFF')
    if (connection.pragma('application_id', { simple: true }) !== applicationId) return null
    const kinds = connection
      .prepare<[], string>(`SELECT type FROM sqlite_schema WHERE name IN ('project', 'command')`)
      .pluck()
    if (kinds.all().join() !== 'table,table') return null
    const id = connection.prepare<[], string>('SELECT id FROM project NOT INDEXED LIMIT 1').pluck().get()
    const revision = connection.prepare<[], number>('SELECT max(sequence) FROM command').pluck().get()
    if (id === undefined) return null
    const isTable = `SELECT type = 'table' FROM sqlite_schema WHERE name = 'party_copy'`
    const isForParty =
      connection.prepare<[], number>(isTable).pluck().get() === 1 &&
      connection.prepare('SELECT 1 FROM party_copy NOT INDEXED LIMIT 1').get() !== undefined
    return { id, revision: revision ?? 0, isForParty }
  } catch {
    return null
  } finally {
    connection?.close()
  }
}
