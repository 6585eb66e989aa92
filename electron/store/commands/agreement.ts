/** What parties agree to do, in a combination or in a meeting: made, changed, kept or not, and taken back. */
import type { AgreementFields, AgreementState } from '../../../shared/domain/agreement.ts'
import type { AgendaPointId, AgreementId, CombinationId, PartyId } from '../../../shared/domain/ids.ts'
import { message, type MessageKey } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { agreementTable } from '../../../shared/records/agreement.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { requireCombination } from '../combinations.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import type { CommandBy } from '../command-input.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import type { Done } from './run-command.ts'

interface NewAgreement {
  /** Null: it is about no combination. */
  readonly combination: CombinationId | null
  /** Where it is about none: the point of an agenda at which it was made, if any. */
  readonly point: AgendaPointId | null
  readonly fields: AgreementFields
}

/**
 * Fails with `store.unknownCombination`, `agenda.unknown`, `agreement.unknownParty`, `body.unknown` and `people.unknown`.
 */
export function makeAgreement(
  records: WritableDatabase,
  { combination, point: saidAt, fields }: NewAgreement,
  { actor }: CommandBy,
): Done<{ agreement: AgreementId }> {
  // What belongs to a combination goes with that, whatever it was said at.
  const point = combination === null ? saidAt : null
  const about = combination === null ? titleOf(records, point) : requireCombination(records, combination).name
  requireKnown(records, fields)
  const party = nameOfParty(records, fields.party)
  const id = newId() as AgreementId
  const at = new Date().toISOString()
  const fresh = { ...fields, id, combination, point, state: 'open', actor, at } as const
  records.insert('agreement', rowOf(agreementTable, fresh))
  const { what, due } = fields
  return {
    what:
      about === null
        ? message('agreement.madeApart', { party, what, due })
        : message('agreement.made', { combination: about, party, what, due }),
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

/** Null without a point. Fails with `agenda.unknown`. */
function titleOf(db: ReadableDatabase, point: AgendaPointId | null): string | null {
  if (point === null) return null
  const [found] = readRecords(db, 'agenda_point', 'WHERE id = ?', point)
  if (!found) throw new ExpectedFailure(message('agenda.unknown'))
  return found.title
}

function nameOfParty(db: ReadableDatabase, id: PartyId): string {
  const [party] = db.rows('party', ['name'], 'WHERE id = ?', id)
  if (!party) throw new ExpectedFailure(message('agreement.unknownParty'))
  return party.name
}
