/** One work in a combination: what its party had planned when its period was agreed, and when that is agreed anew. */
import type { CombinedWork, OriginalPlan } from '../../../shared/domain/combination.ts'
import { message } from '../../../shared/domain/message.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { AgreedPeriod } from '../../../shared/domain/period.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { straysOf } from '../../../shared/plan/strays-of.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import type { RecordTables } from '../tables.ts'
import { readWork } from '../works.ts'

type CombinedRow = Omit<RecordTables['combination_work'], 'original'>

export function takeIn(records: WritableDatabase, row: CombinedRow): void {
  records.insert('combination_work', { ...row, original: originalOf(records, row.work) })
}

/** `whole`: the period it has when the row gives it none of its own. */
export function takeInAgain(
  records: WritableDatabase,
  known: CombinedWork,
  row: Pick<CombinedRow, 'ordinal' | 'period_start' | 'period_end'>,
  whole: AgreedPeriod,
): void {
  const [start, end] = [row.period_start ?? whole.start, row.period_end ?? whole.end]
  const isAgreedAnew = start !== known.period.start || end !== known.period.end
  const hasStrayed = isAgreedAnew && straysOf(known, requireWork(records, known.work)).length > 0
  records.update('combination_work', known.work, {
    ...row,
    ...(hasStrayed && { original: originalOf(records, known.work) }),
  })
}

/** What its party has planned now, as JSON. */
export function originalOf(db: ReadableDatabase, id: WorkId): string {
  const { period, earliestStart, latestEnd, bounds } = requireWork(db, id)
  return JSON.stringify({ period, earliestStart, latestEnd, bounds } satisfies OriginalPlan)
}

function requireWork(db: ReadableDatabase, id: WorkId): Work {
  const work = readWork(db, id)
  if (!work) throw new ExpectedFailure(message('store.unknownWork'))
  return work
}
