/** What people decided about a pair of works, with the facts it was based on. It survives every re-delivery. */
import { z } from 'zod'
import { ConversationId, JudgementId, MeetingId, WorkId } from './ids.ts'
import { Verdict, VerdictTerms } from './judgement-verdict.ts'
import { Outcome } from './outcome.ts'
import { CalendarDate } from './period.ts'

/** When a work took part: its own period, or the agreed one of its combination. Both null: it had no date. */
export const JudgedPeriod = z.object({ start: CalendarDate.nullable(), end: CalendarDate.nullable() })
export type JudgedPeriod = z.infer<typeof JudgedPeriod>

export const JudgedFacts = z.object({
  distance: z.number(),
  sharedArea: z.number().nullable(),
  gapDays: z.int().nullable(),
  outcomes: z.array(Outcome),
  /** Of works `a` and `b`; null: not kept, because the judgement is older than that. */
  periods: z.tuple([JudgedPeriod, JudgedPeriod]).nullable(),
})
export type JudgedFacts = z.infer<typeof JudgedFacts>

export const Judgement = z.object({
  id: JudgementId,
  a: WorkId,
  b: WorkId,
  verdict: Verdict,
  ...VerdictTerms.shape,
  reason: z.string().trim().min(1),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  facts: JudgedFacts,
  /** The meeting of a body in which it was said; null: in none, or before that was kept. It may have been called off since. */
  meeting: MeetingId.nullable(),
  /** Shared by all pairs that were judged together as one cluster; null: this pair was judged by itself. */
  conversation: ConversationId.nullable(),
})
export type Judgement = z.infer<typeof Judgement>
