/** What people decided about a pair of works, with the facts it was based on. It survives every re-delivery. */
import { z } from 'zod'
import { JudgementId, WorkId } from './ids.ts'
import { Verdict } from './judgement-verdict.ts'
import { Outcome } from './outcome.ts'

export const JudgedFacts = z.object({
  distance: z.number(),
  sharedArea: z.number().nullable(),
  gapDays: z.int().nullable(),
  outcomes: z.array(Outcome),
})
export type JudgedFacts = z.infer<typeof JudgedFacts>

export const Judgement = z.object({
  id: JudgementId,
  a: WorkId,
  b: WorkId,
  verdict: Verdict,
  reason: z.string().trim().min(1),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  facts: JudgedFacts,
})
export type Judgement = z.infer<typeof Judgement>
