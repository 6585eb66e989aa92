/** What parties take for true: laid down with its source, changed, disputed, settled, removed. History keeps what it said before. */
import type { Dispute, Fact, FactFields, Settlement } from '../../../shared/domain/fact.ts'
import type { CombinationId, FactId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { factTable } from '../../../shared/records/fact.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { requireCombination } from '../combinations.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import type { Done } from './run-command.ts'

/** Fails with `store.unknownCombination`. */
export function layDownFact(
  records: WritableDatabase,
  { combination, fields }: { combination: CombinationId; fields: FactFields },
  { actor }: CommandBy,
): Done<{ fact: FactId }> {
  const { name } = requireCombination(records, combination)
  const id = newId() as FactId
  const at = new Date().toISOString()
  const fresh = { ...fields, id, combination, dispute: null, settlement: null, actor, at }
  records.insert('fact', rowOf(factTable, fresh))
  const { text, source } = fields
  return { what: message('fact.made', { combination: name, what: text, source }), value: { fact: id } }
}

/** Fails with `fact.unknown`. */
export function changeFact(
  records: WritableDatabase,
  { id, fields }: { id: FactId; fields: FactFields },
): Done<object> {
  requireFact(records, id)
  records.update('fact', id, rowOf(factTable, fields))
  return { what: message('fact.changed', { what: fields.text, source: fields.source }), value: {} }
}

/** From here on it is open again, whatever was settled before. Fails with `fact.unknown` and `fact.unknownParty`. */
export function disputeFact(
  records: WritableDatabase,
  { id, dispute }: { id: FactId; dispute: Dispute },
): Done<object> {
  const { text: what } = requireFact(records, id)
  if (dispute.by !== null && records.count('party', 'WHERE id = ?', dispute.by) === 0)
    throw new ExpectedFailure(message('fact.unknownParty'))
  records.update('fact', id, rowOf(factTable, { dispute, settlement: null }))
  return { what: message('fact.disputed', { what, why: dispute.reason }), value: {} }
}

/** Says how it ended; null: it goes on after all. Fails with `fact.unknown` and `fact.undisputed`. */
export function settleFact(
  records: WritableDatabase,
  { id, settlement }: { id: FactId; settlement: Settlement | null },
): Done<object> {
  const { text: what, dispute } = requireFact(records, id)
  if (dispute === null) throw new ExpectedFailure(message('fact.undisputed'))
  records.update('fact', id, rowOf(factTable, { settlement }))
  const said =
    settlement === null
      ? message('fact.reopened', { what })
      : message('fact.settled', { what, sentence: settlement.text, day: settlement.day })
  return { what: said, value: {} }
}

/** Fails with `fact.unknown`. */
export function removeFact(records: WritableDatabase, { id }: { id: FactId }): Done<object> {
  const { text: what } = requireFact(records, id)
  records.delete('fact', id)
  return { what: message('fact.removed', { what }), value: {} }
}

function requireFact(db: ReadableDatabase, id: FactId): Fact {
  const [fact] = readRecords(db, 'fact', 'WHERE id = ?', id)
  if (!fact) throw new ExpectedFailure(message('fact.unknown'))
  return fact
}
