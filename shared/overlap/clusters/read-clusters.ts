/** The clusters of a project: its opportunities and conflicts joined, each cluster with everything there is to say about it. */
import type { OverlapAnswer, Pair, SeenPair } from '../../domain/overlap.ts'
import type { WaterBetween } from '../../domain/water-between.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { PreparedProject, WorksInOrder } from '../prepared-project.ts'
import type { Decisions } from './cluster-status.ts'
import { byRanking, describeCluster, pairKey, type ClusterRows } from './describe-cluster.ts'
import { explainCluster } from './explain-cluster.ts'
import { joinClusters } from './join-clusters.ts'
import { isTie, tiesInOrder } from './tie-order.ts'

/**
 * Every opportunity and every conflict that is no noise is in exactly one cluster. Ranked: highest score first. `pairs` are
 * those of `table`, in its order; `water` says between which of them water lies.
 */
export function readClusters(
  project: PreparedProject,
  table: PairTable,
  pairs: readonly Pair[],
  decisions: Decisions,
  water: readonly WaterBetween[] = [],
): OverlapAnswer['clusters'] {
  const between = new Map(water.map((one) => [pairKey(one), one]))
  const waterOf = (pair: SeenPair) => between.get(pairKey(pair))
  const clusters = [...rowsOfClusters(project, table).values()].map((rows) => {
    const { members, ties, besides } = rows
    const cluster = describeCluster(project, table, rows, decisions)
    return { members, cluster, rows: [...ties, ...besides].sort((one, two) => one - two) }
  })
  clusters.sort((one, two) => byRanking(project, one, two))
  return clusters.map(({ members, cluster, rows }) => {
    const known = {
      works: members.map((work) => project.works.at(work)!),
      scored: members.map((work) => project.scored.at(work)!),
      pairs: rows.map((row) => pairs[row]!),
      waterOf,
    }
    return { ...cluster, ...explainCluster(cluster, known, project.parties, project.settings), pairs: rows }
  })
}

/** By the strongest pair of each cluster. */
export function rowsOfClusters(project: WorksInOrder, table: PairTable): Map<number, ClusterRows> {
  const tiesOf = new Map<number, number[]>()
  const { ties, clusterOf } = joinPairs(project, table)
  clusterOf.forEach((cluster, at) => {
    const together = tiesOf.get(cluster)
    if (together) together.push(ties[at]!)
    else tiesOf.set(cluster, [ties[at]!])
  })
  const clustersOf: (number[] | undefined)[] = Array.from({ length: project.works.length })
  const members = new Map<number, number[]>()
  for (const [cluster, rows] of tiesOf) {
    const works = [...new Set(rows.flatMap((row) => [table.a[row]!, table.b[row]!]))]
    works.sort((one, two) => project.order[one]! - project.order[two]!)
    members.set(cluster, works)
    for (const work of works) (clustersOf[work] ??= []).push(cluster)
  }
  const besides = besidesOf(table, clustersOf)
  return new Map(
    Array.from(tiesOf, ([cluster, rows]) => [
      cluster,
      { members: members.get(cluster)!, ties: rows, besides: besides.get(cluster) ?? [] },
    ]),
  )
}

function besidesOf(
  table: PairTable,
  clustersOf: readonly (readonly number[] | undefined)[],
): Map<number, number[]> {
  const besides = new Map<number, number[]>()
  for (let pair = 0; pair < table.count; pair++) {
    if (isTie(table, pair)) continue
    const there = clustersOf[table.b[pair]!] ?? []
    for (const cluster of clustersOf[table.a[pair]!] ?? []) {
      if (!there.includes(cluster)) continue
      const known = besides.get(cluster)
      if (known) known.push(pair)
      else besides.set(cluster, [pair])
    }
  }
  return besides
}

/** The pairs of a table that ask for a conversation, strongest first, and for each the position of the first of its cluster. */
export function joinPairs(
  project: WorksInOrder,
  table: PairTable,
): { readonly ties: Uint32Array; readonly clusterOf: Int32Array } {
  const ties = tiesInOrder(project, table)
  const places = new Float64Array(4 * ties.length)
  for (let at = 0; at < ties.length; at++)
    for (let side = 0; side < 4; side++) places[4 * at + side] = table.place[4 * ties[at]! + side]!
  const clusterOf = joinClusters(
    {
      a: ties.map((pair) => table.a[pair]!),
      b: ties.map((pair) => table.b[pair]!),
      places,
      scored: project.scored,
    },
    project.settings.cluster,
  )
  return { ties, clusterOf }
}
