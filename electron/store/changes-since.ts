/** What became of the records that things are computed from, for who read them at an earlier revision and follows. */
import { Combination } from '../../shared/domain/combination.ts'
import { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import { workOfCorrection } from '../../shared/domain/correction.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { Work } from '../../shared/domain/work.ts'
import { readCombinations } from './combinations.ts'
import { readRevision } from './commands/run-command.ts'
import type { ReadableDatabase } from './database.ts'
import { readClosedAreas, readExceptions } from './dig-rest.ts'
import { readJudgements } from './judgements.ts'
import { checkedRecords } from '../../shared/records/checked.ts'
import type { RecordTable } from './tables.ts'
import { readTheseWorks } from './works.ts'

/** Works that were touched, as they are now; of other kinds everything, when any of it was touched, and null otherwise. */
export interface ChangedRecords {
  readonly works: readonly { readonly work: Work; readonly wkb: Uint8Array | null }[]
  readonly gone: readonly WorkId[]
  readonly combinations: Combination[] | null
  readonly judgements: Judgement[] | null
  readonly exceptions: DigRestException[] | null
  readonly closedAreas: (ClosedArea & { wkb: Uint8Array })[] | null
}

/** Whoever has to take over more than this many works reads everything again as quickly. */
export const mostChanges = 500

/** Null: too many works were changed since, or something that is not followed. */
export function readChangesSince(db: ReadableDatabase, revision: number): ChangedRecords | null {
  if (revision > readRevision(db)) return null
  const touched = new Set<string>()
  const works = new Set<WorkId>()
  for (const { record_table: table, record } of db.each(
    'change',
    ['record_table', 'record'],
    'WHERE command > ?',
    revision,
  )) {
    touched.add(table)
    if (table === 'work' || table === 'aside') works.add(record as WorkId)
    else if (table === 'correction') works.add(workOfCorrection(record))
    // Of other kinds everything is read, however much of it was touched: a year of decisions is no reason to read works.
    if (works.size > mostChanges || touched.has('party')) return null
  }
  const has = (...tables: RecordTable[]) => tables.some((table) => touched.has(table))
  const there = readTheseWorks(db, [...works])
  const known = new Set(there.map(({ work }) => work.id))
  return {
    works: there,
    gone: [...works].filter((work) => !known.has(work)),
    combinations: has('combination', 'combination_work')
      ? checkedRecords(Combination, 'combination', readCombinations(db))
      : null,
    judgements: has('judgement') ? readJudgements(db) : null,
    exceptions: has('dig_rest_exception')
      ? checkedRecords(DigRestException, 'dig_rest_exception', readExceptions(db))
      : null,
    closedAreas: has('layer', 'layer_feature')
      ? checkedRecords(ClosedArea, 'layer_feature', readClosedAreas(db))
      : null,
  }
}
