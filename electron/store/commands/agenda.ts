/** The points of a meeting: put in, put in another order, talked about, removed. */
import {
  inAgendaOrder,
  type AgendaPoint,
  type AgendaPointState,
  type NewAgendaPoint,
} from '../../../shared/domain/agenda.ts'
import type { AgendaPointId, MeetingId } from '../../../shared/domain/ids.ts'
import { message, say } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { agendaPointTable } from '../../../shared/records/agenda.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { readCombinations } from '../combinations.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import type { Done } from './run-command.ts'

/** At the end, or before the point `before`. Fails with `meeting.unknown` and `agenda.unknown`. */
export function addPoints(
  records: WritableDatabase,
  {
    meeting,
    points,
    before,
  }: { meeting: MeetingId; points: readonly NewAgendaPoint[]; before: AgendaPointId | null },
): Done<{ points: AgendaPointId[] }> {
  if (records.count('meeting', 'WHERE id = ?', meeting) === 0)
    throw new ExpectedFailure(message('meeting.unknown'))
  const there = agendaIn(records, meeting).map(({ id }) => id)
  if (before !== null && !there.includes(before)) throw new ExpectedFailure(message('agenda.unknown'))
  const made = putPoints(records, meeting, points)
  if (before !== null) putInOrder(records, meeting, there.toSpliced(there.indexOf(before), 0, ...made))
  const [first] = points
  const what =
    first && points.length === 1
      ? message('agenda.added', { what: first.title })
      : message('agenda.addedMany', { count: points.length })
  return { what, value: { points: made } }
}

/** All points of the meeting, in their new order. Fails with `agenda.otherPoints` where others stand there by now. */
export function orderPoints(
  records: WritableDatabase,
  { meeting, points }: { meeting: MeetingId; points: readonly AgendaPointId[] },
): Done<object> {
  const there = new Set(agendaIn(records, meeting).map(({ id }) => id))
  if (there.size !== points.length || !points.every((id) => there.delete(id)))
    throw new ExpectedFailure(message('agenda.otherPoints'))
  putInOrder(records, meeting, points)
  return { what: message('agenda.ordered'), value: {} }
}

/** Fails with `agenda.unknown`. */
export function changePoint(
  records: WritableDatabase,
  { id, title, minutes }: { id: AgendaPointId } & Pick<AgendaPoint, 'title' | 'minutes'>,
): Done<object> {
  requirePoint(records, id)
  records.update('agenda_point', id, rowOf(agendaPointTable, { title, minutes }))
  return { what: message('agenda.changed', { what: title }), value: {} }
}

/**
 * What was said of it, and what who leads wrote for themselves. Fails with `agenda.unknown`, and with `store.changedMeanwhile`
 * where something else stands there than `was`: a window may have heard of a change before it shows it. What is not named
 * stays as it is, and may be whatever it is.
 */
export function notePoint(
  records: WritableDatabase,
  { id, was, ...fields }: { id: AgendaPointId; was?: Notes | undefined } & Notes,
): Done<object> {
  const { title, notes, ownNotes } = requirePoint(records, id)
  const what = message('agenda.noted', { what: title })
  const isAsSeen = (now: string | null, then: string | null | undefined) => then === undefined || then === now
  if (!isAsSeen(notes, was?.notes) || !isAsSeen(ownNotes, was?.ownNotes)) {
    const values = { what: { nl: say(what, 'nl'), en: say(what, 'en') } }
    throw new ExpectedFailure(message('store.changedMeanwhile', values))
  }
  const said = {
    notes: fields.notes === undefined ? notes : fields.notes,
    ownNotes: fields.ownNotes === undefined ? ownNotes : fields.ownNotes,
  }
  records.update('agenda_point', id, rowOf(agendaPointTable, said))
  return { what, value: {} }
}

interface Notes {
  readonly notes?: string | null | undefined
  readonly ownNotes?: string | null | undefined
}

