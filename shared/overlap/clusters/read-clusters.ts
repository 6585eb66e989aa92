/** The clusters of a project, with their name, score, status and reasons. */
import type { Cluster, OverlapAnswer, Pair } from '../../domain/overlap.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { ClusterId, type WorkId } from '../../domain/ids.ts'
import type { Bounds } from '../../domain/work.ts'
import { dateOfDay } from '../../time/day-number.ts'
import { clusterName } from './cluster-name.ts'
import { clusterStatus, decisionsOf, type Decisions } from './cluster-status.ts'
import { joinClusters, type JoinableWork, type Tie } from './join-clusters.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { partsOfCluster, scoreOf } from '../score.ts'
import { whyCluster } from '../why.ts'

type ReadCluster = OverlapAnswer['clusters'][number]

const outcomeOrder: readonly Outcome[] = ['opportunity', 'conflict', 'digRest']

/**
 * Every opportunity is inside a cluster, or ties two clusters that are then neighbours. A work all of whose ties were
 * refused is a cluster by itself. Highest score first, then lowest id.
 */
export function readClusters(project: PreparedProject, pairs: readonly Pair[]): ReadCluster[] {
  const indexOf = new Map(project.works.map((work, index) => [work.id, index]))
  const ties = tiesOf(pairs, indexOf)
  const { members, refused } = joinClusters(joinableWorks(project), ties, project.settings)
  const drafts = members.map((works) => draftOf(project, works))
  const byWork = new Map(drafts.flatMap((draft) => draft.works.map((work) => [work, draft] as const)))
  pairs.forEach((pair, index) => {
    const draft = byWork.get(pair.a)
    if (draft && draft === byWork.get(pair.b)) draft.pairs.push(index)
  })
  for (const { pair } of refused) {
    const [one, two] = [byWork.get(pair.a)!, byWork.get(pair.b)!]
    one.neighbours.add(two.id)
    two.neighbours.add(one.id)
    one.links.push(pair)
    two.links.push(pair)
  }
  const decisions = decisionsOf(project.combinations, project.judgements)
  return drafts
    .map((draft) => finish(project, draft, pairs, decisions))
    .sort((one, two) => two.score - one.score || (one.id < two.id ? -1 : 1))
}

interface PairTie extends Tie {
  readonly pair: Pair
}

/** Opportunities, strongest first and slivers last; equal ones by their works, so that order of input says nothing. */
function tiesOf(pairs: readonly Pair[], indexOf: ReadonlyMap<WorkId, number>): PairTie[] {
  return pairs
    .filter((pair) => pair.outcomes.includes('opportunity'))
    .sort(
      (one, two) =>
        Number(one.sliver) - Number(two.sliver) ||
        two.score - one.score ||
        (one.a + one.b < two.a + two.b ? -1 : 1),
    )
    .map((pair) => ({ pair, a: indexOf.get(pair.a)!, b: indexOf.get(pair.b)! }))
}

function joinableWorks({ scored, runs }: PreparedProject): JoinableWork[] {
  return scored.map(({ startDay, endDay }, index) => ({
    bounds: boxOf(runs.workBox, index),
    startDay,
    endDay,
  }))
}

function boxOf(boxes: Float64Array, index: number): Bounds {
  return [boxes[4 * index]!, boxes[4 * index + 1]!, boxes[4 * index + 2]!, boxes[4 * index + 3]!]
}

/** A cluster while its pairs and neighbours are gathered. */
interface Draft {
  readonly id: ClusterId
  readonly works: WorkId[]
  /** Indexes of the works in the project, in the order of `works`. */
  readonly members: readonly number[]
  readonly pairs: number[]
  readonly links: Pair[]
  readonly neighbours: Set<ClusterId>
}

function draftOf({ works }: PreparedProject, unordered: readonly number[]): Draft {
  const members = [...unordered].sort((a, b) => (works[a]!.id < works[b]!.id ? -1 : 1))
  const ids = members.map((index) => works[index]!.id)
  const id = ClusterId.parse(ids[0])
  return { id, works: ids, members, pairs: [], links: [], neighbours: new Set() }
}

function finish(
  project: PreparedProject,
  draft: Draft,
  allPairs: readonly Pair[],
  decisions: Decisions,
): ReadCluster {
  const { settings, parties } = project
  const inside = draft.pairs.map((index) => allPairs[index]!)
  // A cluster of one work has only the ties that were refused to tell by.
  const telling = inside.length > 0 ? inside : draft.links
  const opportunities = telling.filter((pair) => pair.outcomes.includes('opportunity'))
  const works = draft.members.map((index) => project.works[index]!)
  const extents = draft.members.map((index) => project.scored[index]!.extent)
  const parts = partsOfCluster(
    opportunities.map((pair) => pair.parts),
    extents,
    settings,
  )
  const cluster: Cluster = {
    id: draft.id,
    works: draft.works,
    pairs: draft.pairs,
    score: scoreOf(parts, settings.weights),
    parts,
    outcomes: outcomeOrder.filter((outcome) => telling.some((pair) => pair.outcomes.includes(outcome))),
    ...placeAndTime(project, draft.members),
    neighbours: [...draft.neighbours].sort(),
    apart: null,
    decideBy: null,
  }
  return {
    ...cluster,
    name: clusterName(works, extents),
    status: clusterStatus(opportunities, decisions),
    why: whyCluster(cluster, works, telling, parties, settings.weights),
  }
}

function placeAndTime({ scored, runs }: PreparedProject, members: readonly number[]) {
  const boxes = members.map((index) => boxOf(runs.workBox, index))
  const starts = members
    .map((index) => scored[index]!.startDay)
    .filter((day) => day !== noDay && day !== openStart)
  const ends = members.map((index) => scored[index]!.endDay).filter((day) => day !== noDay && day !== openEnd)
  const bounds: Bounds = [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ]
  return {
    bounds,
    start: starts.length > 0 ? dateOfDay(Math.min(...starts)) : null,
    end: ends.length > 0 ? dateOfDay(Math.max(...ends)) : null,
  }
}
