/** Works that parties agreed to do together: a record of its own. The parties' original periods stay with the works. */
import { z } from 'zod'
import { CombinationId, PartyId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { AgreedPeriod } from './period.ts'

/** 1 los van elkaar, 2 afgestemd in tijd, 3 werk-met-werk, 4 één gezamenlijk project. */
export const IntegrationLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type IntegrationLevel = z.infer<typeof IntegrationLevel>

export const integrationLevelNames: Readonly<Record<IntegrationLevel, Bilingual>> = {
  1: { nl: 'los van elkaar', en: 'apart' },
  2: { nl: 'afgestemd in tijd', en: 'aligned in time' },
  3: { nl: 'werk-met-werk', en: 'work with work' },
  4: { nl: 'één gezamenlijk project', en: 'one joint project' },
}

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
