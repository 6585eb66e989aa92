/** Why a cluster stands apart from the ranking: nobody needs to sit down for what is only noise. */
import { message, type Message, type MessageKey } from '../../domain/message.ts'
import type { Noise, Pair } from '../../domain/overlap.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { isRegionWide, regionNote } from './region-wide.ts'

/** What a cluster is when all its opportunities are noise of this kind. */
const notes: Readonly<Record<Noise, MessageKey>> = {
  sliver: 'overlap.apartSliver',
  version: 'overlap.apartVersion',
  stacked: 'overlap.apartStacked',
  region: 'overlap.apartRegion',
}

/**
 * The note of a cluster of `members` that stands apart: one region-wide work, or works between which every opportunity is
 * noise; null for one that is worth a conversation. `opportunities` are those in it, or those it is linked by when it
 * is one work alone.
 */
export function apartNote(
  project: DescribedWorks,
  members: readonly number[],
  opportunities: readonly Pick<Pair, 'noise'>[],
): Message | null {
  const [first] = members
  if (first !== undefined && isRegionWide(project, first))
    return regionNote(project, first, opportunities.length)
  const kinds = opportunities.flatMap(({ noise }) => noise ?? [])
  if (kinds.length === 0 || kinds.length < opportunities.length) return null
  return message(notes[commonest(kinds)], { works: members.length })
}

/** The kind there is most of; of equal ones the first of `notes`. */
function commonest(kinds: readonly Noise[]): Noise {
  const count = (kind: Noise) => kinds.filter((other) => other === kind).length
  return (Object.keys(notes) as Noise[]).reduce((most, kind) => (count(kind) > count(most) ? kind : most))
}
