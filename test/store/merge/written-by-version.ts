/** A project file as an earlier version of the program would have left it: the shape of then, with what stands in it now. */
import { renameSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { applicationId } from '../../../electron/store/file/application-id.ts'
import { migrateTo } from '../../../electron/store/migrations/index.ts'

/** Nothing may stand in it that only came later. */
export function writtenByVersion(file: string, version: number): void {
  const then = new Sqlite(`${file}.then`)
  migrateTo(then, version)
  then.pragma(`application_id = ${String(applicationId)}`)
  then.pragma('foreign_keys = OFF')
  then.prepare('ATTACH ? AS now').run(file)
  const tables = then.prepare(
    `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
  )
  for (const name of tables.pluck().all() as string[]) {
    const columns = then.prepare(`SELECT name FROM pragma_table_info(?, 'main')`).pluck().all(name).join(', ')
    then.exec(
      `DELETE FROM main.${name}; INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM now.${name}`,
    )
  }
  then.close()
  renameSync(`${file}.then`, file)
}
