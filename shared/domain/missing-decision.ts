/** What became of a work that its party does not name any more. `forgotten`: it still stands, the list was incomplete. */
import { z } from 'zod'

export const MissingDecision = z.enum(['done', 'withdrawn', 'forgotten'])
export type MissingDecision = z.infer<typeof MissingDecision>
