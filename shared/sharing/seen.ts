/**
 * What passed the gate: the project as seen by one party, or by everyone. Writers accept nothing else, so that what has
 * not passed cannot leave by forgetting.
 */
import type { PartyId, WorkId } from '../domain/ids.ts'
import type { Work } from '../domain/work.ts'

declare const seen: unique symbol

/** Made in this folder alone; the mark exists for the compiler only and costs nothing on its way through threads. */
export type Seen<What extends object> = What & { readonly [seen]: true }

/** For whom it is made; null: for everyone, which leaves nothing out. */
export type Audience = PartyId | null

/**
 * What a party sees of others: `concerns` tells which groups of works have one of its own in them, and `isSeen` which
 * works it sees, its own and those in the groups that concern it.
 */
export function sightOf(
  party: PartyId,
  works: readonly Work[],
  groups: readonly (readonly WorkId[])[],
): { concerns: (works: readonly WorkId[]) => boolean; isSeen: (work: WorkId) => boolean } {
  const own = new Set(works.filter((work) => work.party === party).map(({ id }) => id))
  const concerns = (group: readonly WorkId[]) => group.some((id) => own.has(id))
  const met = new Set(groups.filter(concerns).flat())
  return { concerns, isSeen: (work) => own.has(work) || met.has(work) }
}
