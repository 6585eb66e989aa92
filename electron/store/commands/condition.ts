/** Conditions on which parties do something together: made, changed, said whether they came true, removed. */
import type { Condition, ConditionFields, ConditionState } from '../../../shared/domain/dossier.ts'
import type { CombinationId, ConditionId } from '../../../shared/domain/ids.ts'
import { message, type MessageKey } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { conditionTable } from '../../../shared/records/dossier.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { requireCombination } from '../combinations.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import { nameOfWork } from '../works.ts'
import type { Done } from './run-command.ts'

/** Fails with `store.unknownCombination` and `store.notInCombination`. */
export function makeCondition(
  records: WritableDatabase,
  { combination, fields }: { combination: CombinationId; fields: ConditionFields },
): Done<{ condition: ConditionId }> {
  const name = requireWorkOf(records, combination, fields)
  const id = newId() as ConditionId
  records.insert('condition', rowOf(conditionTable, { ...fields, id, combination, state: 'open' }))
  return {
    what: message('condition.made', { combination: name, ...inWords(fields) }),
    value: { condition: id },
  }
}

/** Fails with `condition.unknown` and `store.notInCombination`. */
export function changeCondition(
  records: WritableDatabase,
  { id, fields }: { id: ConditionId; fields: ConditionFields },
): Done<object> {
  requireWorkOf(records, requireCondition(records, id).combination, fields)
  records.update('condition', id, rowOf(conditionTable, fields))
  return { what: message('condition.changed', inWords(fields)), value: {} }
}

/** Says whether it came true. Fails with `condition.unknown`. */
export function settleCondition(
  records: WritableDatabase,
  { id, state }: { id: ConditionId; state: ConditionState },
): Done<object> {
  const { what } = requireCondition(records, id)
  records.update('condition', id, { state })
  return { what: message(settled[state], { what }), value: {} }
}

const settled = {
  open: 'condition.opened',
  met: 'condition.met',
  dropped: 'condition.dropped',
} as const satisfies Record<ConditionState, MessageKey>

/** Fails with `condition.unknown`. */
export function removeCondition(records: WritableDatabase, { id }: { id: ConditionId }): Done<object> {
  const { what } = requireCondition(records, id)
  records.delete('condition', id)
  return { what: message('condition.removed', { what }), value: {} }
}

function inWords({ what, due, result }: ConditionFields) {
  return { what, due, result }
}

function requireCondition(db: ReadableDatabase, id: ConditionId): Condition {
  const [condition] = readRecords(db, 'condition', 'WHERE id = ?', id)
  if (!condition) throw new ExpectedFailure(message('condition.unknown'))
  return condition
}

/** The name of the combination, which has the work that waits. */
function requireWorkOf(db: ReadableDatabase, id: CombinationId, { work }: ConditionFields): string {
  const { name, works } = requireCombination(db, id)
  if (work === null || works.includes(work)) return name
  throw new ExpectedFailure(
    message('store.notInCombination', { work: nameOfWork(db, work), combination: name }),
  )
}
