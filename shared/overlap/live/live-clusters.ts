/**
 * Clusters that are joined again only where ties changed, with the same outcome as joining everything.
 *
 * Joining goes from the strongest tie to the weakest, and a merge depends on nothing but the two groups at that moment. So
 * groups that no changed tie reaches have the same history as before, up to the moment that one of them takes a tie with
 * a group that was reached. What is joined again is therefore the clusters that were touched, beside the clusters tied
 * to them (with their own ties, so that they grow as they did); when one of those takes a tie with a touched one, it
 * counts as touched as well and the joining starts over. When none does, all others are what they were.
 */
import { ClusterId } from '../../domain/ids.ts'
import { joinClusters, noCluster } from '../clusters/join-clusters.ts'
import { isTie, tieKey } from '../clusters/tie-order.ts'
import { isRegionWide } from '../noise/region-wide.ts'
import type { LivePairs } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'

/** Works that are joined; who is in it never changes, a change makes another group. */
export interface LiveGroup {
  /** Numbers of the works, in the order of their ids. */
  readonly members: readonly number[]
  /** That of its first work. */
  readonly id: ClusterId
}

export interface Rejoining {
  /** Groups that are joined again. */
  readonly gone: ReadonlySet<LiveGroup>
  /** Their works, and those that had no group; at the same positions the clusters they are in now. */
  readonly works: readonly number[]
  readonly clusterOf: Int32Array
}

export class LiveClusters {
  readonly #works: LiveWorks
  readonly #pairs: LivePairs
  readonly #groupOf: (LiveGroup | undefined)[]

  /** `clusterOf` as {@link joinClusters} answers it for the pairs as they are. */
  constructor(works: LiveWorks, pairs: LivePairs, clusterOf: Int32Array) {
    this.#works = works
    this.#pairs = pairs
    this.#groupOf = Array.from({ length: clusterOf.length })
    this.#take([...clusterOf.keys()], clusterOf)
  }

  /** The group of a work; undefined when it has no ties. */
  of(work: number): LiveGroup | undefined {
    return this.#groupOf[work]
  }

