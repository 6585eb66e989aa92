/** A cluster of found overlaps as people look at it: its pairs, what its score is made of, and why it ranks where it does. */
import type { SeenPair } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import { explainCluster, type ExplainedCluster } from '../clusters/explain-cluster.ts'
import type { FoundOverlaps } from './found-overlaps.ts'
import { rowsOfCluster } from './rows-of.ts'
import { seePairs, seeWorks, type SeenRecords } from './see-pairs.ts'

export interface ToldOfCluster extends ExplainedCluster {
  /** In the order of ids. */
  readonly pairs: readonly SeenPair[]
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
  const waterOf = (pair: SeenPair) => water.find(({ a, b }) => a === pair.a && b === pair.b)
  return { pairs, ...explainCluster(cluster, { works, scored, pairs, waterOf }, records.parties, settings) }
}
