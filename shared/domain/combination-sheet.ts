/** What an afsprakenblad is made of: one combination as its parties agreed on it, to be signed by them. */
import type { PartyId } from './ids.ts'
import type { Party } from './party.ts'
import type { Plan } from './plan.ts'
import type { Held } from './sharing.ts'
import type { Work } from './work.ts'

export interface CombinationSheet {
  readonly project: string
  /** Of the project, to name them by. */
  readonly parties: readonly Party[]
  readonly agreed: Plan['combinations'][number]
  /** Those of its works, and the one that leads. */
  readonly signing: readonly PartyId[]
  readonly works: readonly Work[]
  readonly held: Held
}
