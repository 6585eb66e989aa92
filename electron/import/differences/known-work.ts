/** A work of the party as the project has it: what a delivered row is compared with. */
import type { Work } from '../../../shared/domain/work.ts'

export interface KnownWork {
  readonly work: Work
  /** In metres of the project's coordinate system; null: a work without a place. */
  readonly wkb: Uint8Array | null
}

/** People said it is over; it comes back only when a row says so by its number or by being the same in every way. */
export function isGone({ work: { missing, missingDecision } }: KnownWork): boolean {
  return missing && (missingDecision === 'done' || missingDecision === 'withdrawn')
}
