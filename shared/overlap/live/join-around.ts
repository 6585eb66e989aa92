/**
 * Joins pairs again around a change, with the outcome that joining all pairs of the project would have.
 *
 * A merge depends on nothing but the two clusters at the moment a pair of theirs comes up. So groups that no changed pair
 * reaches have the same history as before, and of those that share a work with one that was touched only the pairs of that
 * work are looked at. Of a group that was not touched the past is known without trying anything: all its pairs fit
 * together in the end, so at any moment those that share a work are joined. When it is really joined with something that
 * was touched, it is touched as well, and the groups that share a work with it come into view. Every pair is taken once.
 */
import type { OverlapSettings } from '../../domain/overlap.ts'
import { ClusterExtents, firstDay, lastDay } from '../clusters/cluster-extents.ts'
import { firstOf, listOnce } from '../clusters/joined-pairs.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { ByNumber } from '../../bytes/by-number.ts'
import type { ScoredWork } from '../score.ts'
import type { LiveGroup } from './live-group.ts'
import { PairQueue } from './pair-queue.ts'
import { strongestRows } from './strongest-rows.ts'

/** The project around the change. Pairs are rows of a table. */
export interface PairsAround {
  readonly table: Pick<PairTable, 'a' | 'b' | 'place'>
  /** Per work when it takes part. */
  readonly scored: ByNumber<Pick<ScoredWork, 'startDay' | 'endDay'>>
  readonly most: OverlapSettings['cluster']
  /** A number for each row, to be used while pairs are joined: 0, and left so. */
  readonly numbers: Int32Array
  /** The rows of a work that ask for a conversation. */
  tiesOf(work: number): readonly number[]
  /** The group that a row was joined in; none when it is to be joined again. */
  groupOf(row: number): LiveGroup | undefined
  /** Below 0 when row `one` is taken before `two`. */
  compare(one: number, two: number): number
  /** Hears of a group that has to be joined again, while it still is what it was. */
  onTouch(group: LiveGroup): void
}

/** Rows that became one cluster, in the order in which they are taken. */
export function joinAround(around: PairsAround, rows: readonly number[]): number[][] {
  const joining = new JoiningAround(around)
  joining.begin(rows)
  return joining.finish()
}

/** Pairs that were joined, or that are to be joined whatever they were. */
interface InView {
  isTouched: boolean
  readonly group: LiveGroup | null
  /** See strongest-rows.ts; worked out when it is first asked. */
  strongest: Uint32Array | null
  /** The number of its first pair; the others follow in the order in which they are taken. */
  readonly from: number
  readonly end: number
  /** The first of them that is not yet joined as it was. */
  next: number
}

const noClusters: number[] = []
const unseen = -1

class JoiningAround {
  readonly #around: PairsAround
  readonly #extents: ClusterExtents
  /** Pairs are numbered as they come into view, those of a group together. */
  readonly #rows: number[] = []
  /** Per row the number of its pair and one more; 0 when it is not in view. */
  readonly #pairOf: Int32Array
  readonly #views: InView[] = []
  /** Another pair of the same cluster, up to the one that stands for it and refers to itself; none while nobody looked at it. */
  readonly #before: number[] = []
  readonly #isQueued: boolean[] = []
  /**
   * Per work of something touched pairs that stand for its clusters, strongest first; one cluster may have more. Of a
   * group that was not touched the strongest stands there alone.
   */
  readonly #ofWork = new Map<number, number[]>()
  readonly #queue: PairQueue
  /** The last pair that was taken from the queue. */
  #now = -1

  constructor(around: PairsAround) {
    this.#around = around
    this.#pairOf = around.numbers
    this.#extents = new ClusterExtents(256, around.most)
    this.#queue = new PairQueue((one, two) => this.#compare(one, two))
  }

