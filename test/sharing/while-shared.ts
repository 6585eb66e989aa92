/** A party shares otherwise for a while; afterwards it is as usual again. */
import type { PartyId } from '../../shared/domain/ids.ts'
import { sharedByDefault, type Shared } from '../../shared/domain/sharing.ts'
import type { Ask } from '../core/ask-of.ts'

export async function whileShared(
  ask: Ask,
  party: PartyId,
  shared: Partial<Shared>,
  look: () => Promise<void>,
): Promise<void> {
  await ask('sharing.set', { party, shared: { ...sharedByDefault, ...shared } })
  try {
    await look()
  } finally {
    await ask('sharing.set', { party, shared: null })
  }
}
