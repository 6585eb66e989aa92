/** Names of the parts of a plan, by which contents, bookmarks and links find them. */
import type { CombinationId, PartyId } from '../../domain/ids.ts'

export const anchors = {
  together: 'together',
  combination: (id: CombinationId) => `combination-${id}`,
  alone: 'alone',
  party: (id: PartyId) => `alone-${id}`,
  undated: 'undated',
  open: 'open',
  setAside: 'set-aside',
  rules: 'rules',
} as const
