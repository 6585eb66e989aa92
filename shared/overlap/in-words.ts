/** Pieces of sentences that several sentences about works need: whose they are. */
import type { Bilingual } from '../domain/language.ts'
import type { PartyId } from '../domain/ids.ts'
import type { Party } from '../domain/party.ts'
import type { Work } from '../domain/work.ts'

/** `0,5 m`, `24 m`: below ten metres to the decimetre, so that what is near is told from what touches. */
export function metresInWords(metres: number): Bilingual {
  if (metres === 0) return { nl: '0 m', en: '0 m' }
  if (metres >= 9.95) return { nl: `${Math.round(metres)} m`, en: `${Math.round(metres)} m` }
  const tenths = Math.max(1, Math.round(10 * metres)) / 10
  return { nl: `${String(tenths).replace('.', ',')} m`, en: `${tenths} m` }
}

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
