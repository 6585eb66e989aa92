/** Joins pairs into conversations that fit a table: at one place, not too wide, not too long, the strongest first. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { ScoredWork } from '../score.ts'
import { ClusterExtents } from './cluster-extents.ts'
import { firstOf, listOnce } from './joined-pairs.ts'

/** Pairs that each ask for a conversation, in the order in which they are taken. */
export interface JoinablePairs {
  /** Per pair the indexes of its two works. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** minX, minY, maxX, maxY of where each meets, in metres. */
  readonly places: Float64Array
  /** Per work when it takes part. */
  readonly scored: readonly Pick<ScoredWork, 'startDay' | 'endDay'>[]
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
  for (let pair = 0; pair < pairs.a.length; pair++) joining.take(pair)
  return joining.finish()
}

class Joining {
  readonly #pairs: JoinablePairs
  /** The pair before each in its cluster's tree; itself for the first. */
  readonly #before: Int32Array
  /** Those of each cluster stand at its first pair. */
  readonly #extents: ClusterExtents
  /** Per work a pair of each cluster it is in, the strongest pair that it has there; strongest first. */
  readonly #ofWork: (number[] | undefined)[]

  constructor(pairs: JoinablePairs, most: OverlapSettings['cluster']) {
    const { a, b, places, scored } = pairs
    this.#pairs = pairs
    this.#before = new Int32Array(a.length)
    this.#extents = new ClusterExtents(a.length, most)
    for (let pair = 0; pair < a.length; pair++) {
      this.#before[pair] = pair
      this.#extents.set(pair, places, 4 * pair, scored[a[pair]!]!, scored[b[pair]!]!)
    }
    this.#ofWork = Array.from({ length: scored.length })
  }

  take(pair: number): void {
    const { a, b } = this.#pairs
    // What is too large by itself is joined with nothing.
    if (!this.#extents.fit(pair, pair)) return
    const [one, two] = [(this.#ofWork[a[pair]!] ??= []), (this.#ofWork[b[pair]!] ??= [])]
    let [left, right] = [0, 0]
    while (left < one.length || right < two.length) {
      const isLeft = right >= two.length || (left < one.length && one[left]! <= two[right]!)
      this.#tryJoin(pair, isLeft ? one[left++]! : two[right++]!)
    }
    listOnce(this.#before, one, pair)
    listOnce(this.#before, two, pair)
  }

  finish(): Int32Array {
    const before = this.#before
    // Every pair comes after the one before it in its tree.
    for (let pair = 0; pair < before.length; pair++) before[pair] = before[before[pair]!]!
    return before
  }

  #tryJoin(pair: number, other: number): void {
    const [one, two] = [firstOf(this.#before, other), firstOf(this.#before, pair)]
    if (one === two || !this.#extents.fit(one, two)) return
    const [into, from] = one < two ? [one, two] : [two, one]
    this.#extents.join(into, from)
    this.#before[from] = into
  }
}
