/** What people decided about pairs of works, with the facts it was based on. */
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { ReadableDatabase } from './database.ts'
import { readRecords } from './read-records.ts'

/** Oldest first. */
export function readJudgements(db: ReadableDatabase): Judgement[] {
  return readRecords(db, 'judgement', 'ORDER BY id')
}