  all(): Set<LiveGroup> {
    return new Set(this.#groupOf.filter((group) => group !== undefined))
  }

  /** Rows with both works in the group, and ties with works of other groups. */
  rowsOf(group: LiveGroup): { inside: number[]; links: number[] } {
    const inside: number[] = []
    const links: number[] = []
    for (const work of group.members) {
      for (const row of this.#pairs.of(work)) {
        const isInside = this.#groupOf[this.#pairs.other(row, work)] === group
        if (isInside) inside.push(row)
        else if (isTie(this.#pairs.table, row)) links.push(row)
      }
    }
    // A row inside was met from both its works.
    return { inside: [...new Set(inside)], links }
  }

  /** Groups tied to this one by ties that were refused. */
  neighboursOf(group: LiveGroup): Set<LiveGroup> {
    const found = new Set<LiveGroup>()
    for (const work of group.members) {
      for (const row of this.#tiesOf(work)) {
        const neighbour = this.#groupOf[this.#pairs.other(row, work)]
        if (neighbour !== undefined && neighbour !== group) found.add(neighbour)
      }
    }
    return found
  }

  /** The ids of those, sorted. */
  neighbourIdsOf(group: LiveGroup): ClusterId[] {
    return Array.from(this.neighboursOf(group), ({ id }) => id).sort()
  }

  /** How to join again around works that changed, or whose ties did. Nothing is changed yet. */
  planRejoin(works: Iterable<number>): Rejoining {
    const gone = new Set<LiveGroup>()
    const touched = new Set<number>()
    const touch = (work: number) => {
      const group = this.#groupOf[work]
      if (group) gone.add(group)
      for (const member of group?.members ?? [work]) touched.add(member)
    }
    for (const work of works) touch(work)
    for (;;) {
      const { numbers, clusterOf } = this.#joinAround(touched)
      const reached = new Set(clusterOf.subarray(0, touched.size).filter((cluster) => cluster !== noCluster))
      const crossing = numbers.filter((_, at) => at >= touched.size && reached.has(clusterOf[at]!))
      if (crossing.length === 0) return { gone, works: numbers.slice(0, touched.size), clusterOf }
      crossing.forEach(touch)
    }
  }

  /** Does what was planned and answers the groups that came; all others have the members they had. */
  rejoin({ works, clusterOf }: Rejoining): Set<LiveGroup> {
    for (const work of works) this.#groupOf[work] = undefined
    return this.#take(works, clusterOf)
  }

  /** Joins the touched works, which come first in `numbers`, beside the groups tied to them. */
  #joinAround(touched: Set<number>): { numbers: number[]; clusterOf: Int32Array } {
    const beside = new Set<LiveGroup>()
    const ties = new Set<number>()
    for (const work of touched) {
      for (const row of this.#tiesOf(work)) {
        ties.add(row)
        const other = this.#pairs.other(row, work)
        const group = this.#groupOf[other]
        // A work without a group had no ties before. What is added while the set is walked through is walked through too.
        if (group === undefined) touched.add(other)
        else if (!touched.has(other)) beside.add(group)
      }
    }
    for (const group of beside) for (const row of this.#tiesInside(group)) ties.add(row)
    const numbers = [...touched, ...[...beside].flatMap(({ members }) => members)]
    return { numbers, clusterOf: this.#join(numbers, this.#inOrder(ties)) }
  }

  #join(numbers: readonly number[], rows: readonly number[]): Int32Array {
    const works = this.#works
    const { a, b } = this.#pairs.table
    const local = new Map(numbers.map((number, at) => [number, at]))
    const boxes = new Float64Array(4 * numbers.length)
    numbers.forEach((number, at) => boxes.set(works.boxOf(number), 4 * at))
    return joinClusters(
      {
        boxes,
        scored: numbers.map((number) => works.scored[number]!),
        standsApart: Uint8Array.from(numbers, (number) => Number(isRegionWide(works, number))),
      },
      {
        a: Uint32Array.from(rows, (row) => local.get(a[row]!)!),
        b: Uint32Array.from(rows, (row) => local.get(b[row]!)!),
      },
      works.settings.cluster,
    )
  }

  /** The order of {@link tiesInOrder}, for a few. */
  #inOrder(ties: Set<number>): number[] {
    const { table } = this.#pairs
    const { works } = this.#works
    const key = new Map([...ties].map((row) => [row, tieKey(table, row)]))
    return [...ties].sort(
      (one, two) =>
        key.get(one)! - key.get(two)! ||
        compare(works[table.a[one]!]!.id, works[table.a[two]!]!.id) ||
        compare(works[table.b[one]!]!.id, works[table.b[two]!]!.id),
    )
  }

  /** Makes groups of works by their cluster, each work of which the cluster stands at its position. */
  #take(numbers: readonly number[], clusterOf: Int32Array): Set<LiveGroup> {
    const members = new Map<number, number[]>()
    numbers.forEach((number, at) => {
      const cluster = clusterOf[at]!
      if (cluster === noCluster) return
      const together = members.get(cluster)
      if (together) together.push(number)
      else members.set(cluster, [number])
    })
    const { works } = this.#works
    const byId = (one: number, two: number) => compare(works[one]!.id, works[two]!.id)
    const groups = [...members.values()].map((together): LiveGroup => {
      together.sort(byId)
      return { members: together, id: ClusterId.parse(works[together[0]!]!.id) }
    })
    for (const group of groups) for (const member of group.members) this.#groupOf[member] = group
    return new Set(groups)
  }

  #tiesOf(work: number): number[] {
    return this.#pairs.of(work).filter((row) => isTie(this.#pairs.table, row))
  }

  #tiesInside(group: LiveGroup): number[] {
    return group.members.flatMap((work) =>
      this.#tiesOf(work).filter((row) => this.#groupOf[this.#pairs.other(row, work)] === group),
    )
  }
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
