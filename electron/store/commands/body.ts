/** Overleggen: made, changed with who sits in them, ended and taken up again. None is ever removed: what was decided there stays. */
import type { Body } from '../../../shared/domain/body.ts'
import {
  BodyLevel,
  bodyLevelNames,
  membershipIdOf,
  type BodyFields,
  type Seat,
} from '../../../shared/domain/body.ts'
import type { BodyId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { bodyTable, membershipTable } from '../../../shared/records/body.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import type { Done } from './run-command.ts'

interface Said {
  readonly fields: BodyFields
  readonly members: readonly Seat[]
}

/** Fails with `body.sameName`, `body.unknown`, `body.circle`, `body.notHigher` and `people.unknown`. */
export function makeBody(records: WritableDatabase, { fields, members }: Said): Done<{ body: BodyId }> {
  const id = newId() as BodyId
  requireFit(records, id, fields)
  records.insert('body', rowOf(bodyTable, { ...eachOnce(fields), id, ended: null }))
  seat(records, id, members)
  const { name, level } = fields
  return { what: message('body.made', { name, level: bodyLevelNames[level] }), value: { body: id } }
}

/** Fails as {@link makeBody} does. */
export function changeBody(
  records: WritableDatabase,
  { id, fields, members }: Said & { id: BodyId },
): Done<object> {
  requireBody(records, id)
  requireFit(records, id, fields)
  records.update('body', id, rowOf(bodyTable, eachOnce(fields)))
  seat(records, id, members)
  return { what: message('body.changed', { name: fields.name }), value: {} }
}

/** `day` null: it goes on again. Fails with `body.unknown`. */
export function endBody(
  records: WritableDatabase,
  { id, day }: { id: BodyId; day: CalendarDate | null },
): Done<object> {
  const { name } = requireBody(records, id)
  records.update('body', id, { ended: day })
  const what = day === null ? message('body.goesOn', { name }) : message('body.ended', { name, day })
  return { what, value: {} }
}

/** Who sits in it from here on; who stays keeps the record that was there. */
function seat(records: WritableDatabase, body: BodyId, members: readonly Seat[]): void {
  const wanted = new Map(members.map((one) => [membershipIdOf(body, one.person), one]))
  for (const { id } of records.rows('membership', ['id'], 'WHERE body = ?', body))
    if (!wanted.has(id)) records.delete('membership', id)
  for (const [id, { person, role }] of wanted) {
    if (records.count('person', 'WHERE id = ?', person) === 0)
      throw new ExpectedFailure(message('people.unknown'))
    if (records.count('membership', 'WHERE id = ?', id) > 0) records.update('membership', id, { role })
    else records.insert('membership', rowOf(membershipTable, { id, body, person, role }))
  }
}

/** Its name is its own, and what it may not decide goes up and ends somewhere. */
function requireFit(db: ReadableDatabase, id: BodyId, { name, level, escalatesTo }: BodyFields): void {
  const others = readRecords(db, 'body', 'WHERE id <> ?', id)
  if (others.some((other) => foldText(other.name) === foldText(name)))
    throw new ExpectedFailure(message('body.sameName', { name }))
  if (escalatesTo === null) return
  const to = others.find((other) => other.id === escalatesTo)
  if (escalatesTo === id) throw new ExpectedFailure(message('body.circle', { name, to: name }))
  if (!to) throw new ExpectedFailure(message('body.unknown'))
  const rank = (one: BodyLevel) => BodyLevel.options.indexOf(one)
  if (rank(to.level) < rank(level))
    throw new ExpectedFailure(message('body.notHigher', { name, to: to.name }))
  let next: Body | undefined = to
  const passed = new Set<BodyId>()
  while (next && !passed.has(next.id)) {
    if (next.escalatesTo === id) throw new ExpectedFailure(message('body.circle', { name, to: to.name }))
    passed.add(next.id)
    const after: BodyId | null = next.escalatesTo
    next = others.find((other) => other.id === after)
  }
}

function eachOnce(fields: BodyFields): BodyFields {
  return { ...fields, mayDecide: [...new Set(fields.mayDecide)].toSorted() }
}

/** Fails with `body.unknown`. */
function requireBody(db: ReadableDatabase, id: BodyId): Body {
  const [body] = readRecords(db, 'body', 'WHERE id = ?', id)
  if (!body) throw new ExpectedFailure(message('body.unknown'))
  return body
}
