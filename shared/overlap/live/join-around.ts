/**
 * Joins pairs again around a change, with the outcome that joining all pairs of the project would have.
 *
 * A merge depends on nothing but the two clusters at the moment a pair of theirs comes up. So groups that no changed pair
 * reaches have the same history as before, and of those that share a work with one that was touched only the pairs of that
 * work are looked at. Where one comes so near that its group might be joined, that group is taken up: its pairs before this
 * moment are joined as they were, among themselves, and from here on it takes part. When it is really joined with something
 * that was touched, it is touched as well, and the groups that share a work with it come into view. Every pair is taken once.
 */
import type { OverlapSettings } from '../../domain/overlap.ts'
import { ClusterExtents } from '../clusters/cluster-extents.ts'
import { firstOf, listOnce } from '../clusters/joined-pairs.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { ScoredWork } from '../score.ts'
import type { LiveGroup } from './live-group.ts'
import { PairQueue } from './pair-queue.ts'

/** The project around the change. Pairs are rows of a table. */
export interface PairsAround {
  readonly table: Pick<PairTable, 'a' | 'b' | 'place'>
  /** Per work when it takes part. */
  readonly scored: readonly Pick<ScoredWork, 'startDay' | 'endDay'>[]
  readonly most: OverlapSettings['cluster']
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

/** Of a group that was taken up: per work a pair of each cluster it is in. */
type TakenUp = Map<number, number[]>

class JoiningAround {
  readonly #around: PairsAround
  readonly #extents: ClusterExtents
  /** Pairs are numbered as they come into view. */
  readonly #pairOf = new Map<number, number>()
  readonly #rows: number[] = []
  readonly #groups: (LiveGroup | undefined)[] = []
  /** Another pair of the same cluster, up to the one that stands for it and refers to itself. */
  readonly #before: number[] = []
  readonly #isTouched = new Set<LiveGroup | undefined>([undefined])
  readonly #takenUp = new Map<LiveGroup, TakenUp>()
  /** Per work of something touched the pairs that stand for its clusters, strongest first; one cluster may have more. */
  readonly #ofWork = new Map<number, number[]>()
  readonly #queue: PairQueue
  /** The last pair that was taken from the queue. */
  #now = -1

  constructor(around: PairsAround) {
    this.#around = around
    this.#extents = new ClusterExtents(64, around.most)
    this.#queue = new PairQueue((one, two) => this.#compare(one, two))
  }

