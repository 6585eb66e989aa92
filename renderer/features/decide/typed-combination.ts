/** What people typed or chose themselves in the dialog, as it is kept until it is stored or thrown away. */
import { z, type ZodType } from 'zod'
import { IntegrationLevel } from '../../../shared/domain/combination.ts'
import { PartyId, WorkId } from '../../../shared/domain/ids.ts'
import type { CombinationDraft, DraftPeriod } from './combination-draft.ts'

export interface TypedCombination extends Partial<Omit<CombinationDraft, 'periods'>> {
  /** Of the works of which a day was typed. */
  readonly periods?: readonly (readonly [WorkId, DraftPeriod])[]
}

const day = z.string()

export const TypedCombination = z
  .object({
    name: z.string(),
    works: z.array(WorkId),
    lead: PartyId.nullable(),
    start: day,
    end: day,
    periods: z.array(z.tuple([WorkId, z.object({ start: day, end: day })])),
    level: IntegrationLevel,
    reason: z.string(),
  })
  // What is read back as text holds nothing that is there and undefined.
  .partial() as unknown as ZodType<TypedCombination>

export const nothingTyped: TypedCombination = {}
