/** Works that were made by hand: they stand among the others, and beside each of them who made it and why. */
import type { ByHand } from '../../shared/domain/by-hand.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { readRecords } from './read-records.ts'

export function isMadeByHand(db: ReadableDatabase, work: WorkId): boolean {
  return db.count('by_hand', 'WHERE work = ?', work) > 0
}

/** Of works that count, in the order of their works. */
export function readByHand(db: ReadableDatabase): ByHand[] {
  return readRecords(db, 'by_hand', 'WHERE work NOT IN (SELECT work FROM aside) ORDER BY work')
}

/** A delivery names these works: those that were made by hand are delivered works from now on. */
export function becomeDelivered(records: WritableDatabase, works: Iterable<{ readonly work: WorkId }>): void {
  if (records.count('by_hand') === 0) return
  for (const { work } of works) if (isMadeByHand(records, work)) records.delete('by_hand', work)
}
