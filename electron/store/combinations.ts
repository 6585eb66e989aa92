/** Works that parties agreed to do together. */
import type { Combination } from '../../shared/domain/combination.ts'
import type { CombinationId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { ReadableDatabase } from './database.ts'
import { readRecords } from './read-records.ts'

/** Oldest first; the works of each in the order they were given. */
export function readCombinations(db: ReadableDatabase): Combination[] {
  return read(db, 'ORDER BY id')
}

function read(db: ReadableDatabase, rest: string, ...values: string[]): Combination[] {
  const members = Map.groupBy(
    readRecords(db, 'combination_work', 'ORDER BY ordinal'),
    ({ combination }) => combination,
  )
  return readRecords(db, 'combination', rest, ...values).map((combination) => {
    const works = members.get(combination.id) ?? []
    const agreements = works.map(({ work, period, original }) => ({
      work,
      period: period ?? combination.period,
      original,
    }))
    return { ...combination, works: works.map(({ work }) => work), agreements }
  })
}

/** Fails with `store.unknownCombination`. */
export function requireCombination(db: ReadableDatabase, id: CombinationId): Combination {
  const [combination] = read(db, 'WHERE id = ?', id)
  if (!combination) throw new ExpectedFailure(message('store.unknownCombination'))
  return combination
}
