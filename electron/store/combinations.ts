/** Works that parties agreed to do together. */
import { OriginalPlan, type Combination } from '../../shared/domain/combination.ts'
import type { CombinationId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { ReadableDatabase } from './database.ts'
import { parseJson } from './parse-json.ts'

const combinationColumns = ['id', 'name', 'lead', 'period_start', 'period_end', 'level', 'reason'] as const

/** Oldest first; the works of each in the order they were given. */
export function readCombinations(db: ReadableDatabase): Combination[] {
  return read(db, 'ORDER BY id')
}

function read(db: ReadableDatabase, rest: string, ...values: string[]): Combination[] {
  const columns = ['combination', 'work', 'period_start', 'period_end', 'original'] as const
  const members = Map.groupBy(
    db.rows('combination_work', columns, 'ORDER BY ordinal'),
    ({ combination }) => combination,
  )
  return db
    .rows('combination', combinationColumns, rest, ...values)
    .map(({ id, name, lead, period_start, period_end, level, reason }) => {
      const works = members.get(id) ?? []
      const period = { start: period_start, end: period_end }
      const agreements = works.map(({ work, period_start: start, period_end: end, original }) => ({
        work,
        period: start === null || end === null ? period : { start, end },
        original: original === null ? null : parseJson(OriginalPlan, original, `combination_work ${work}`),
      }))
      return { id, name, works: works.map(({ work }) => work), lead, period, level, reason, agreements }
    })
}

/** Fails with `store.unknownCombination`. */
export function requireCombination(db: ReadableDatabase, id: CombinationId): Combination {
  const [combination] = read(db, 'WHERE id = ?', id)
  if (!combination) throw new ExpectedFailure(message('store.unknownCombination'))
  return combination
}
