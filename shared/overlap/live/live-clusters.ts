/** The clusters of a project that changes: joined again only around a change, as joining everything would (0011). */
import { isTie, tieKey } from '../clusters/tie-order.ts'
import { compareWorks } from '../work-order.ts'
import { joinAround } from './join-around.ts'
import type { LiveGroup } from './live-group.ts'
import type { LivePairs } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'

export class LiveClusters {
  readonly #works: LiveWorks
  readonly #pairs: LivePairs
  readonly #groupOfRow = new Map<number, LiveGroup>()

  /** `ties` are rows, and `clusterOf` what `joinClusters` answers for them. */
  constructor(works: LiveWorks, pairs: LivePairs, ties: ArrayLike<number>, clusterOf: Int32Array) {
    this.#works = works
    this.#pairs = pairs
    this.#take(rowsByCluster(ties, clusterOf))
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
  join(rows: readonly number[], onTouch: (group: LiveGroup) => void): Set<LiveGroup> {
    const { table } = this.#pairs
    const joined = joinAround(
      {
        table,
        scored: this.#works.scored,
        most: this.#works.settings.cluster,
        tiesOf: (work) => this.#pairs.of(work).filter((row) => isTie(table, row)),
        groupOf: (row) => this.#groupOfRow.get(row),
        compare: (one, two) => this.#compare(one, two),
        onTouch: (group) => {
          onTouch(group)
          this.takeApart([group])
        },
      },
      rows,
    )
    return this.#take(joined)
  }

  /** The order of `tiesInOrder`. */
  #compare(one: number, two: number): number {
    const { table } = this.#pairs
    return tieKey(table, one) - tieKey(table, two) || this.#compareByWorks(one, two)
  }

  #compareByWorks(one: number, two: number): number {
    const works = this.#works
    const inOrder = (row: number) => {
      const { a, b } = this.#pairs.table
      return compareWorks(works, a[row]!, b[row]!) <= 0 ? [a[row]!, b[row]!] : [b[row]!, a[row]!]
    }
    const [first, second] = [inOrder(one), inOrder(two)]
    return compareNumbers(works, first[0]!, second[0]!) || compareNumbers(works, first[1]!, second[1]!)
  }

  /** Makes groups of rows that were joined. */
  #take(joined: Iterable<readonly number[]>): Set<LiveGroup> {
    const { a, b } = this.#pairs.table
    const groups = Array.from(joined, (rows): LiveGroup => {
      const members = [...new Set(rows.flatMap((row) => [a[row]!, b[row]!]))]
      return { rows, members: members.sort((one, two) => compareWorks(this.#works, one, two)) }
    })
    for (const group of groups) for (const row of group.rows) this.#groupOfRow.set(row, group)
    return new Set(groups)
  }
}

/** Rows by their clusters, each in the order in which rows are given. */
function rowsByCluster(rows: ArrayLike<number>, clusterOf: Int32Array): Iterable<number[]> {
  const together = new Map<number, number[]>()
  clusterOf.forEach((cluster, at) => {
    const known = together.get(cluster)
    if (known) known.push(rows[at]!)
    else together.set(cluster, [rows[at]!])
  })
  return together.values()
}

function compareNumbers(works: LiveWorks, one: number, two: number): number {
  return one === two ? 0 : compareWorks(works, one, two)
}
