/** Pieces of sentences that several sentences about works need: how long, and whose. */
import type { PartyId } from '../domain/ids.ts'
import type { Bilingual } from '../domain/language.ts'
import type { Party } from '../domain/party.ts'
import type { Work } from '../domain/work.ts'

const daysPerMonth = 365.25 / 12
const daysPerYear = 365.25
/** Below this people count days, and above the other months no more. */
const fewestMonths = 60
const mostMonths = 24

/** `1 dag`, `45 dagen`, `4 maanden`, `2 jaar`: as exact as a plan of years is. */
export function daysInWords(days: number): Bilingual {
  if (days === 1) return { nl: '1 dag', en: '1 day' }
  if (days < fewestMonths) return { nl: `${days} dagen`, en: `${days} days` }
  const months = Math.round(days / daysPerMonth)
  if (months < mostMonths) return { nl: `${months} maanden`, en: `${months} months` }
  const years = Math.round(days / daysPerYear)
  return { nl: `${years} jaar`, en: `${years} years` }
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
