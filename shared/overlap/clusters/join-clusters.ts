/** Joins pairs into conversations that fit a table: at one place, not too wide, not too long, the strongest first. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import { yearsLater } from '../../time/day-number.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'
import type { ScoredWork } from '../score.ts'

/** Pairs that each ask for a conversation, in the order in which they are taken. */
export interface JoinablePairs {
  /** Per pair the indexes of its two works. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** minX, minY, maxX, maxY of where each meets, in metres. */
  readonly places: Float64Array
  /** Per work when it takes part. */
  readonly scored: readonly Pick<ScoredWork, 'startDay' | 'endDay'>[]
  /**
   * Pairs of two different groups are never joined. What would join a pair of a group with one of group 0 is left as it is,
   * and the group is named in `crossed`. Absent: all are in one group.
   */
  readonly groups?: Int32Array
}

export interface JoinedPairs {
  /** Per pair the first one of its cluster. */
  readonly clusterOf: Int32Array
  readonly crossed: ReadonlySet<number>
}

/**
 * Every pair starts as a cluster of its own. Taken in their order, it is joined with the clusters that one of its works is in
 * already, the one with the strongest pair of that work first, unless what they make together is more than `across`
 * metres across (the diagonal of the box around its places) or lasts longer than `years` of the calendar from its first
 * start to its last end. A single pair may exceed both.
 *
 * What does not fit never fits later, since clusters only grow. So no two clusters that share a work could still be joined.
 */
export function joinClusters(
  pairs: JoinablePairs,
  { across, years }: OverlapSettings['cluster'],
): JoinedPairs {
  const joining = new Joining(pairs, across, years)
  for (let pair = 0; pair < pairs.a.length; pair++) joining.take(pair)
  return joining.finish()
}

class Joining {
  readonly #pairs: JoinablePairs
  readonly #most: { readonly metres: number; readonly years: number }
  /** The pair before each in its cluster's tree; itself for the first. */
  readonly #before: Int32Array
  /** Of the first pair of each cluster the box and the days of the whole cluster. */
  readonly #boxes: Float64Array
  readonly #start: Float64Array
  readonly #end: Float64Array
  /** Per work a pair of each cluster it is in, the strongest pair that it has there; strongest first. */
  readonly #ofWork: (number[] | undefined)[]
  readonly #crossed = new Set<number>()

  constructor(pairs: JoinablePairs, metres: number, years: number) {
    const { a, b, places, scored } = pairs
    this.#pairs = pairs
    this.#most = { metres, years }
    this.#before = Int32Array.from(a.keys())
    this.#boxes = places.slice()
    this.#start = new Float64Array(a.length)
    this.#end = new Float64Array(a.length)
    for (let pair = 0; pair < a.length; pair++) {
      const [one, two] = [scored[a[pair]!]!, scored[b[pair]!]!]
      this.#start[pair] = Math.min(firstDay(one), firstDay(two))
      this.#end[pair] = Math.max(lastDay(one), lastDay(two))
    }
    this.#ofWork = Array.from({ length: scored.length })
  }

  take(pair: number): void {
    const { a, b } = this.#pairs
    // What is too large by itself is joined with nothing.
    if (!this.#fits(pair, pair)) return
    const [one, two] = [(this.#ofWork[a[pair]!] ??= []), (this.#ofWork[b[pair]!] ??= [])]
    let [left, right] = [0, 0]
    while (left < one.length || right < two.length) {
      const isLeft = right >= two.length || (left < one.length && one[left]! <= two[right]!)
      this.#tryJoin(pair, isLeft ? one[left++]! : two[right++]!)
    }
    this.#list(one, pair)
    this.#list(two, pair)
  }

  finish(): JoinedPairs {
    const before = this.#before
    // Every pair comes after the one before it in its tree.
    for (let pair = 0; pair < before.length; pair++) before[pair] = before[before[pair]!]!
    return { clusterOf: before, crossed: this.#crossed }
  }

  /** Leaves a work with one pair of the cluster that `pair` is in now. */
  #list(clusters: number[], pair: number): void {
    const first = this.#firstOf(pair)
    let kept = 0
    let isListed = false
    for (const other of clusters) {
      const isSame = this.#firstOf(other) === first
      if (!isSame || !isListed) clusters[kept++] = other
      isListed ||= isSame
    }
    clusters.length = kept
    if (!isListed) clusters.push(pair)
  }

  #tryJoin(pair: number, other: number): void {
    const { groups } = this.#pairs
    const [one, two] = [this.#firstOf(other), this.#firstOf(pair)]
    if (one === two) return
    const [group, otherGroup] = groups === undefined ? [0, 0] : [groups[pair]!, groups[other]!]
    if (group !== otherGroup && group !== 0 && otherGroup !== 0) return
    if (!this.#fits(one, two)) return
    if (group === otherGroup) this.#join(Math.min(one, two), Math.max(one, two))
    else this.#crossed.add(group + otherGroup)
  }

  #firstOf(pair: number): number {
    const before = this.#before
    let at = pair
    while (before[at] !== at) at = before[at] = before[before[at]!]!
    return at
  }

  #fits(one: number, two: number): boolean {
    const boxes = this.#boxes
    const [i, j] = [4 * one, 4 * two]
    const width = Math.max(boxes[i + 2]!, boxes[j + 2]!) - Math.min(boxes[i]!, boxes[j]!)
    const height = Math.max(boxes[i + 3]!, boxes[j + 3]!) - Math.min(boxes[i + 1]!, boxes[j + 1]!)
    const { metres, years } = this.#most
    if (width * width + height * height > metres * metres) return false
    const start = Math.min(this.#start[one]!, this.#start[two]!)
    const end = Math.max(this.#end[one]!, this.#end[two]!)
    // Most need no calendar.
    return end - start <= 365 * Math.floor(years) || end <= yearsLater(start, years)
  }

  #join(into: number, from: number): void {
    const boxes = this.#boxes
    for (const side of [0, 1]) {
      boxes[4 * into + side] = Math.min(boxes[4 * into + side]!, boxes[4 * from + side]!)
      boxes[4 * into + side + 2] = Math.max(boxes[4 * into + side + 2]!, boxes[4 * from + side + 2]!)
    }
    this.#start[into] = Math.min(this.#start[into]!, this.#start[from]!)
    this.#end[into] = Math.max(this.#end[into]!, this.#end[from]!)
    this.#before[from] = into
  }
}

type InTime = Pick<ScoredWork, 'startDay' | 'endDay'>

/**
 * The days of which a conversation has to take account. A period that is open at one side can come as late (as early) as the
 * others want, so that it holds a conversation to its known bound and no further.
 */
function firstDay({ startDay, endDay }: InTime): number {
  if (startDay === noDay || endDay === openEnd) return Infinity
  return startDay === openStart ? endDay : startDay
}

function lastDay({ startDay, endDay }: InTime): number {
  if (startDay === noDay || startDay === openStart) return -Infinity
  return endDay === openEnd ? startDay : endDay
}
