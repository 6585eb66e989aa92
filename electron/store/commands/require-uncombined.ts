/** What parties agreed to do is a work: it does not go as long as they agree on it. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { ReadableDatabase } from '../database.ts'
import { nameOfWork } from '../works.ts'

/** Fails with the sentence `says`, which names the work and the combination it is in. */
export function requireUncombined(
  db: ReadableDatabase,
  work: WorkId,
  says: 'aside.inCombination' | 'byHand.inCombination',
): void {
  const holds = 'WHERE id IN (SELECT combination FROM combination_work WHERE work = ?)'
  const [combination] = db.rows('combination', ['name'], holds, work)
  if (!combination) return
  const values = { work: nameOfWork(db, work), combination: combination.name }
  throw new ExpectedFailure(message(says, values))
}
