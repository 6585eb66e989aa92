/** What parties let others see. */
import { z } from 'zod'
import { PartyId } from '../../domain/ids.ts'
import { Shared } from '../../domain/sharing.ts'
import { command } from '../call.ts'
import { revised } from './several-calls.ts'

export const sharingCalls = {
  /** `party` null: what is usual, for every party of which nothing else is said. `shared` null: as usual again. */
  'sharing.set': command(
    z.union([
      z.object({ party: z.null(), shared: Shared }),
      z.object({ party: PartyId, shared: Shared.nullable() }),
    ]),
    revised,
  ),
} as const
