/** A row of a delivery that people put aside for good: no work of the project, however often it is delivered. */
import { z } from 'zod'
import { PartyId, WorkId } from './ids.ts'

export const Aside = z.object({
  work: WorkId,
  reason: z.string().trim().min(1),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Aside = z.infer<typeof Aside>

/** With what it is called, for who may want it back. */
export const AsideWork = Aside.extend({ party: PartyId, number: z.string().nullable(), name: z.string() })
export type AsideWork = z.infer<typeof AsideWork>
