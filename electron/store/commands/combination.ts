/**
 * Works that parties agree to do together. A work stands in one combination at most, with a period of its own within that of
 * the whole, and with what its party had planned when that was agreed.
 */
import type { AgreedWork, Combination, CombinationFields } from '../../../shared/domain/combination.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import type { CombinationId, WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { combinationTable, combinationWorkTable } from '../../../shared/records/combination.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { wholeOf } from '../../../shared/plan/propose-periods.ts'
import { requireCombination } from '../combinations.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { nameOfWork, requireWorks } from '../works.ts'
import { originalOf, takeIn, takeInAgain } from './combined-works.ts'
import { decide } from './decide.ts'
import { removeRecord } from './remove-record.ts'
import type { Done } from './run-command.ts'

/** In which body it was decided; left out or null where the project has none. */
interface InBody {
  readonly decided?: Decided | null | undefined
}

/** Fails as {@link decide} does too, as all of these do. */
export function makeCombination(
  records: WritableDatabase,
  { decided = null, ...fields }: CombinationFields & InBody,
  by: CommandBy,
): Done<{ combination: Combination }> {
  const id = newId() as CombinationId
  const works = requireCombinable(records, id, fields)
  records.insert('combination', { id, ...agreedRow(fields) })
  const ownPeriod = ownPeriods(fields)
  works.forEach((work, ordinal) => takeIn(records, { work, combination: id, ordinal, ...ownPeriod(work) }))
  decide(records, { kind: 'combine', about: fields.name, combination: id, works }, decided, by)
  return {
    what: message('store.madeCombination', { combination: fields.name, works: works.length }),
    value: { combination: requireCombination(records, id) },
  }
}

/** Where another period is agreed for a work that had strayed, what its party has planned by now becomes the original. */
export function changeCombination(
  records: WritableDatabase,
  { id, fields, decided = null }: { id: CombinationId; fields: CombinationFields } & InBody,
  by: CommandBy,
): Done<{ combination: Combination }> {
  const before = requireCombination(records, id)
  const works = requireCombinable(records, id, fields)
  records.update('combination', id, agreedRow(fields))
  const ownPeriod = ownPeriods(fields)
  for (const work of before.works) if (!works.includes(work)) records.delete('combination_work', work)
  works.forEach((work, ordinal) => {
    const known = before.agreements.find((one) => one.work === work)
    const own = ownPeriod(work)
    if (known === undefined) takeIn(records, { combination: id, work, ordinal, ...own })
    else takeInAgain(records, known, { ordinal, ...own }, fields.period)
  })
  decide(records, { kind: 'combine', about: fields.name, combination: id, works }, decided, by)
  return {
    what: message('store.changedCombination', { combination: fields.name }),
    value: { combination: requireCombination(records, id) },
  }
}

/** Works join; the period of the whole grows where theirs reach outside it. */
export function addWorks(
  records: WritableDatabase,
  { id, works: added, decided }: { id: CombinationId; works: readonly AgreedWork[] } & InBody,
  by: CommandBy,
): Done<{ combination: Combination }> {
  const { agreements, ...before } = requireCombination(records, id)
  const known = agreements.filter(({ work }) => !added.some((one) => one.work === work))
  const periods = [...known, ...added].map(({ work, period }) => ({ work, period }))
  const works = [...before.works, ...added.map(({ work }) => work)]
  const period = wholeOf([before.period, ...added.map((one) => one.period)]) ?? before.period
  const fields = { ...before, period, works, periods }
  const { value } = changeCombination(records, { id, fields, decided }, by)
  const [first] = added
  const values = { combination: before.name, works: added.length }
  const what =
    added.length === 1 && first
      ? message('store.addedToCombination', { ...values, work: nameOfWork(records, first.work) })
      : message('store.addedWorksToCombination', values)
  return { what, value }
}

/** Fails with `store.notInCombination`, and with `store.tooFewLeft` when one work would be left alone. */
export function takeOutWork(
  records: WritableDatabase,
  { id, work, decided = null }: { id: CombinationId; work: WorkId } & InBody,
  by: CommandBy,
): Done<{ combination: Combination }> {
  const { name, works } = requireCombination(records, id)
  const values = { work: nameOfWork(records, work), combination: name }
  if (!works.includes(work)) throw new ExpectedFailure(message('store.notInCombination', values))
  if (works.length <= 2) throw new ExpectedFailure(message('store.tooFewLeft', values))
  records.delete('combination_work', work)
  works
    .filter((one) => one !== work)
    .forEach((one, ordinal) => records.update('combination_work', one, { ordinal }))
  decide(records, { kind: 'combine', about: name, combination: id, works }, decided, by)
  return {
    what: message('store.takenOutOfCombination', values),
    value: { combination: requireCombination(records, id) },
  }
}

/** The agreement stays as it is, knowing what was delivered since: that is what its parties have planned from here on. */
export function agreeAgain(
  records: WritableDatabase,
  { id, decided = null }: { id: CombinationId } & InBody,
  by: CommandBy,
): Done<{ combination: Combination }> {
  const { name, works } = requireCombination(records, id)
  decide(records, { kind: 'combine', about: name, combination: id, works }, decided, by)
  for (const work of works) records.update('combination_work', work, { original: originalOf(records, work) })
  return {
    what: message('store.agreedAgain', { combination: name }),
    value: { combination: requireCombination(records, id) },
  }
}

export function dissolveCombination(
  records: WritableDatabase,
  { id, decided = null }: { id: CombinationId } & InBody,
  by: CommandBy,
): Done<object> {
  const { name, works } = requireCombination(records, id)
  decide(records, { kind: 'dissolve', about: name, combination: id, works }, decided, by)
  removeRecord(records, 'combination', id)
  return { what: message('store.dissolvedCombination', { combination: name }), value: {} }
}

function agreedRow({ name, lead, period, level, reason }: CombinationFields) {
  return rowOf(combinationTable, { name, lead, period, level, reason })
}

/** A work with the period of the whole has none of its own: it goes along when that changes. */
function ownPeriods({ period: whole, periods = [] }: CombinationFields) {
  const byWork = new Map(periods.map(({ work, period }) => [work, period]))
  return (work: WorkId) => {
    const own = byWork.get(work)
    const isOfTheWhole = own === undefined || (own.start === whole.start && own.end === whole.end)
    return rowOf(combinationWorkTable, { period: isOfTheWhole ? null : own })
  }
}

/** The works, each once, when they, the lead, their periods and their being free for combination `id` are in order. */
function requireCombinable(
  db: ReadableDatabase,
  id: CombinationId,
  { works: given, lead, name, period: whole, periods = [] }: CombinationFields,
): WorkId[] {
  const works = [...new Set(given)]
  if (works.length < 2) throw new ExpectedFailure(message('store.tooFewWorks'))
  requireWorks(db, works)
  if (db.count('party', 'WHERE id = ?', lead) === 0) throw new ExpectedFailure(message('store.unknownParty'))
  for (const work of works) requireFree(db, id, work)
  const outside = periods.find(
    ({ work, period }) => works.includes(work) && (period.start < whole.start || period.end > whole.end),
  )
  if (outside) {
    const values = { work: nameOfWork(db, outside.work), combination: name }
    throw new ExpectedFailure(message('store.outsideTheWhole', values))
  }
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
  throw new ExpectedFailure(
    message('store.alreadyCombined', { work: nameOfWork(db, work), combination: other.name }),
  )
}
