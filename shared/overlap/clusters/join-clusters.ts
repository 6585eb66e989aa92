/** Joins pairs into conversations that fit a table: at one place, not too wide, not too long, the strongest first. */
import { filledByNumber } from '../../bytes/filled.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { ByNumber } from '../../bytes/by-number.ts'
import type { ScoredWork } from '../score.ts'
import { ClusterExtents, firstDay, lastDay } from './cluster-extents.ts'
import { ClusterLists, noLink } from './cluster-lists.ts'
import { firstOf } from './joined-pairs.ts'

/** Pairs that each ask for a conversation, in the order in which they are taken. */
export interface JoinablePairs {
  /** Per pair the indexes of its two works. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** minX, minY, maxX, maxY of where each meets, in metres. */
  readonly places: Float64Array
  /** Per work when it takes part. */
  readonly scored: ByNumber<Pick<ScoredWork, 'startDay' | 'endDay'>>
}

/**
 * Answers per pair the first one of its cluster. Every pair starts as a cluster of its own. Taken in their order, it is joined
 * with the clusters that one of its works is in already, the one with the strongest pair of that work first, unless what they
 * make together is more than `across` metres across (the diagonal of the box around its places) or lasts longer than `years`
 * of the calendar from its first start to its last end. A single pair may exceed both.
 *
 * What does not fit never fits later, since clusters only grow. So no two clusters that share a work could still be joined.
 */
export function joinClusters(pairs: JoinablePairs, most: OverlapSettings['cluster']): Int32Array {
  const joining = new Joining(pairs, most)
  joining.takeAll()
  return joining.finish()
}

class Joining {
  readonly #pairs: JoinablePairs
  /** Per pair its cluster when it came, by a number; clusters are numbered by their first pairs. */
  readonly #clusterOf: Int32Array
  #clusters = 0
  /** Per cluster its first pair, and another that it became part of, or itself. */
  readonly #firstPair: Int32Array
  readonly #before: Int32Array
  readonly #extents: ClusterExtents
  readonly #ofWork: ClusterLists
  /** Per work; as a column they are soonest read. */
  readonly #firstDay: Float64Array
  readonly #lastDay: Float64Array

  constructor(pairs: JoinablePairs, most: OverlapSettings['cluster']) {
    const count = pairs.a.length
    this.#pairs = pairs
    this.#clusterOf = new Int32Array(count)
    this.#firstPair = new Int32Array(count)
    this.#before = new Int32Array(count)
    this.#extents = new ClusterExtents(count, most)
    this.#ofWork = new ClusterLists(pairs.scored.length)
    this.#firstDay = filledByNumber(new Float64Array(pairs.scored.length), pairs.scored, firstDay)
    this.#lastDay = filledByNumber(new Float64Array(pairs.scored.length), pairs.scored, lastDay)
  }

  takeAll(): void {
    const { a, b, places } = this.#pairs
    const [firstDays, lastDays] = [this.#firstDay, this.#lastDay]
    const [before, extents] = [this.#before, this.#extents]
    for (let pair = 0; pair < a.length; pair++) {
      const one = a[pair]!
      const two = b[pair]!
      // As if it were the next cluster: most pairs join another at once, and none is made of them.
      const alone = this.#clusters
      before[alone] = alone
      const first = Math.min(firstDays[one]!, firstDays[two]!)
      extents.set(alone, places, 4 * pair, first, Math.max(lastDays[one]!, lastDays[two]!))
      // What is too large by itself is joined with nothing.
      const isJoinable = extents.fit(alone, alone)
      const cluster = isJoinable ? this.#joined(alone, one, two) : alone
      this.#clusterOf[pair] = cluster
      if (cluster === alone) this.#firstPair[this.#clusters++] = pair
      if (!isJoinable) continue
      this.#ofWork.listOnce(before, one, pair, cluster)
      this.#ofWork.listOnce(before, two, pair, cluster)
    }
  }

  finish(): Int32Array {
    const clusterOf = this.#clusterOf
    for (let pair = 0; pair < clusterOf.length; pair++)
      clusterOf[pair] = this.#firstPair[firstOf(this.#before, clusterOf[pair]!)]!
    return clusterOf
  }

  /** Tries a cluster with those of two works in turn, strongest first; answers the one it is in then. */
  #joined(alone: number, one: number, two: number): number {
    const [before, extents, lists] = [this.#before, this.#extents, this.#ofWork]
    let cluster = alone
    let left = lists.firstOf(one)
    let right = lists.firstOf(two)
    while (left !== noLink || right !== noLink) {
      const isLeft = right === noLink || (left !== noLink && lists.pairAt(left) <= lists.pairAt(right))
      const link = isLeft ? left : right
      if (isLeft) left = lists.after(left)
      else right = lists.after(right)
      const other = firstOf(before, lists.clusterAt(link))
      if (other === cluster || !extents.fit(other, cluster)) continue
      const into = Math.min(other, cluster)
      const from = Math.max(other, cluster)
      extents.join(into, from)
      before[from] = into
      cluster = into
    }
    return cluster
  }
}
