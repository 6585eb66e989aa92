/** Pieces of sentences that several sentences about works need: whose they are. */
import type { PartyId } from '../domain/ids.ts'
import type { Party } from '../domain/party.ts'
import type { Work } from '../domain/work.ts'

export function partyName(id: PartyId, parties: readonly Party[]): string {
  return parties.find((party) => party.id === id)?.name ?? ''
}

/** `Stedin (Gasvervanging Kade)`. */
export function workInWords(
  { party, name }: Pick<Work, 'party' | 'name'>,
  parties: readonly Party[],
): string {
  return `${partyName(party, parties)} (${name})`
}
