/** Who does what by when, as agreed in a combination or on something else: in which body that was said, and whether it was kept. */
import { z } from 'zod'
import { AgendaPointId, AgreementId, BodyId, CombinationId, PartyId, PersonId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { CalendarDate } from './period.ts'

/** Nobody said yet that it was kept or was not. */
export const AgreementState = z.enum(['open', 'kept', 'notKept'])
export type AgreementState = z.infer<typeof AgreementState>

export const agreementStateNames: Readonly<Record<AgreementState, Bilingual>> = {
  open: { nl: 'open', en: 'open' },
  kept: { nl: 'nagekomen', en: 'kept' },
  notKept: { nl: 'niet nagekomen', en: 'not kept' },
}

/** What people say of it. */
export const AgreementFields = z.object({
  what: z.string().trim().min(1),
  party: PartyId,
  /** The last day on which it is in time. */
  due: CalendarDate,
  /** In words; null: nobody said. */
  body: z.string().trim().min(1).nullable(),
  /** The same where it is one of the project: `body` is then what it was called. */
  inBody: BodyId.nullable().default(null),
  /** Who of the party does it: somebody of the project, or as people call them; null: nobody said. */
  person: PersonId.nullable().default(null),
  who: z.string().trim().min(1).nullable().default(null),
})
export type AgreementFields = z.infer<typeof AgreementFields>

export const Agreement = AgreementFields.extend({
  id: AgreementId,
  /** Null: it is about no combination. */
  combination: CombinationId.nullable(),
  /** Of the agenda at which it was made, where it is about no combination; null: it was made outside a meeting. */
  point: AgendaPointId.nullable().default(null),
  state: AgreementState,
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Agreement = z.infer<typeof Agreement>

/** Its day is past, and nobody said that it was kept or was not. */
export function isOverdue({ state, due }: Dated, today: CalendarDate): boolean {
  return state === 'open' && due < today
}

type Dated = Pick<Agreement, 'state' | 'due'>

/** What is overdue first, then what is open, then the rest; within each what is due first. */
export function byUrgency(today: CalendarDate): (one: Dated, other: Dated) => number {
  const rank = (one: Dated) => (isOverdue(one, today) ? 0 : one.state === 'open' ? 1 : 2)
  return (one, other) => rank(one) - rank(other) || one.due.localeCompare(other.due)
}
