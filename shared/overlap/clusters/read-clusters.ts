/** The clusters of a project: its opportunities joined, each cluster with everything there is to say about it. */
import { ClusterId, type WorkId } from '../../domain/ids.ts'
import type { Pair } from '../../domain/overlap.ts'
import { isRegionWide } from '../noise/region-wide.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { PreparedProject } from '../prepared-project.ts'
import type { Decisions } from './cluster-status.ts'
import { byRanking, describeCluster, type ReadCluster } from './describe-cluster.ts'
import { joinClusters, noCluster } from './join-clusters.ts'
import { isTie, tiesInOrder } from './tie-order.ts'

/**
 * Every opportunity is inside a cluster, or ties two clusters that are then neighbours. A work all of whose ties were
 * refused is a cluster by itself. Ranked: highest score first, then lowest id. `pairs` are those of `table`, in its order.
 */
export function readClusters(
  project: PreparedProject,
  table: PairTable,
  pairs: readonly Pair[],
  decisions: Decisions,
): ReadCluster[] {
  const drafts = draftsOf(project, table, joinPairs(project, table))
  const idOf = (work: number) => drafts.get(work)!.id
  return [...drafts.values()]
    .map(({ members, inside, links, neighbours }) => ({
      ...describeCluster(
        project,
        {
          members,
          inside: inside.map((pair) => pairs[pair]!),
          links: links.map((pair) => pairs[pair]!),
          neighbours: [...neighbours].map(idOf).sort(),
        },
        decisions,
      ),
      pairs: inside,
    }))
    .sort(byRanking)
}

/** Joins the works of a table along its opportunities; per work what {@link joinClusters} answers. */
export function joinPairs(project: PreparedProject, table: PairTable): Int32Array {
  const ties = tiesInOrder(table)
  const works = {
    boxes: project.runs.workBox,
    scored: project.scored,
    standsApart: Uint8Array.from(project.works, (_, work) => Number(isRegionWide(project, work))),
  }
  const along = { a: ties.map((pair) => table.a[pair]!), b: ties.map((pair) => table.b[pair]!) }
  return joinClusters(works, along, project.settings.cluster)
}

/** A cluster while its works, pairs and neighbours are gathered; neighbours by the work that stands for them. */
interface Draft {
  readonly id: ClusterId
  readonly members: number[]
  readonly inside: number[]
  readonly links: number[]
  readonly neighbours: Set<number>
}

/** By the work that stands for the cluster. */
function draftsOf(
  { works, rank }: PreparedProject,
  table: PairTable,
  clusterOf: Int32Array,
): Map<number, Draft> {
  const drafts = new Map<number, Draft>()
  const byId = new Uint32Array(works.length)
  rank.forEach((at, work) => (byId[at] = work))
  for (const work of byId) {
    const cluster = clusterOf[work]!
    if (cluster === noCluster) continue
    const draft = drafts.get(cluster)
    if (draft) draft.members.push(work)
    else drafts.set(cluster, draftFrom(works[work]!.id, work))
  }
  for (let pair = 0; pair < table.count; pair++) {
    const [one, two] = [clusterOf[table.a[pair]!]!, clusterOf[table.b[pair]!]!]
    if (one === two) drafts.get(one)?.inside.push(pair)
    else if (isTie(table, pair)) {
      link(drafts.get(one)!, two, pair)
      link(drafts.get(two)!, one, pair)
    }
  }
  return drafts
}

function draftFrom(id: WorkId, work: number): Draft {
  return { id: ClusterId.parse(id), members: [work], inside: [], links: [], neighbours: new Set() }
}

function link(draft: Draft, neighbour: number, pair: number): void {
  draft.neighbours.add(neighbour)
  draft.links.push(pair)
}
