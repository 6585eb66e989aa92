/** A decision written down with what it decides, in the same step: in which body, who was there, on what mandate, and why. */
import { isEnded, type DecisionKind } from '../../../shared/domain/body.ts'
import { beyondMandate, meetingIdOf, type Decided } from '../../../shared/domain/decision.ts'
import type { CombinationId, DecisionId, MeetingId, WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { decisionTable, meetingTable } from '../../../shared/records/decision.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { today } from '../../../shared/time/today.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import { readTheseWorks } from '../works.ts'
import { requirePeople } from './meeting.ts'

/** What is decided, and of a combination with which works: what they are estimated at has to lie within the mandate. */
interface Decides {
  readonly kind: DecisionKind
  readonly about: string
  readonly combination: CombinationId | null
  readonly works: readonly WorkId[]
}

/**
 * Keeps it; nothing where `decided` is null and the project has no bodies. Fails with `decision.needsBody` where it has, with
 * `decision.notItsKind` and `decision.tooMuch` where the mandate of the body does not reach so far, with `decision.ended`,
 * `body.unknown` and `people.unknown`.
 */
export function decide(
  records: WritableDatabase,
  { kind, about, combination, works }: Decides,
  decided: Decided | null,
  { actor }: CommandBy,
): void {
  if (decided === null) return requireNoBodies(records)
  const { body: bodyId, day, basis, reason } = decided
  const [body] = readRecords(records, 'body', 'WHERE id = ?', bodyId)
  if (!body) throw new ExpectedFailure(message('body.unknown'))
  if (isEnded(body, day)) throw new ExpectedFailure(message('decision.ended', { body: body.name, day }))
  const amount = estimateOf(records, works)
  const why = beyondMandate(body, kind, amount)
  if (why) throw new ExpectedFailure(why)
  const meeting = meet(records, decided)
  const at = new Date().toISOString()
  const id = newId() as DecisionId
  const says = { is: kind, about, combination, amount, basis, reason, actor, at }
  records.insert('decision', rowOf(decisionTable, { id, meeting, ...says }))
}

/** Once bodies decide, nothing is decided without one. */
function requireNoBodies(db: ReadableDatabase): void {
  if (db.count('body', 'WHERE ended IS NULL OR ended >= ?', today()) > 0)
    throw new ExpectedFailure(message('decision.needsBody'))
}

/** The body met on that day, with these: who says so later knows it better. */
function meet(records: WritableDatabase, { body, day, present, guests }: Decided): MeetingId {
  const id = meetingIdOf(body, day)
  const people = requirePeople(records, present)
  const was = { present: people, guests }
  if (records.count('meeting', 'WHERE id = ?', id) > 0)
    records.update('meeting', id, rowOf(meetingTable, was))
  else records.insert('meeting', rowOf(meetingTable, { id, body, day, isClosed: false, ...was }))
  return id
}

/** Euros, as the works count now; null where none has an estimate. */
function estimateOf(db: ReadableDatabase, works: readonly WorkId[]): number | null {
  const budgets = readTheseWorks(db, works).flatMap(({ work }) => work.budget ?? [])
  return budgets.length === 0 ? null : budgets.reduce((sum, budget) => sum + budget, 0)
}
