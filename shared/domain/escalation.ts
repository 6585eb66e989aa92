/** What a body may not or cannot decide, put to the next one: what, to which, by when and why; the rest goes on meanwhile. */
import { z } from 'zod'
import { BodyId, CombinationId, EscalationId } from './ids.ts'
import { CalendarDate } from './period.ts'

/** What is asked. */
export const EscalationFields = z.object({
  what: z.string().trim().min(1),
  /** Null: of nothing that parties do together. */
  combination: CombinationId.nullable(),
  /** Null: of no body, but of who prepares. */
  from: BodyId.nullable(),
  to: BodyId,
  /** The last day on which an answer is in time. */
  due: CalendarDate,
  why: z.string().trim().min(1),
})
export type EscalationFields = z.infer<typeof EscalationFields>

export const EscalationAnswer = z.object({ text: z.string().trim().min(1), day: CalendarDate })
export type EscalationAnswer = z.infer<typeof EscalationAnswer>

export const Escalation = EscalationFields.extend({
  id: EscalationId,
  /** Null: none came yet. */
  answer: EscalationAnswer.nullable(),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Escalation = z.infer<typeof Escalation>

/** Its day is past, and no answer came. */
export function isUnanswered({ answer, due }: Escalation, today: CalendarDate): boolean {
  return answer === null && due < today
}
