/** Overleggen, and the people of parties. */
import { z } from 'zod'
import { Body, BodyFields, Membership, Seat } from '../../domain/body.ts'
import { Escalation, EscalationAnswer, EscalationFields } from '../../domain/escalation.ts'
import { AgreementId, BodyId, EscalationId, MembershipId, PersonId } from '../../domain/ids.ts'
import { CalendarDate } from '../../domain/period.ts'
import { Person, PersonFields } from '../../domain/person.ts'
import { command, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

const said = { fields: BodyFields, members: z.array(Seat) }

export const bodyCalls = {
  /** Oldest first; those that ended too. */
  'body.list': query(
    ['body'],
    nothing,
    z.object({ bodies: z.array(Body), memberships: z.array(Membership) }),
  ),
  'body.make': command(z.object(said), revised.extend({ body: BodyId })),
  'body.change': command(z.object({ id: BodyId, ...said }), revised),
  /** Null: it goes on again. */
  'body.end': command(z.object({ id: BodyId, day: CalendarDate.nullable() }), revised),
  /** What was put to another body, oldest first. */
  'escalation.list': query(['escalation'], nothing, z.array(Escalation)),
  'escalation.make': command(
    z.object({ fields: EscalationFields }),
    revised.extend({ escalation: EscalationId }),
  ),
  'escalation.change': command(z.object({ id: EscalationId, fields: EscalationFields }), revised),
  /** Null: no answer came after all. */
  'escalation.answer': command(z.object({ id: EscalationId, answer: EscalationAnswer.nullable() }), revised),
  /** Who left too. */
  'people.list': query(['person'], nothing, z.array(Person)),
  'people.make': command(z.object({ fields: PersonFields }), revised.extend({ person: PersonId })),
  'people.change': command(z.object({ id: PersonId, fields: PersonFields }), revised),
  'people.handOver': command(
    z.object({
      from: PersonId,
      to: PersonId,
      agreements: z.array(AgreementId),
      seats: z.array(MembershipId),
    }),
    revised,
  ),
  /** Somebody looked at what a person who left still held; null: it is to be looked at again. */
  'people.review': command(z.object({ id: PersonId, day: CalendarDate.nullable() }), revised),
} as const
