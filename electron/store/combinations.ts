/** Works that parties agreed to do together. A work stands in one combination at most. */
import { v7 } from 'uuid'
import type { Combination, CombinationFields } from '../../shared/domain/combination.ts'
import type { CombinationId, WorkId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import type { Done } from './run-command.ts'
import { requireWorks } from './works.ts'

const combinationColumns = ['id', 'name', 'lead', 'period_start', 'period_end', 'level', 'reason'] as const

/** Oldest first; the works of each in the order they were given. */
export function readCombinations(db: ReadableDatabase): Combination[] {
  const members = Map.groupBy(
    db.rows('combination_work', ['combination', 'work'], 'ORDER BY ordinal'),
    ({ combination }) => combination,
  )
  return db
    .rows('combination', combinationColumns, 'ORDER BY id')
    .map(({ id, name, lead, period_start, period_end, level, reason }) => ({
      id,
      name,
      works: (members.get(id) ?? []).map(({ work }) => work),
      lead,
      period: { start: period_start, end: period_end },
      level,
      reason,
    }))
}

export function makeCombination(
  records: WritableDatabase,
  fields: CombinationFields,
): Done<{ combination: Combination }> {
  const id = v7() as CombinationId
  const works = requireCombinable(records, id, fields)
  records.insert('combination', { id, ...rowOf(fields) })
  works.forEach((work, ordinal) => records.insert('combination_work', { work, combination: id, ordinal }))
  return {
    what: message('store.madeCombination', { combination: fields.name, works: works.length }),
    value: { combination: { ...fields, works, id } },
  }
}

export function changeCombination(
  records: WritableDatabase,
  id: CombinationId,
  fields: CombinationFields,
): Done<{ combination: Combination }> {
  requireCombination(records, id)
  const works = requireCombinable(records, id, fields)
  records.update('combination', id, rowOf(fields))
  changeMembers(records, id, works)
  return {
    what: message('store.changedCombination', { combination: fields.name }),
    value: { combination: { ...fields, works, id } },
  }
}

export function dissolveCombination(records: WritableDatabase, id: CombinationId): Done<object> {
  const name = requireCombination(records, id)
  for (const work of membersOf(records, id)) records.delete('combination_work', work)
  records.delete('combination', id)
  return { what: message('store.dissolvedCombination', { combination: name }), value: {} }
}

function rowOf({ name, lead, period, level, reason }: CombinationFields) {
  return { name, lead, period_start: period.start, period_end: period.end, level, reason }
}

function membersOf(db: ReadableDatabase, id: CombinationId): WorkId[] {
  return db
    .rows('combination_work', ['work'], 'WHERE combination = ? ORDER BY ordinal', id)
    .map(({ work }) => work)
}

function changeMembers(records: WritableDatabase, id: CombinationId, works: readonly WorkId[]): void {
  const before = new Set(membersOf(records, id))
  for (const work of before) if (!works.includes(work)) records.delete('combination_work', work)
  works.forEach((work, ordinal) => {
    if (before.has(work)) records.update('combination_work', work, { ordinal })
    else records.insert('combination_work', { work, combination: id, ordinal })
  })
}

/** Its name, or `store.unknownCombination`. */
function requireCombination(db: ReadableDatabase, id: CombinationId): string {
  const [combination] = db.rows('combination', ['name'], 'WHERE id = ?', id)
  if (!combination) throw new ExpectedFailure(message('store.unknownCombination'))
  return combination.name
}

/** The works, each once, when they, the lead and their being free for combination `id` are in order. */
function requireCombinable(
  db: ReadableDatabase,
  id: CombinationId,
  { works: given, lead }: CombinationFields,
): WorkId[] {
  const works = [...new Set(given)]
  if (works.length < 2) throw new ExpectedFailure(message('store.tooFewWorks'))
  requireWorks(db, works)
  if (db.count('party', 'WHERE id = ?', lead) === 0) throw new ExpectedFailure(message('store.unknownParty'))
  for (const work of works) requireFree(db, id, work)
  return works
}

function requireFree(db: ReadableDatabase, id: CombinationId, work: WorkId): void {
  const [other] = db.rows(
    'combination',
    ['name'],
    'WHERE id <> ? AND id IN (SELECT combination FROM combination_work WHERE work = ?)',
    id,
    work,
  )
  if (!other) return
  const [named] = db.rows('work', ['name'], 'WHERE id = ?', work)
  throw new ExpectedFailure(
    message('store.alreadyCombined', { work: named?.name ?? work, combination: other.name }),
  )
}