/** Fails with `agenda.unknown`. */
export function settlePoint(
  records: WritableDatabase,
  { id, state }: { id: AgendaPointId; state: AgendaPointState },
): Done<object> {
  const { title } = requirePoint(records, id)
  records.update('agenda_point', id, { state })
  return { what: message(settled[state], { what: title }), value: {} }
}

const settled = {
  open: 'agenda.opened',
  done: 'agenda.done',
  forward: 'agenda.forwarded',
} as const satisfies Record<AgendaPointState, string>

/** Fails with `agenda.unknown`, and with `agenda.hasAgreements` where something was agreed at it. */
export function removePoint(records: WritableDatabase, { id }: { id: AgendaPointId }): Done<object> {
  const { title } = requirePoint(records, id)
  const count = agreedAt(records, [id])
  if (count > 0) throw new ExpectedFailure(message('agenda.hasAgreements', { what: title, count }))
  records.delete('agenda_point', id)
  return { what: message('agenda.removed', { what: title }), value: {} }
}

/** How many agreements name one of these points. */
export function agreedAt(db: ReadableDatabase, points: readonly AgendaPointId[]): number {
  return points.reduce((sum, point) => sum + db.count('agreement', 'WHERE point = ?', point), 0)
}

/** After the last one that is there. */
export function putPoints(
  records: WritableDatabase,
  meeting: MeetingId,
  points: readonly NewAgendaPoint[],
): AgendaPointId[] {
  const last = agendaIn(records, meeting).at(-1)?.place ?? 0
  return points.map((point, index) => {
    const id = newId() as AgendaPointId
    const place = last + index + 1
    const fresh = { ...point, id, meeting, place, state: 'open', notes: null, ownNotes: null } as const
    records.insert('agenda_point', rowOf(agendaPointTable, fresh))
    return id
  })
}

/**
 * What was not talked about comes back in the next meeting; how it went is asked once. What was said of it or decided about it
 * was talked about. How many come back.
 */
export function forwardPoints(records: WritableDatabase, meeting: MeetingId): number {
  const open = agendaIn(records, meeting).filter(
    ({ state, topic }) => state === 'open' && topic.is !== 'closing',
  )
  const isTalkedAbout = talkedAboutIn(records, meeting)
  for (const point of open)
    records.update('agenda_point', point.id, { state: isTalkedAbout(point) ? 'done' : 'forward' })
  return open.filter((point) => !isTalkedAbout(point)).length
}

function talkedAboutIn(db: ReadableDatabase, meeting: MeetingId): (point: AgendaPoint) => boolean {
  const decisions = readRecords(db, 'decision', 'WHERE meeting = ?', meeting)
  const decided = new Set(decisions.map(({ combination }) => combination))
  const combinations = readCombinations(db).filter(({ id }) => decided.has(id))
  return ({ id, notes, topic }) => {
    if (notes !== null || agreedAt(db, [id]) > 0) return true
    if (topic.is === 'groundRules') return decisions.some(({ is }) => is === 'groundRules')
    if (topic.is === 'combination') return decided.has(topic.combination)
    return (
      topic.is === 'cluster' &&
      combinations.some(({ works }) => works.includes(topic.work) && works.includes(topic.met))
    )
  }
}

/** Only those that get another place are written. */
function putInOrder(records: WritableDatabase, meeting: MeetingId, ids: readonly AgendaPointId[]): void {
  const places = new Map(agendaIn(records, meeting).map(({ id, place }) => [id, place]))
  for (const [index, id] of ids.entries())
    if (places.get(id) !== index + 1) records.update('agenda_point', id, { place: index + 1 })
}

export function agendaIn(db: ReadableDatabase, meeting: MeetingId): AgendaPoint[] {
  return readRecords(db, 'agenda_point', 'WHERE meeting = ?', meeting).toSorted(inAgendaOrder)
}

function requirePoint(db: ReadableDatabase, id: AgendaPointId): AgendaPoint {
  const [point] = readRecords(db, 'agenda_point', 'WHERE id = ?', id)
  if (!point) throw new ExpectedFailure(message('agenda.unknown'))
  return point
}
