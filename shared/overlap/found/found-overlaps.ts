/**
 * What the engine says about a project as it travels to whoever looks at it, and as it is held there: pairs in one table, and
 * objects for what is listed. Whatever else there is to say of a pair or a cluster follows from its works (see-pairs, tell-cluster).
 */
import type { WorkId } from '../../domain/ids.ts'
import type { FoundPair, ListedCluster, OverlapAnswer, Pair } from '../../domain/overlap.ts'
import type { PairFacts } from '../pairs/pair-table.ts'

/** One entry for each work; metres and m² as its score goes by them. */
export interface WorkSizes {
  readonly area: Float64Array
  readonly length: Float64Array
  /** Metres of street, in steps of 1/1024. */
  readonly extent: Float64Array
}

export interface FoundOverlaps extends Pick<
  OverlapAnswer,
  'settings' | 'works' | 'counts' | 'noise' | 'water' | 'apart' | 'closings' | 'judgements'
> {
  /** Works that stand in a pair, in the order of ids; the other arrays name them by their position here. */
  readonly ids: readonly WorkId[]
  readonly sizes: WorkSizes
  /** Sorted by work `a`, then by `b`. */
  readonly pairs: PairFacts
  /** Highest score first. */
  readonly clusters: readonly ListedCluster[]
  /** Of every cluster its works in the order in which they are told of (work-order.ts). */
  readonly members: readonly Uint32Array[]
  /** Of every cluster the rows of the pairs that were joined in it, lowest first. */
  readonly ties: readonly Uint32Array[]
}

/** What is said of a pair wherever it goes. */
export function foundPair({ place: _, possible: __, sliver: ___, parts: ____, ...found }: Pair): FoundPair {
  return found
}
