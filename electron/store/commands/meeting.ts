/** Meetings of bodies: called with an agenda, moved, attended, closed, called off. What is decided in one is in `decide`. */
import type { NewAgendaPoint } from '../../../shared/domain/agenda.ts'
import { isEnded, type Body } from '../../../shared/domain/body.ts'
import { meetingIdOf, type Meeting } from '../../../shared/domain/decision.ts'
import type { BodyId, MeetingId, PersonId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { meetingTable } from '../../../shared/records/decision.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { readRecords } from '../read-records.ts'
import { agendaIn, agreedAt, forwardPoints, putPoints } from './agenda.ts'
import { removeRecord } from './remove-record.ts'
import type { Done } from './run-command.ts'

/**
 * With these points, in this order. A meeting that is there because something was decided in it gets them too. Fails with
 * `body.unknown`, `decision.ended` and `meeting.there`.
 */
export function callMeeting(
  records: WritableDatabase,
  { body: bodyId, day, points }: { body: BodyId; day: CalendarDate; points: readonly NewAgendaPoint[] },
): Done<{ meeting: MeetingId }> {
  const body = requireBody(records, bodyId, day)
  const id = meetingIdOf(bodyId, day)
  if (records.count('agenda_point', 'WHERE meeting = ?', id) > 0)
    throw new ExpectedFailure(message('meeting.there', { body: body.name, day }))
  if (records.count('meeting', 'WHERE id = ?', id) === 0) insert(records, { id, body: bodyId, day })
  putPoints(records, id, points)
  const what = message('meeting.called', { body: body.name, day, count: points.length })
  return { what, value: { meeting: id } }
}

/**
 * To another day, with its agenda. Fails with `meeting.unknown`, `meeting.hasDecisions`, `decision.ended` and
 * `meeting.there`.
 */
export function moveMeeting(
  records: WritableDatabase,
  { id, day }: { id: MeetingId; day: CalendarDate },
): Done<{ meeting: MeetingId }> {
  const meeting = requireMeeting(records, id)
  const body = requireBody(records, meeting.body, day)
  requireUndecided(records, meeting, body)
  const moved = meetingIdOf(meeting.body, day)
  if (records.count('meeting', 'WHERE id = ?', moved) > 0)
    throw new ExpectedFailure(message('meeting.there', { body: body.name, day }))
  const { present, guests, isClosed } = meeting
  records.insert('meeting', rowOf(meetingTable, { ...meeting, id: moved, day, present, guests, isClosed }))
  for (const point of records.rows('agenda_point', ['id'], 'WHERE meeting = ?', id))
    records.update('agenda_point', point.id, { meeting: moved })
  records.delete('meeting', id)
  const what = message('meeting.moved', { body: body.name, day: meeting.day, to: day })
  return { what, value: { meeting: moved } }
}

/**
 * Who comes and who goes: one window that is ticked in twice, or two windows, hold what the other ticked. Fails with
 * `meeting.unknown` and `people.unknown`.
 */
export function attendMeeting(
  records: WritableDatabase,
  { id, comes, goes, guests }: Attending,
): Done<object> {
  const meeting = requireMeeting(records, id)
  const stayed = new Set([...meeting.present, ...requirePeople(records, comes)])
  for (const person of goes) stayed.delete(person)
  const people = [...stayed].toSorted()
  const said = guests === undefined ? meeting.guests : guests
  records.update('meeting', id, rowOf(meetingTable, { present: people, guests: said }))
  const what = message('meeting.attended', { ...named(records, meeting), count: people.length })
  return { what, value: {} }
}

interface Attending {
  readonly id: MeetingId
  readonly comes: readonly PersonId[]
  readonly goes: readonly PersonId[]
  /** Undefined: as it was. */
  readonly guests?: string | null | undefined
}

/**
 * It is over, and what was not talked about is carried forward; or, with `isClosed` false, it goes on after all. Fails with
 * `meeting.unknown`.
 */
export function closeMeeting(
  records: WritableDatabase,
  { id, isClosed }: { id: MeetingId; isClosed: boolean },
): Done<{ forwarded: number }> {
  const meeting = requireMeeting(records, id)
  records.update('meeting', id, rowOf(meetingTable, { isClosed }))
  const forwarded = isClosed ? forwardPoints(records, id) : 0
  const what = message(isClosed ? 'meeting.closed' : 'meeting.goesOn', named(records, meeting))
  return { what, value: { forwarded } }
}

/** It is not held, and its agenda goes. Fails with `meeting.unknown`, `meeting.hasDecisions` and `meeting.hasAgreements`. */
export function callOffMeeting(records: WritableDatabase, { id }: { id: MeetingId }): Done<object> {
  const meeting = requireMeeting(records, id)
  const what = message('meeting.calledOff', named(records, meeting))
  const body = bodyOf(records, meeting.body)
  requireUndecided(records, meeting, body)
  requireNothingAgreed(records, meeting, body)
  removeRecord(records, 'meeting', id)
  return { what, value: {} }
}

/** Each once. Fails with `people.unknown`. */
export function requirePeople(db: ReadableDatabase, people: readonly PersonId[]): PersonId[] {
  const once = [...new Set(people)].toSorted()
  for (const person of once)
    if (db.count('person', 'WHERE id = ?', person) === 0) throw new ExpectedFailure(message('people.unknown'))
  return once
}

function insert(records: WritableDatabase, { id, body, day }: Pick<Meeting, 'id' | 'body' | 'day'>): void {
  const fresh = { id, body, day, present: [], guests: null, isClosed: false }
  records.insert('meeting', rowOf(meetingTable, fresh))
}

function requireMeeting(db: ReadableDatabase, id: MeetingId): Meeting {
  const [meeting] = readRecords(db, 'meeting', 'WHERE id = ?', id)
  if (!meeting) throw new ExpectedFailure(message('meeting.unknown'))
  return meeting
}

/** Fails with `meeting.hasAgreements`. */
function requireNothingAgreed(
  db: ReadableDatabase,
  { id, day }: Meeting,
  { name }: Pick<Body, 'name'>,
): void {
  const points = agendaIn(db, id).map((point) => point.id)
  const count = agreedAt(db, points)
  if (count > 0) throw new ExpectedFailure(message('meeting.hasAgreements', { body: name, day, count }))
}

function requireUndecided(db: ReadableDatabase, { id, day }: Meeting, { name }: Pick<Body, 'name'>): void {
  const count = db.count('decision', 'WHERE meeting = ?', id)
  if (count > 0) throw new ExpectedFailure(message('meeting.hasDecisions', { body: name, day, count }))
}

/** There on that day. */
function requireBody(db: ReadableDatabase, id: BodyId, day: CalendarDate): Body {
  const body = bodyOf(db, id)
  if (isEnded(body, day)) throw new ExpectedFailure(message('decision.ended', { body: body.name, day }))
  return body
}

function bodyOf(db: ReadableDatabase, id: BodyId): Body {
  const [body] = readRecords(db, 'body', 'WHERE id = ?', id)
  if (!body) throw new ExpectedFailure(message('body.unknown'))
  return body
}

function named(db: ReadableDatabase, { body, day }: Meeting): { body: string; day: CalendarDate } {
  return { body: bodyOf(db, body).name, day }
}