  begin(rows: readonly number[]): void {
    for (const row of rows) this.#meetWorksOf(row)
    for (let pair = this.#queue.next(); pair !== undefined; pair = this.#queue.next()) {
      this.#now = pair
      const view = this.#views[pair]!
      if (view.isTouched || this.#mayJoin(pair)) this.#take(pair, view)
      if (!view.isTouched) this.#pass(pair)
    }
  }

  finish(): number[][] {
    for (const row of this.#rows) this.#pairOf[row] = 0
    const touched = this.#rows.map((_, pair) => pair).filter((pair) => this.#views[pair]!.isTouched)
    const clusters = new Map<number, number[]>()
    for (const pair of touched.sort((one, two) => this.#compare(one, two))) {
      const first = this.#firstOf(pair)
      const known = clusters.get(first)
      if (known) known.push(this.#rows[pair]!)
      else clusters.set(first, [this.#rows[pair]!])
    }
    return [...clusters.values()]
  }

  #compare(one: number, two: number): number {
    return one === two ? 0 : this.#around.compare(this.#rows[one]!, this.#rows[two]!)
  }

  #hasPassed(pair: number): boolean {
    return this.#now !== -1 && this.#compare(pair, this.#now) <= 0
  }

  /** The pair of a row, which comes into view with all of its group. */
  #see(row: number): number {
    const known = this.#pairOf[row]!
    if (known > 0) return known - 1
    const from = this.#rows.length
    const group = this.#around.groupOf(row)
    const begin = { strongest: null, from, next: from }
    if (group === undefined) this.#add(row, { ...begin, isTouched: true, group: null, end: from + 1 })
    else {
      const view = { ...begin, isTouched: false, group, end: from + group.rows.length }
      for (const each of group.rows) this.#add(each, view)
    }
    return this.#pairOf[row]! - 1
  }

  #add(row: number, view: InView): void {
    this.#pairOf[row] = this.#rows.push(row)
    this.#views.push(view)
    this.#before.push(unseen)
    this.#isQueued.push(false)
  }

  /** Makes a pair a cluster by itself when it is first looked at. Most pairs of a group that is not touched never are. */
  #lookAt(pair: number): void {
    if (this.#before[pair] !== unseen) return
    this.#before[pair] = pair
    const { table, scored } = this.#around
    const row = this.#rows[pair]!
    const [one, two] = [scored.at(table.a[row]!)!, scored.at(table.b[row]!)!]
    const [first, last] = [Math.min(firstDay(one), firstDay(two)), Math.max(lastDay(one), lastDay(two))]
    this.#extents.set(pair, table.place, 4 * row, first, last)
  }

  /** The strongest pair of its group that has one of its works; `side` 0 is the one, 1 the other. */
  #strongest(pair: number, side: 0 | 1): number {
    const view = this.#views[pair]!
    if (view.group === null) return pair
    view.strongest ??= strongestRows(view.group.rows, this.#around.table)
    return view.from + view.strongest[2 * (pair - view.from) + side]!
  }

  /** All pairs of the works of something touched come into view, and wait for their turn if that has not passed. */
  #meetWorksOf(row: number): void {
    const { table } = this.#around
    this.#meet(table.a[row]!)
    this.#meet(table.b[row]!)
  }

  #meet(work: number): void {
    if (this.#ofWork.has(work)) return
    const passed: number[] = []
    for (const row of this.#around.tiesOf(work)) {
      const pair = this.#see(row)
      this.#lookAt(pair)
      if (this.#hasPassed(pair)) {
        if (this.#standsFor(pair, work)) passed.push(pair)
      } else if (!this.#isQueued[pair]!) {
        this.#isQueued[pair] = true
        this.#queue.add(pair)
      }
    }
    this.#ofWork.set(
      work,
      passed.sort((one, two) => this.#compare(one, two)),
    )
  }

  /** Whether a pair is the one of its group that is listed with a work: what passed of a group and has that work is joined. */
  #standsFor(pair: number, work: number): boolean {
    const side = work === this.#around.table.a[this.#rows[pair]!] ? 0 : 1
    return this.#strongest(pair, side) === pair
  }

  #touch(view: InView): void {
    view.isTouched = true
    this.#around.onTouch(view.group!)
    for (let pair = view.from; pair < view.end; pair++) this.#meetWorksOf(this.#rows[pair]!)
  }