  begin(rows: readonly number[]): void {
    for (const row of rows) this.#meetWorksOf(row)
    for (let pair = this.#queue.next(); pair !== undefined; pair = this.#queue.next()) {
      this.#now = pair
      const group = this.#groups[pair]
      if (this.#isTakenUp(group)) this.#take(pair)
      else if (this.#mayJoin(pair)) {
        this.#takeUp(group!)
        this.#take(pair)
      } else for (const clusters of this.#clustersOf(pair)) clusters.push(pair)
    }
  }

  finish(): number[][] {
    const touched = this.#rows
      .map((_, pair) => pair)
      .filter((pair) => this.#isTouched.has(this.#groups[pair]))
    const clusters = new Map<number, number[]>()
    for (const pair of touched.sort((one, two) => this.#compare(one, two))) {
      const first = firstOf(this.#before, pair)
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

  /** The pair of a row; one that comes into view waits for its turn, if that has not passed. */
  #see(row: number): number {
    const known = this.#pairOf.get(row)
    if (known !== undefined) return known
    const { table, scored, groupOf } = this.#around
    const pair = this.#rows.length
    this.#pairOf.set(row, pair)
    this.#rows.push(row)
    this.#groups.push(groupOf(row))
    this.#before.push(pair)
    this.#extents.set(pair, table.place, 4 * row, scored[table.a[row]!]!, scored[table.b[row]!]!)
    if (!this.#hasPassed(pair)) this.#queue.add(pair)
    return pair
  }

  /** All pairs of the works of something touched come into view. */
  #meetWorksOf(row: number): void {
    const { table, tiesOf } = this.#around
    for (const work of [table.a[row]!, table.b[row]!]) {
      if (this.#ofWork.has(work)) continue
      const passed = tiesOf(work)
        .map((tie) => this.#see(tie))
        .filter((pair) => this.#hasPassed(pair))
      this.#ofWork.set(
        work,
        passed.sort((one, two) => this.#compare(one, two)),
      )
    }
  }

  #isTakenUp(group: LiveGroup | undefined): boolean {
    return group === undefined || this.#takenUp.has(group)
  }

  /** Joins the pairs of a group whose turn has passed as they were joined; the others wait for theirs. */
  #takeUp(group: LiveGroup): void {
    this.#takenUp.set(group, new Map())
    for (const row of group.rows) {
      const pair = this.#see(row)
      // The pair whose turn it is now is taken by who asked for its group.
      if (pair !== this.#now && this.#hasPassed(pair)) this.#take(pair)
    }
  }

  #touch(group: LiveGroup): void {
    this.#around.onTouch(group)
    this.#isTouched.add(group)
    for (const row of group.rows) this.#meetWorksOf(row)
  }

  /** Where the clusters of its works are listed, as far as they come into play. */
  #clustersOf(pair: number): number[][] {
    const { a, b } = this.#around.table
    const row = this.#rows[pair]!
    const group = this.#groups[pair]
    const takenUp = group === undefined ? undefined : this.#takenUp.get(group)
    return [a[row]!, b[row]!].flatMap((work) => {
      const met = this.#ofWork.get(work)
      if (met) return [met]
      if (takenUp === undefined) return []
      const own = takenUp.get(work) ?? []
      takenUp.set(work, own)
      return [own]
    })
  }

  /** Whether a pair by itself would still fit a cluster that was touched: only then does it matter what else its group holds. */
  #mayJoin(pair: number): boolean {
    return this.#clustersOf(pair).some((clusters) =>
      clusters.some(
        (other) =>
          this.#isTouched.has(this.#groups[other]) && this.#extents.fit(firstOf(this.#before, other), pair),
      ),
    )
  }

  /** As in joinClusters. */
  #take(pair: number): void {
    // What is too large by itself is joined with nothing.
    if (!this.#extents.fit(pair, pair)) return
    let lists = this.#clustersOf(pair)
    let tried = this.#firstAfter(undefined, pair, lists)
    while (tried !== undefined) {
      // What is touched brings other groups into view.
      if (this.#tryJoin(pair, tried)) lists = this.#clustersOf(pair)
      tried = this.#firstAfter(tried, pair, lists)
    }
    for (const clusters of lists) listOnce(this.#before, clusters, pair)
  }

  /** What is to be tried with a pair after `tried`: the next in the lists of its works that comes before it. */
  #firstAfter(
    tried: number | undefined,
    pair: number,
    lists: readonly (readonly number[])[],
  ): number | undefined {
    let first = pair
    for (const clusters of lists) {
      const next = clusters[tried === undefined ? 0 : this.#countUpTo(clusters, tried)]
      if (next !== undefined && this.#compare(next, first) < 0) first = next
    }
    return first === pair ? undefined : first
  }

  /** How many of a sorted list do not come after a pair. */
  #countUpTo(clusters: readonly number[], pair: number): number {
    let [low, high] = [0, clusters.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(clusters[middle]!, pair) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Joins the clusters of two pairs if they fit; true when a group was touched by it. */
  #tryJoin(pair: number, other: number): boolean {
    const [group, otherGroup] = [this.#groups[pair], this.#groups[other]]
    const [isTouched, isOtherTouched] = [this.#isTouched.has(group), this.#isTouched.has(otherGroup)]
    // Two groups that were not touched were not joined, and are not now.
    if (group !== otherGroup && !isTouched && !isOtherTouched) return false
    if (!this.#fit(other, pair)) return false
    if (!this.#isTakenUp(otherGroup)) {
      this.#takeUp(otherGroup!)
      if (!this.#fit(other, pair)) return false
    }
    if (isTouched !== isOtherTouched) this.#touch((isTouched ? otherGroup : group)!)
    const [into, from] = [firstOf(this.#before, other), firstOf(this.#before, pair)]
    this.#extents.join(into, from)
    this.#before[from] = into
    return isTouched !== isOtherTouched
  }

  /** Whether the clusters of two pairs are two, and could be one. */
  #fit(one: number, two: number): boolean {
    const [first, other] = [firstOf(this.#before, one), firstOf(this.#before, two)]
    return first !== other && this.#extents.fit(first, other)
  }
}
