/** Works that are put aside: they stay in their table, so that the next delivery finds them again, and count nowhere. */
import type { AsideWork } from '../../shared/domain/aside.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { ReadableDatabase } from './database.ts'
import { readRecords } from './read-records.ts'

/** What follows a table of works of which only those that count are wanted; most projects put none aside. */
export function whereCounting(db: ReadableDatabase): string {
  return db.count('aside') === 0 ? '' : 'WHERE id NOT IN (SELECT work FROM aside)'
}

export function isAside(db: ReadableDatabase, work: WorkId): boolean {
  return db.count('aside', 'WHERE work = ?', work) > 0
}

export function readAside(db: ReadableDatabase): ReadonlySet<WorkId> {
  return new Set(db.rows('aside', ['work']).map(({ work }) => work))
}

/** In the order of their works. */
export function readAsideWorks(db: ReadableDatabase): AsideWork[] {
  return readRecords(db, 'aside', 'ORDER BY work').map((one) => {
    const [work] = db.rows('work', ['party', 'number', 'name'], 'WHERE id = ?', one.work)
    if (!work) throw new Error(`no work ${one.work}`)
    return { ...one, ...work }
  })
}
