/** What parties agree to do in a combination: made, changed, kept or not, and taken back. */
import type { AgreementFields, AgreementState } from '../../../shared/domain/agreement.ts'
import type { AgreementId, CombinationId, PartyId } from '../../../shared/domain/ids.ts'
import { message, type MessageKey } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { agreementTable } from '../../../shared/records/agreement.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { requireCombination } from '../combinations.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import type { CommandBy } from '../command-input.ts'
import { newId } from '../new-id.ts'
import type { Done } from './run-command.ts'

/** Fails with `store.unknownCombination`, `agreement.unknownParty`, `body.unknown` and `people.unknown`. */
export function makeAgreement(
  records: WritableDatabase,
  { combination, fields }: { combination: CombinationId; fields: AgreementFields },
  { actor }: CommandBy,
): Done<{ agreement: AgreementId }> {
  const { name } = requireCombination(records, combination)
  requireKnown(records, fields)
  const party = nameOfParty(records, fields.party)
  const id = newId() as AgreementId
  const at = new Date().toISOString()
  records.insert('agreement', rowOf(agreementTable, { ...fields, id, combination, state: 'open', actor, at }))
  const { what, due } = fields
  return {
    what: message('agreement.made', { combination: name, party, what, due }),
    value: { agreement: id },
  }
}

/** Fails with `agreement.unknown`, `agreement.unknownParty`, `body.unknown` and `people.unknown`. */
export function changeAgreement(
  records: WritableDatabase,
  { id, fields }: { id: AgreementId; fields: AgreementFields },
): Done<object> {
  requireAgreement(records, id)
  requireKnown(records, fields)
  const party = nameOfParty(records, fields.party)
  records.update('agreement', id, rowOf(agreementTable, fields))
  const { what, due } = fields
  return { what: message('agreement.changed', { party, what, due }), value: {} }
}

/** Says whether it was kept. Fails with `agreement.unknown`. */
export function settleAgreement(
  records: WritableDatabase,
  { id, state }: { id: AgreementId; state: AgreementState },
): Done<object> {
  const { what } = requireAgreement(records, id)
  records.update('agreement', id, { state })
  return { what: message(settled[state], { what }), value: {} }
}

const settled = {
  open: 'agreement.opened',
  kept: 'agreement.kept',
  notKept: 'agreement.notKept',
} as const satisfies Record<AgreementState, MessageKey>

/** Fails with `agreement.unknown`. */
export function removeAgreement(records: WritableDatabase, { id }: { id: AgreementId }): Done<object> {
  const { what } = requireAgreement(records, id)
  records.delete('agreement', id)
  return { what: message('agreement.removed', { what }), value: {} }
}

function requireAgreement(db: ReadableDatabase, id: AgreementId): { what: string } {
  const [agreement] = db.rows('agreement', ['what'], 'WHERE id = ?', id)
  if (!agreement) throw new ExpectedFailure(message('agreement.unknown'))
  return agreement
}

/** Fails with `body.unknown` and `people.unknown`. */
function requireKnown(db: ReadableDatabase, { inBody, person }: AgreementFields): void {
  if (inBody !== null && db.count('body', 'WHERE id = ?', inBody) === 0)
    throw new ExpectedFailure(message('body.unknown'))
  if (person !== null && db.count('person', 'WHERE id = ?', person) === 0)
    throw new ExpectedFailure(message('people.unknown'))
}

function nameOfParty(db: ReadableDatabase, id: PartyId): string {
  const [party] = db.rows('party', ['name'], 'WHERE id = ?', id)
  if (!party) throw new ExpectedFailure(message('agreement.unknownParty'))
  return party.name
}
