/**
 * Which of the changes that were carried over cannot stand: what belongs to something that is lost, and what was taken away though
 * something that stays belongs to it. Without them it is tried again.
 */
import { referencesOf } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Fields, ReadableDatabase } from '../database.ts'
import { tableIn } from '../log/record-name.ts'
import { isRecordTable, keyColumnOf, recordTableNames, type RecordTable } from '../tables.ts'

export type Change =
  { readonly is: 'written'; readonly row: Fields } | { readonly is: 'removed'; readonly row: Fields }

/** By name in the log how each stands in the damaged file. */
export type Changes = Map<string, Change>

/** To be asked while they stand in the tables. */
export function namesAmiss(db: ReadableDatabase, changes: Changes): string[] {
  const small = combinationsTooSmall(db)
  return [...changes].flatMap(([name, { is, row }]) => {
    const table = tableIn(name)
    const key = String(row[keyColumnOf(table)])
    const isAmiss =
      (is === 'written' ? lacks(db, table, row) : isNamed(db, table, key)) ||
      isOfThese(table, row, small) ||
      isFromNowhere(db, table, row)
    return isAmiss ? [name] : []
  })
}

function lacks(db: ReadableDatabase, table: RecordTable, row: Fields): boolean {
  return referencesOf(recordTables[table]).some(({ column, to }) => {
    const key = row[column] ?? null
    return key !== null && isRecordTable(to) && db.count(to, `WHERE "${keyColumnOf(to)}" = ?`, key) === 0
  })
}

function isNamed(db: ReadableDatabase, table: RecordTable, key: string): boolean {
  return recordTableNames.some((other) =>
    referencesOf(recordTables[other]).some(
      ({ column, to }) => to === table && db.count(other, `WHERE "${column}" = ?`, key) > 0,
    ),
  )
}

/** That it has two works at least, no table says. */
function combinationsTooSmall(db: ReadableDatabase): ReadonlySet<string> {
  const found = db.rows(
    'combination',
    ['id'],
    `WHERE (SELECT count(*) FROM combination_work WHERE combination = combination.id) < 2`,
  )
  return new Set(found.map(({ id }) => id))
}

/** All that was done to such a combination is let go: as it was in the copy, it was whole. */
function isOfThese(table: RecordTable, row: Fields, combinations: ReadonlySet<string>): boolean {
  if (table === 'combination') return combinations.has(String(row['id']))
  return table === 'combination_work' && combinations.has(String(row['combination']))
}

/** A work is delivered, or it is told who made it: one of both. */
function isFromNowhere(db: ReadableDatabase, table: RecordTable, row: Fields): boolean {
  const work = table === 'work' ? row['id'] : table === 'by_hand' ? row['work'] : null
  if (typeof work !== 'string') return false
  const [found] = db.rows('work', ['delivery'], 'WHERE id = ?', work)
  return found !== undefined && (found.delivery === null) !== db.count('by_hand', 'WHERE work = ?', work) > 0
}
