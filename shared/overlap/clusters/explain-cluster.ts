/** What the score of a cluster is made of, and why it ranks where it does: of the one that is looked at. */
import type { Message } from '../../domain/message.ts'
import type { ListedCluster, OverlapSettings, ScoreParts, SeenPair } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import type { WaterBetween } from '../../domain/water-between.ts'
import type { ComparedWork } from '../compared-work.ts'
import { bitsOf } from '../pairs/pair-at.ts'
import { hasPlace } from '../pairs/place-pairs.ts'
import { partsOfCluster, type ScoredWork } from '../score.ts'
import { whyCluster } from './why-cluster.ts'

export interface ExplainedCluster {
  readonly parts: ScoreParts
  readonly why: Message[]
}

/** What is known of the works and the pairs of a cluster. */
export interface KnownOfCluster {
  /** In their order (work-order.ts), and when they take part in the same order. */
  readonly works: readonly ComparedWork[]
  readonly scored: readonly ScoredWork[]
  /** All between its works, in the order of ids; noise says nothing. */
  readonly pairs: readonly SeenPair[]
  /** What water lies between two of them; without an answer none is known. */
  readonly waterOf: (pair: SeenPair) => WaterBetween | undefined
}

export function explainCluster(
  cluster: ListedCluster,
  { works, scored, pairs, waterOf }: KnownOfCluster,
  parties: readonly Party[],
  settings: OverlapSettings,
): ExplainedCluster {
  const extents = scored.map(({ extent }) => extent)
  const telling = pairs.filter(({ noise }) => noise === null)
  const ties = telling.filter(({ outcomes }) => hasPlace(bitsOf(outcomes)))
  const parts = partsOfCluster(
    ties.map((pair) => pair.parts),
    extents,
    settings,
  )
  const told = {
    ...cluster,
    parts,
    works,
    metres: extents.reduce((sum, extent) => sum + extent, 0),
    pairs: telling,
    water: telling.flatMap((pair) => waterOf(pair) ?? []),
    notAgreed: works.filter((_, at) => scored[at]!.combinations.length === 0),
  }
  return { parts, why: whyCluster(told, parties, settings.weights) }
}
