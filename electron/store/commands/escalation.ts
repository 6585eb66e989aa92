/** What is put to the next body: asked, changed and answered. What was asked stays: who takes it back does so with undo. */
import { isEnded, type Body } from '../../../shared/domain/body.ts'
import type { EscalationAnswer, EscalationFields, Escalation } from '../../../shared/domain/escalation.ts'
import type { BodyId, EscalationId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { escalationTable } from '../../../shared/records/escalation.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { requireCombination } from '../combinations.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import type { Done } from './run-command.ts'

/** Fails with `body.unknown`, `escalation.ended`, `escalation.sameBody` and `store.unknownCombination`. */
export function escalate(
  records: WritableDatabase,
  { fields }: { fields: EscalationFields },
  { actor }: CommandBy,
): Done<{ escalation: EscalationId }> {
  const { name } = requireFit(records, fields)
  if (fields.combination !== null) requireCombination(records, fields.combination)
  const id = newId() as EscalationId
  const at = new Date().toISOString()
  records.insert('escalation', rowOf(escalationTable, { ...fields, id, answer: null, actor, at }))
  const { what, due } = fields
  return { what: message('escalation.made', { body: name, due, what }), value: { escalation: id } }
}

/** Fails with `escalation.unknown` and as {@link escalate} does. */
export function changeEscalation(
  records: WritableDatabase,
  { id, fields }: { id: EscalationId; fields: EscalationFields },
): Done<object> {
  const before = requireEscalation(records, id)
  const { name } = requireFit(records, fields)
  const { combination } = fields
  if (combination !== null && combination !== before.combination) requireCombination(records, combination)
  records.update('escalation', id, rowOf(escalationTable, fields))
  const { what, due } = fields
  return { what: message('escalation.changed', { body: name, due, what }), value: {} }
}

/** Null: no answer came after all. Fails with `escalation.unknown`. */
export function answerEscalation(
  records: WritableDatabase,
  { id, answer }: { id: EscalationId; answer: EscalationAnswer | null },
): Done<object> {
  const { to, what } = requireEscalation(records, id)
  records.update('escalation', id, rowOf(escalationTable, { answer }))
  const body = readBody(records, to)?.name ?? '–'
  const said =
    answer === null
      ? message('escalation.opened', { body, what })
      : message('escalation.answered', { body, day: answer.day, what, answer: answer.text })
  return { what: said, value: {} }
}

function requireEscalation(db: ReadableDatabase, id: EscalationId): Escalation {
  const [escalation] = readRecords(db, 'escalation', 'WHERE id = ?', id)
  if (!escalation) throw new ExpectedFailure(message('escalation.unknown'))
  return escalation
}

/** The body that is asked: another than who asks, and there on the day by which it answers. */
function requireFit(db: ReadableDatabase, { from, to, due }: EscalationFields): Body {
  const body = readBody(db, to)
  if (!body || (from !== null && !readBody(db, from))) throw new ExpectedFailure(message('body.unknown'))
  if (from === to) throw new ExpectedFailure(message('escalation.sameBody', { body: body.name }))
  if (isEnded(body, due)) throw new ExpectedFailure(message('escalation.ended', { body: body.name, due }))
  return body
}

function readBody(db: ReadableDatabase, id: BodyId): Body | undefined {
  return readRecords(db, 'body', 'WHERE id = ?', id)[0]
}
