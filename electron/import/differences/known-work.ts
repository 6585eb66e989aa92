/** A work of the party as the project has it: what a delivered row is compared with. */
import { correctionId, withCorrections, type Correction } from '../../../shared/domain/correction.ts'
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import type { Work, WorkFields } from '../../../shared/domain/work.ts'

export interface KnownWork {
  /** As its party delivered it: that is what a delivery is held against. */
  readonly work: Work
  /** In metres of the project's coordinate system; null: a work without a place. */
  readonly wkb: Uint8Array | null
  /** What people corrected of it. */
  readonly corrections?: readonly Correction[]
  /** People put it aside for good: it is found again, and stays aside. */
  readonly isAside?: boolean
}

type Decided = Pick<DraftDecisions, 'corrections'>

/** The work as it counts. */
export function asItCounts({ work, corrections = [] }: KnownWork): Work {
  return withCorrections(work, corrections)
}

/** The work as it counts once its party says `fields` of it: corrected still, but for what is let go. */
export function onceDelivered(
  { work, corrections = [] }: KnownWork,
  fields: Partial<WorkFields>,
  decided: Decided,
): Work {
  const letGo = lettingGo(decided)
  return withCorrections(
    { ...work, ...fields },
    corrections.filter(({ id }) => !letGo.has(id)),
  )
}

function lettingGo({ corrections }: Decided): ReadonlySet<string> {
  return new Set(corrections.flatMap((one) => (one.keeps === 'theirs' ? correctionId(one) : [])))
}

/** People said it is over; it comes back only when a row says so by its number or by being the same in every way. */
export function isGone({ work: { missing, missingDecision } }: KnownWork): boolean {
  return missing && (missingDecision === 'done' || missingDecision === 'withdrawn')
}
