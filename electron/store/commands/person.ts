/** People of parties: put in, changed, and leaving. None is removed: what they sat in and did stays theirs. */
import { membershipIdOf } from '../../../shared/domain/body.ts'
import type { AgreementId, MembershipId, PartyId, PersonId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { Person, PersonFields } from '../../../shared/domain/person.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { membershipTable } from '../../../shared/records/body.ts'
import { personTable } from '../../../shared/records/person.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import type { Done } from './run-command.ts'

/** Fails with `people.unknownParty` and `people.endsBeforeStart`. */
export function makePerson(
  records: WritableDatabase,
  { fields }: { fields: PersonFields },
): Done<{ person: PersonId }> {
  const party = nameOfParty(records, fields.party)
  requireInOrder(fields)
  const id = newId() as PersonId
  records.insert('person', rowOf(personTable, { ...fields, id, reviewed: null }))
  return { what: message('people.made', { name: fields.name, party }), value: { person: id } }
}

/** Fails with `people.unknown`, `people.unknownParty` and `people.endsBeforeStart`. */
export function changePerson(
  records: WritableDatabase,
  { id, fields }: { id: PersonId; fields: PersonFields },
): Done<object> {
  const before = requirePerson(records, id)
  const party = nameOfParty(records, fields.party)
  requireInOrder(fields)
  // Who comes back, or leaves on another day, is looked at anew.
  const reviewed = fields.until === before.until ? before.reviewed : null
  records.update('person', id, rowOf(personTable, { ...fields, reviewed }))
  const { name, until } = fields
  const what =
    until === null || until === before.until
      ? message('people.changed', { name })
      : message('people.leaves', { name, party, until })
  return { what, value: {} }
}

/**
 * What one person would do and where they sat goes to another. Fails with `people.unknown`, with `people.otherParty` where an
 * agreement would go to another party, and with `people.holdsNot` where somebody else has it by now.
 */
export function handOver(
  records: WritableDatabase,
  { from, to, agreements, seats }: HandedOver,
): Done<object> {
  const [one, other] = [requirePerson(records, from), requirePerson(records, to)]
  const values = { from: one.name, to: other.name }
  for (const id of agreements) {
    const [agreement] = readRecords(records, 'agreement', 'WHERE id = ? AND person = ?', id, from)
    if (!agreement) throw new ExpectedFailure(message('people.holdsNot', values))
    if (agreement.party !== other.party) throw new ExpectedFailure(message('people.otherParty', values))
    records.update('agreement', id, { person: to })
  }
  for (const id of seats) {
    const [seat] = readRecords(records, 'membership', 'WHERE id = ? AND person = ?', id, from)
    if (!seat) throw new ExpectedFailure(message('people.holdsNot', values))
    records.delete('membership', id)
    const becomes = membershipIdOf(seat.body, to)
    if (records.count('membership', 'WHERE id = ?', becomes) === 0)
      records.insert('membership', rowOf(membershipTable, { ...seat, id: becomes, person: to }))
  }
  return {
    what: message('people.handedOver', { ...values, things: agreements.length + seats.length }),
    value: {},
  }
}

interface HandedOver {
  readonly from: PersonId
  readonly to: PersonId
  readonly agreements: readonly AgreementId[]
  readonly seats: readonly MembershipId[]
}

/** What is left of it stays so. Fails with `people.unknown`. */
export function reviewPerson(
  records: WritableDatabase,
  { id, day }: { id: PersonId; day: CalendarDate | null },
): Done<object> {
  const { name } = requirePerson(records, id)
  records.update('person', id, { reviewed: day })
  const what = day === null ? message('people.toReview', { name }) : message('people.reviewed', { name, day })
  return { what, value: {} }
}

function requireInOrder({ name, from, until }: PersonFields): void {
  if (from !== null && until !== null && until < from)
    throw new ExpectedFailure(message('people.endsBeforeStart', { name }))
}

function requirePerson(db: ReadableDatabase, id: PersonId): Person {
  const [person] = readRecords(db, 'person', 'WHERE id = ?', id)
  if (!person) throw new ExpectedFailure(message('people.unknown'))
  return person
}

function nameOfParty(db: ReadableDatabase, id: PartyId): string {
  const [party] = db.rows('party', ['name'], 'WHERE id = ?', id)
  if (!party) throw new ExpectedFailure(message('people.unknownParty'))
  return party.name
}
