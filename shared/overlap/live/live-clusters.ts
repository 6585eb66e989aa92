/** The clusters of a project that changes: joined again only around a change, as joining everything would (0011). */
import { isTie, tieKey } from '../clusters/tie-order.ts'
import { joinAround } from './join-around.ts'
import { liveGroupOf, type LiveGroup } from './live-group.ts'
import type { LivePairs } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'
import { RowsOfWorks } from './rows-of-works.ts'

export class LiveClusters {
  readonly #works: LiveWorks
  readonly #pairs: LivePairs
  readonly #groupOfRow: (LiveGroup | undefined)[]
  /** Rows that are no ties, while nothing changes. */
  #besides: RowsOfWorks | null = null
  /** See PairsAround. */
  #numbers: Int32Array

  /** `ties` are rows, and `clusterOf` what `joinClusters` answers for them. */
  constructor(works: LiveWorks, pairs: LivePairs, ties: ArrayLike<number>, clusterOf: Int32Array) {
    this.#works = works
    this.#pairs = pairs
    this.#groupOfRow = Array.from({ length: pairs.table.count })
    this.#numbers = new Int32Array(pairs.table.count)
    this.#take(rowsByCluster(ties, clusterOf))
  }

  all(): LiveGroup[] {
    // Each once, at the first of its rows: there are far fewer groups than rows.
    return this.#groupOfRow.filter((group, row): group is LiveGroup => group?.rows[0] === row)
  }

  /** The groups a work takes part in. */
  of(work: number): Set<LiveGroup> {
    const groups = new Set<LiveGroup>()
    for (const row of this.#pairs.of(work)) {
      const group = this.#groupOfRow[row]
      if (group !== undefined) groups.add(group)
    }
    return groups
  }

  /** The group a pair was joined in. */
  ofRow(row: number): LiveGroup | undefined {
    return this.#groupOfRow[row]
  }

  /** Runs what asks for the rows of all groups and changes nothing: what was not joined is looked for once. */
  describing(describe: () => void): void {
    const { table } = this.#pairs
    this.#besides = new RowsOfWorks(
      table,
      this.#pairs.rows().filter((row) => !isTie(table, row)),
    )
    try {
      describe()
    } finally {
      this.#besides = null
    }
  }

  /** All rows that belong to a group: those that were joined, and what else there is between its works. */
  rowsOf(group: LiveGroup): number[] {
    return [...group.rows, ...this.besidesOf(group)]
  }

  /** Those of them that were not joined. */
  besidesOf({ members }: LiveGroup): number[] {
    const { table } = this.#pairs
    const found: number[] = []
    let inside: ReadonlySet<number> | null = null
    const rowsOfWorks = this.#besides ?? this.#pairs
    for (const work of members)
      for (const row of rowsOfWorks.of(work)) {
        if (table.a[row] !== work || isTie(table, row)) continue
        inside ??= new Set(members)
        if (inside.has(table.b[row]!)) found.push(row)
      }
    return found
  }

  /** Takes groups apart: of rows that are about to go, or to be joined again. */
  takeApart(groups: Iterable<LiveGroup>): void {
    for (const group of groups) for (const row of group.rows) this.#groupOfRow[row] = undefined
  }

  /**
   * Joins rows again that are in no group now, and answers the groups that came. `onTouch` hears every group that has to be
   * joined again with them, while it is still what it was.
   */
  join(rows: readonly number[], onTouch: (group: LiveGroup) => void): Set<LiveGroup> {
    const { table } = this.#pairs
    if (this.#numbers.length < table.count) this.#numbers = new Int32Array(table.count)
    const joined = joinAround(
      {
        table,
        scored: this.#works.scored,
        most: this.#works.settings.cluster,
        numbers: this.#numbers,
        tiesOf: (work) => this.#pairs.of(work).filter((row) => isTie(table, row)),
        groupOf: (row) => this.#groupOfRow[row],
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
    const { a, b } = this.#pairs.table
    const { order } = this.#works
    const [oneA, oneB] = [order.placeOf(a[one]!), order.placeOf(b[one]!)]
    const [twoA, twoB] = [order.placeOf(a[two]!), order.placeOf(b[two]!)]
    return Math.min(oneA, oneB) - Math.min(twoA, twoB) || Math.max(oneA, oneB) - Math.max(twoA, twoB)
  }

  /** Makes groups of rows that were joined. */
  #take(joined: Iterable<readonly number[]>): Set<LiveGroup> {
    const { order } = this.#works
    const compare = (one: number, two: number) => order.between(one, two)
    const groups = Array.from(joined, (rows) => liveGroupOf(rows, this.#pairs.table, compare))
    for (const group of groups) for (const row of group.rows) this.#groupOfRow[row] = group
    return new Set(groups)
  }
}

/** Rows by their clusters, each in the order in which rows are given, in a list that has no room for more. */
function rowsByCluster(rows: ArrayLike<number>, clusterOf: Int32Array): number[][] {
  // Of the first of each cluster, which comes before its others, how many it has.
  const sizes = new Uint32Array(clusterOf.length)
  for (const cluster of clusterOf) sizes[cluster]!++
  const together: number[][] = []
  const placeOf = new Uint32Array(clusterOf.length)
  const filledTo = new Uint32Array(clusterOf.length)
  for (let at = 0; at < clusterOf.length; at++) {
    const cluster = clusterOf[at]!
    if (cluster === at) placeOf[at] = together.push(new Array<number>(sizes[at]!)) - 1
    together[placeOf[cluster]!]![filledTo[cluster]!++] = rows[at]!
  }
  return together
}
