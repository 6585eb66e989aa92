/** Works that parties agreed to do together: a record of its own. The parties' original periods stay with the works. */
import { z } from 'zod'
import { CombinationId, PartyId, WorkId } from './ids.ts'
import { AgreedPeriod } from './period.ts'

/** 1 los van elkaar, 2 afgestemd in tijd, 3 werk-met-werk, 4 één gezamenlijk project. */
export const IntegrationLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type IntegrationLevel = z.infer<typeof IntegrationLevel>

export const CombinationFields = z.object({
  name: z.string().trim().min(1),
  works: z.array(WorkId).min(2),
  lead: PartyId,
  period: AgreedPeriod,
  level: IntegrationLevel,
  reason: z.string().trim().min(1),
})
export type CombinationFields = z.infer<typeof CombinationFields>

export const Combination = CombinationFields.extend({ id: CombinationId })
export type Combination = z.infer<typeof Combination>
