/** Overleggen, the people of parties, and the spelregels of the partnership. */
import { z } from 'zod'
import { Body, BodyFields, Membership, Seat } from '../../domain/body.ts'
import { Decided } from '../../domain/decision.ts'
import { Escalation, EscalationAnswer, EscalationFields } from '../../domain/escalation.ts'
import { GroundRule, GroundRuleText, Recalibration } from '../../domain/ground-rule.ts'
import {
  AgreementId,
  BodyId,
  EscalationId,
  GroundRuleId,
  MembershipId,
  PersonId,
  RecalibrationId,
} from '../../domain/ids.ts'
import { CalendarDate } from '../../domain/period.ts'
import { Person, PersonFields } from '../../domain/person.ts'
import { command, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

/** In which body it was decided; null where the project has none. */
const decided = Decided.nullable().default(null)
const rule = { text: GroundRuleText, since: CalendarDate, decided }
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
  /** Spelregels, also those that are not in force any more, and when they were looked at again. */
  'groundRule.list': query(
    ['groundRule'],
    nothing,
    z.object({ rules: z.array(GroundRule), recalibrations: z.array(Recalibration) }),
  ),
  'groundRule.make': command(z.object(rule), revised.extend({ rule: GroundRuleId })),
  'groundRule.change': command(
    z.object({ id: GroundRuleId, ...rule }),
    revised.extend({ rule: GroundRuleId }),
  ),
  'groundRule.drop': command(z.object({ id: GroundRuleId, day: CalendarDate, decided }), revised),
  'groundRule.recalibrate': command(
    z.object({ day: CalendarDate, text: GroundRuleText, decided }),
    revised.extend({ recalibration: RecalibrationId }),
  ),
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
