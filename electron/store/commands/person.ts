/** People of parties: put in, changed, and leaving. None is removed: what they sat in and did stays theirs. */
import type { PartyId, PersonId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import type { Person, PersonFields } from '../../../shared/domain/person.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
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
  records.insert('person', rowOf(personTable, { ...fields, id }))
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
  records.update('person', id, rowOf(personTable, fields))
  const { name, until } = fields
  const what =
    until === null || until === before.until
      ? message('people.changed', { name })
      : message('people.leaves', { name, party, until })
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
