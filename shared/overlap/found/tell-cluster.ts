/** A cluster of found overlaps as people look at it: its pairs, what its score is made of, and why it ranks where it does. */
import type { Message } from '../../domain/message.ts'
import type { ScoreParts, SeenPair } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import { whyCluster } from '../clusters/why-cluster.ts'
import { hasPlace } from '../pairs/place-pairs.ts'
import { bitsOf } from '../pairs/pair-at.ts'
import { partsOfCluster } from '../score.ts'
import type { FoundOverlaps } from './found-overlaps.ts'
import { rowsOfCluster } from './rows-of.ts'
import { seePairs, seeWorks, type SeenRecords } from './see-pairs.ts'

export interface ToldOfCluster {
  /** In the order of ids. */
  readonly pairs: readonly SeenPair[]
  readonly parts: ScoreParts
  readonly why: readonly Message[]
}

/** The cluster at a position among those of `found`. */
export function tellCluster(
  found: FoundOverlaps,
  at: number,
  records: SeenRecords & { readonly parties: readonly Party[] },
): ToldOfCluster {
  const { settings, water } = found
  const cluster = found.clusters[at]!
  const pairs = seePairs(found, rowsOfCluster(found, at), records)
  const { works, scored } = seeWorks(found, found.members[at]!, records)
  const extents = scored.map(({ extent }) => extent)
  const telling = pairs.filter(({ noise }) => noise === null)
  const ties = telling.filter(({ outcomes }) => hasPlace(bitsOf(outcomes)))
  const parts = partsOfCluster(
    ties.map((pair) => pair.parts),
    extents,
    settings,
  )
  const why = whyCluster(
    {
      ...cluster,
      parts,
      works,
      metres: extents.reduce((sum, extent) => sum + extent, 0),
      pairs: telling,
      water: telling.flatMap((pair) => water.find(({ a, b }) => a === pair.a && b === pair.b) ?? []),
      notAgreed: works.filter((_, index) => scored[index]!.combinations.length === 0),
    },
    records.parties,
    settings.weights,
  )
  return { pairs, parts, why }
}
