/** An overleg: a body that meets in a rhythm, at a level, and may decide so far; and the people who sit in it. */
import { z } from 'zod'
import { BodyId, MembershipId, PersonId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { CalendarDate } from './period.ts'

/** From who carries out to who answers for it; in this order a matter goes up. */
export const BodyLevel = z.enum(['operational', 'tactical', 'strategic'])
export type BodyLevel = z.infer<typeof BodyLevel>

export const bodyLevelNames: Readonly<Record<BodyLevel, Bilingual>> = {
  operational: { nl: 'operationeel', en: 'operational' },
  tactical: { nl: 'tactisch', en: 'tactical' },
  strategic: { nl: 'strategisch', en: 'strategic' },
}

/** What can be decided in a body; in words besides, since no list says all. */
export const DecisionKind = z.enum(['combine', 'dissolve', 'groundRules'])
export type DecisionKind = z.infer<typeof DecisionKind>

export const decisionKindNames: Readonly<Record<DecisionKind, Bilingual>> = {
  combine: { nl: 'combinatie aangaan of wijzigen', en: 'make or change a combination' },
  dissolve: { nl: 'combinatie ontbinden', en: 'dissolve a combination' },
  groundRules: { nl: 'spelregels vaststellen', en: 'lay down ground rules' },
}

const said = z.string().trim().min(1).nullable()

/** How often, and from which day on that is counted. */
export const Rhythm = z.object({ weeks: z.int().min(1).max(104), first: CalendarDate })
export type Rhythm = z.infer<typeof Rhythm>

export const BodyFields = z.object({
  name: z.string().trim().min(1).max(120),
  level: BodyLevel,
  /** Null: as often as it is needed. */
  rhythm: Rhythm.nullable(),
  /** Its mandate: what it may decide, each once. */
  mayDecide: z.array(DecisionKind),
  /** Euros: on more than that it may not decide; null: there is no such bound. */
  upTo: z.number().nonnegative().nullable(),
  /** The mandate in words. */
  mandate: said,
  /** Where it takes what it may not decide; null: nowhere. */
  escalatesTo: BodyId.nullable(),
})
export type BodyFields = z.infer<typeof BodyFields>

export const Body = BodyFields.extend({
  id: BodyId,
  /** The last day it was there; null: it still is. What was decided in it stays. */
  ended: CalendarDate.nullable(),
})
export type Body = z.infer<typeof Body>

/** `role`: in this body, as people call it (voorzitter). */
export const Seat = z.object({ person: PersonId, role: said })
export type Seat = z.infer<typeof Seat>

export const Membership = Seat.extend({ id: MembershipId, body: BodyId })
export type Membership = z.infer<typeof Membership>

/** Of a body and a person there is one, whoever says so. */
export function membershipIdOf(body: BodyId, person: PersonId): MembershipId {
  return MembershipId.parse(`${body}_${person}`)
}

/** From the day after its last one it is no more. */
export function isEnded({ ended }: Pick<Body, 'ended'>, today: CalendarDate): boolean {
  return ended !== null && ended < today
}
