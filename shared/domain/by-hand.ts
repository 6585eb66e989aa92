/** A work that its party did not deliver yet: somebody of the project heard of it, and put it in by hand. */
import { z } from 'zod'
import { CorrectedFields } from './correction.ts'
import { WorkId } from './ids.ts'
import type { Work } from './work.ts'

export const ByHand = z.object({
  work: WorkId,
  /** Where it is known from: "mondeling, overleg 12 november". */
  reason: z.string().trim().min(1),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type ByHand = z.infer<typeof ByHand>

/** What people say of such a work when they put it in: all that a party could have said. */
export const WorkByHand = z.object({
  /** One there is, or a new one. */
  party: z.string().trim().min(1),
  fields: CorrectedFields,
  reason: ByHand.shape.reason,
})
export type WorkByHand = z.infer<typeof WorkByHand>

/** No delivery of its party names it yet; once one does, it is a delivered work like any other. */
export function isByHand({ delivery }: Pick<Work, 'delivery'>): boolean {
  return delivery === null
}
