/**
 * Clusters that are joined again only where pairs changed, with the same outcome as joining everything.
 *
 * Joining goes from the strongest pair to the weakest, and a merge depends on nothing but the two clusters at that moment. So
 * clusters that no changed pair reaches have the same history as before, up to the moment that one of them is joined with one
 * that was reached. What is joined again is therefore the pairs of the clusters that were touched, beside the clusters that
 * share a work with them (with their own pairs, so that they grow as they did); when one of those would be joined with a
 * touched one, it counts as touched as well and the joining starts over. When none does, all others are what they were.
 */
import { joinClusters } from '../clusters/join-clusters.ts'
import { isTie, tieKey } from '../clusters/tie-order.ts'
import { compareWorks } from '../work-order.ts'
import type { LivePairs } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'

/** Pairs that are joined; which they are never changes, a change makes another group. */
export interface LiveGroup {
  /** Rows of the pairs that were joined. */
  readonly rows: readonly number[]
  /** Numbers of their works, in their order (work-order.ts). */
  readonly members: readonly number[]
}

export class LiveClusters {
  readonly #works: LiveWorks
  readonly #pairs: LivePairs
  readonly #groupOfRow = new Map<number, LiveGroup>()

  /** `ties` are rows, and `clusterOf` what `joinClusters` answers for them. */
  constructor(works: LiveWorks, pairs: LivePairs, ties: ArrayLike<number>, clusterOf: Int32Array) {
    this.#works = works
    this.#pairs = pairs
    this.#take(Array.from(ties), clusterOf)
  }

  all(): Set<LiveGroup> {
    return new Set(this.#groupOfRow.values())
  }

  /** The groups a work takes part in. */
  of(work: number): Set<LiveGroup> {
    const groups = new Set<LiveGroup>()
    for (const row of this.#pairs.of(work)) {
      const group = this.#groupOfRow.get(row)
      if (group !== undefined) groups.add(group)
    }
    return groups
  }

  /** The group a pair was joined in. */
  ofRow(row: number): LiveGroup | undefined {
    return this.#groupOfRow.get(row)
  }

  /** All rows that belong to a group: those that were joined, and what else there is between its works. */
  rowsOf({ rows, members }: LiveGroup): number[] {
    const inside = new Set(members)
    const found = new Set(rows)
    for (const work of members) {
      for (const row of this.#pairs.of(work))
        if (!isTie(this.#pairs.table, row) && inside.has(this.#pairs.other(row, work))) found.add(row)
    }
    return [...found]
  }

  /** Takes groups apart: of rows that are about to go, or to be joined again. */
  takeApart(groups: Iterable<LiveGroup>): void {
    for (const group of groups) for (const row of group.rows) this.#groupOfRow.delete(row)
  }

  /**
   * Joins rows again that are in no group now, and answers the groups that came. `onTouch` hears every group that has to be
   * joined again with them, while it is still what it was.
   */
  join(rows: Iterable<number>, onTouch: (group: LiveGroup) => void): Set<LiveGroup> {
    const touched = new Set(rows)
    for (;;) {
      const beside = this.#besideOf(touched)
      const ordered = this.#inOrder([...touched, ...beside.flatMap((group) => group.rows)])
      const { clusterOf, crossed } = this.#joinBeside(ordered, touched, beside)
      if (crossed.size === 0) {
        // Groups beside were joined as they are; only what was touched is new.
        const isTouched = ordered.map((row) => touched.has(row))
        return this.#take(
          ordered.filter((_, at) => isTouched[at]),
          clusterOf.filter((_, at) => isTouched[at]),
        )
      }
      for (const number of crossed) {
        const group = beside[number - 1]!
        onTouch(group)
        this.takeApart([group])
        for (const row of group.rows) touched.add(row)
      }
    }
  }

  /** Groups that share a work with rows. */
  #besideOf(rows: ReadonlySet<number>): LiveGroup[] {
    const { a, b } = this.#pairs.table
    const works = new Set([...rows].flatMap((row) => [a[row]!, b[row]!]))
    return [...new Set([...works].flatMap((work) => [...this.of(work)]))]
  }

  #joinBeside(ordered: readonly number[], touched: ReadonlySet<number>, beside: readonly LiveGroup[]) {
    const { a, b, place } = this.#pairs.table
    const numberOf = new Map(beside.map((group, at) => [group, at + 1]))
    const works = [...new Set(ordered.flatMap((row) => [a[row]!, b[row]!]))]
    const local = new Map(works.map((work, at) => [work, at]))
    const places = new Float64Array(4 * ordered.length)
    ordered.forEach((row, at) => places.set(place.subarray(4 * row, 4 * row + 4), 4 * at))
    return joinClusters(
      {
        a: Uint32Array.from(ordered, (row) => local.get(a[row]!)!),
        b: Uint32Array.from(ordered, (row) => local.get(b[row]!)!),
        places,
        scored: works.map((work) => this.#works.scored[work]!),
        groups: Int32Array.from(ordered, (row) =>
          touched.has(row) ? 0 : numberOf.get(this.#groupOfRow.get(row)!)!,
        ),
      },
      this.#works.settings.cluster,
    )
  }

  /** The order of `tiesInOrder`, for a few. */
  #inOrder(rows: readonly number[]): number[] {
    const { table } = this.#pairs
    const works = this.#works
    const inOrder = (row: number) => {
      const [a, b] = [table.a[row]!, table.b[row]!]
      return compareWorks(works, a, b) <= 0 ? ([a, b] as const) : ([b, a] as const)
    }
    const keyed = rows.map((row) => ({ row, key: tieKey(table, row), works: inOrder(row) }))
    return keyed
      .sort(
        (one, two) =>
          one.key - two.key ||
          compareNumbers(works, one.works[0], two.works[0]) ||
          compareNumbers(works, one.works[1], two.works[1]),
      )
      .map(({ row }) => row)
  }

  /** Makes groups of rows, each row by the cluster at its position. */
  #take(rows: readonly number[], clusterOf: Int32Array): Set<LiveGroup> {
    const together = new Map<number, number[]>()
    rows.forEach((row, at) => {
      const known = together.get(clusterOf[at]!)
      if (known) known.push(row)
      else together.set(clusterOf[at]!, [row])
    })
    const { a, b } = this.#pairs.table
    const groups = Array.from(together.values(), (inside): LiveGroup => {
      const members = [...new Set(inside.flatMap((row) => [a[row]!, b[row]!]))]
      return { rows: inside, members: members.sort((one, two) => compareWorks(this.#works, one, two)) }
    })
    for (const group of groups) for (const row of group.rows) this.#groupOfRow.set(row, group)
    return new Set(groups)
  }
}

function compareNumbers(works: LiveWorks, one: number, two: number): number {
  return one === two ? 0 : compareWorks(works, one, two)
}
