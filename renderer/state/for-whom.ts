/** For whom something is shown and issued: who draws it up, all parties, or one of them. */
import type { PartyId } from '../../shared/domain/ids.ts'
import type { Audience } from '../../shared/domain/sharing.ts'

/** `self`, `everyone`, or the id of a party: what a list of choices can hold. */
export type ForWhom = 'self' | 'everyone' | PartyId

/** Null: who draws it up. */
export function audienceOf(forWhom: ForWhom): Audience | null {
  if (forWhom === 'self') return null
  return { party: forWhom === 'everyone' ? null : forWhom, atMost: 'full' }
}
