/** Where in the document its parts stand. */
import type { CombinationId, PartyId } from '../../../shared/domain/ids.ts'

export const anchors = {
  together: 'plan-together',
  combination: (id: CombinationId) => `plan-combination-${id}`,
  alone: 'plan-alone',
  alonePart: (party: PartyId) => `plan-alone-${party}`,
  undated: 'plan-undated',
  setAside: 'plan-set-aside',
  rules: 'plan-rules',
} as const
