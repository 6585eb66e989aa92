/** What was decided in a body: on which day, who was there, on what mandate it rests and why. */
import { z } from 'zod'
import { BodyLevel, DecisionKind, type Body } from './body.ts'
import { BodyId, CombinationId, DecisionId, MeetingId, PartyId, PersonId } from './ids.ts'
import { message, type Message } from './message.ts'
import { CalendarDate } from './period.ts'
import { decisionKindNames } from './body.ts'

/** A body that meets on a day; it meets once a day. Agenda and minutes belong to this. */
export const Meeting = z.object({
  id: MeetingId,
  body: BodyId,
  day: CalendarDate,
  /** Who was there, of the people that are known; each once. */
  present: z.array(PersonId),
  /** Who was there besides, as people call them; null: nobody. */
  guests: z.string().trim().min(1).nullable(),
  /** It was closed: its minutes are what they are. */
  isClosed: z.boolean(),
})
export type Meeting = z.infer<typeof Meeting>

export function meetingIdOf(body: BodyId, day: CalendarDate): MeetingId {
  return MeetingId.parse(`${body}_${day}`)
}

/** What is said of a decision by whoever writes it down. */
export const Decided = Meeting.omit({ id: true, isClosed: true }).extend({
  /** What the mandate rests on, in words. */
  basis: z.string().trim().min(1),
  reason: z.string().trim().min(1),
})
export type Decided = z.infer<typeof Decided>

export const Decision = z.object({
  id: DecisionId,
  meeting: MeetingId,
  is: DecisionKind,
  /** What it was called then: it may be gone, and what was decided stays. */
  about: z.string().min(1),
  /** Null: about no combination. */
  combination: CombinationId.nullable(),
  /** Euros: what the works together were estimated at then; null: nobody estimated any. */
  amount: z.number().nullable(),
  basis: Decided.shape.basis,
  reason: Decided.shape.reason,
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Decision = z.infer<typeof Decision>

/** As it is told to others: bodies and parties, and no people. */
export const ToldDecision = Decision.pick({ is: true, basis: true, reason: true }).extend({
  day: CalendarDate,
  body: z.string(),
  level: BodyLevel,
  /** Of whom somebody was there. */
  parties: z.array(PartyId),
})
export type ToldDecision = z.infer<typeof ToldDecision>

/** Why this body may not decide that itself; null: it may. `amount` in euros; null: not known, and no bound is passed. */
export function beyondMandate(
  { name, mayDecide, upTo }: Pick<Body, 'name' | 'mayDecide' | 'upTo'>,
  kind: DecisionKind,
  amount: number | null,
): Message | null {
  if (!mayDecide.includes(kind))
    return message('decision.notItsKind', { body: name, kind: decisionKindNames[kind] })
  if (upTo !== null && amount !== null && amount > upTo)
    return message('decision.tooMuch', { body: name, amount: Math.round(amount), upTo })
  return null
}