  /** Where the clusters of one of its works are listed. */
  #clustersOf(pair: number, side: 0 | 1): number[] | undefined {
    const { a, b } = this.#around.table
    return this.#ofWork.get((side === 0 ? a : b)[this.#rows[pair]!]!)
  }

  /** As above; of a work of which not everything is in view, what its own group holds. */
  #knownClustersOf(pair: number, side: 0 | 1): readonly number[] {
    const listed = this.#clustersOf(pair, side)
    if (listed) return listed
    const strongest = this.#strongest(pair, side)
    return strongest === pair ? noClusters : [strongest]
  }

  /** Whether a pair by itself would still fit a cluster that was touched: only then does it matter what else its group holds. */
  #mayJoin(pair: number): boolean {
    return this.#fitsSome(pair, this.#clustersOf(pair, 0)) || this.#fitsSome(pair, this.#clustersOf(pair, 1))
  }

  #fitsSome(pair: number, clusters: readonly number[] = noClusters): boolean {
    for (const other of clusters)
      if (this.#views[other]!.isTouched && this.#extents.fit(this.#firstOf(other), pair)) return true
    return false
  }

  /** A pair of a group that was not touched stays where it was. */
  #pass(pair: number): void {
    for (const side of [0, 1] as const)
      if (this.#strongest(pair, side) === pair) this.#clustersOf(pair, side)?.push(pair)
  }

  /** As in joinClusters. */
  #take(pair: number, view: InView): void {
    // What is too large by itself is joined with nothing.
    if (!this.#extents.fit(pair, pair)) return
    if (!view.isTouched) this.#joinAsItWas(view)
    let [one, two] = [this.#knownClustersOf(pair, 0), this.#knownClustersOf(pair, 1)]
    let [left, right] = [0, 0]
    while (left < one.length || right < two.length) {
      const isLeft = right >= two.length || (left < one.length && this.#compare(one[left]!, two[right]!) <= 0)
      const other = isLeft ? one[left++]! : two[right++]!
      if (other === pair || !this.#tryJoin(pair, other)) continue
      // More of its works came into view; what comes before the other one was tried with what was.
      ;[one, two] = [this.#knownClustersOf(pair, 0), this.#knownClustersOf(pair, 1)]
      ;[left, right] = [this.#countUpTo(one, other), this.#countUpTo(two, other)]
    }
    if (!view.isTouched) view.next = pair + 1
    else for (const side of [0, 1] as const) listOnce(this.#before, this.#clustersOf(pair, side)!, pair)
  }

  /** How many of a sorted list do not come after a pair. */
  #countUpTo(clusters: readonly number[], pair: number): number {
    let count = 0
    while (count < clusters.length && this.#compare(clusters[count]!, pair) <= 0) count++
    return count
  }

  /** Joins the pairs of a group whose turn has passed as they were joined; that of the pair of now has not. */
  #joinAsItWas(view: InView): void {
    for (; view.next < view.end && this.#compare(view.next, this.#now) < 0; view.next++) {
      this.#lookAt(view.next)
      for (const side of [0, 1] as const) {
        const [into, from] = [this.#firstOf(this.#strongest(view.next, side)), this.#firstOf(view.next)]
        if (into !== from) this.#join(into, from)
      }
    }
  }

  /** Joins the clusters of two pairs if they fit; true when the group of the first was touched by it. */
  #tryJoin(pair: number, other: number): boolean {
    const [view, otherView] = [this.#views[pair]!, this.#views[other]!]
    const { isTouched } = view
    // Two groups that were not touched were not joined, and are not now.
    if (view !== otherView && !isTouched && !otherView.isTouched) return false
    if (!this.#fit(other, pair)) return false
    if (!otherView.isTouched && view !== otherView) {
      this.#joinAsItWas(otherView)
      if (!this.#fit(other, pair)) return false
    }
    if (isTouched !== otherView.isTouched) this.#touch(isTouched ? otherView : view)
    this.#join(this.#firstOf(other), this.#firstOf(pair))
    return isTouched !== view.isTouched
  }

  /** Whether the clusters of two pairs are two, and could be one. */
  #fit(one: number, two: number): boolean {
    const [first, other] = [this.#firstOf(one), this.#firstOf(two)]
    return first !== other && this.#extents.fit(first, other)
  }

  #firstOf(pair: number): number {
    return firstOf(this.#before, pair)
  }

  #join(into: number, from: number): void {
    this.#extents.join(into, from)
    this.#before[from] = into
  }
}
