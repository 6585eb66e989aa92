/**
 * One number for all that a project holds and has left to decide: equal for copies that hold the same, whatever was done in
 * which of them and in whatever order they came together.
 */
import { createHash } from 'node:crypto'
import type { ReadableDatabase } from './database.ts'
import { settled } from './merge/settled.ts'
import { rowToJson } from './row-as-json.ts'
import { keyColumnOf, recordTableNames, type Column, type RecordTable } from './tables.ts'

/** Hexadecimal. */
export function fingerprintOf(db: ReadableDatabase): string {
  const sum = createHash('sha256')
  for (const table of recordTableNames) {
    const columns = db.columnsOf(table).toSorted() as Column<RecordTable>[]
    sum.update(`${table}\n`)
    for (const row of db.each(table, columns, `ORDER BY "${keyColumnOf(table)}"`))
      sum.update(`${rowToJson(row)}\n`)
  }
  const apart = db.rows('written_apart', ['record'])
  const { undecided } = settled(
    db,
    apart.map(({ record }) => record),
  )
  for (const text of undecided.map((one) => JSON.stringify(one)).sort()) sum.update(`${text}\n`)
  return sum.digest('hex')
}
