/** What there is to say about works that were joined: where, when, how it ranks, what was decided and why. */
import { ClusterId } from '../../domain/ids.ts'
import type { Cluster, OverlapAnswer, Pair } from '../../domain/overlap.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Bounds } from '../../domain/work.ts'
import { dateOfDay } from '../../time/day-number.ts'
import { apartNote } from '../noise/apart-note.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { partsOfCluster, scoreOf } from '../score.ts'
import { clusterName } from './cluster-name.ts'
import { clusterStatus, type Decisions } from './cluster-status.ts'
import { decideBy } from './decide-by.ts'
import { whyCluster } from './why-cluster.ts'

export type ReadCluster = OverlapAnswer['clusters'][number]

/** Works that were joined, with the pairs that tell about them; all in the order of ids. */
interface JoinedWorks {
  /** Indexes of the works. */
  readonly members: readonly number[]
  /** Pairs with both works in it. */
  readonly inside: readonly Pair[]
  /** Opportunities with works of other clusters. */
  readonly links: readonly Pair[]
  readonly neighbours: readonly ClusterId[]
}

const outcomeOrder: readonly Outcome[] = ['opportunity', 'conflict', 'digRest']

/** A cluster but for the positions of its pairs in an answer. Noise says nothing where there is anything else. */
export function describeCluster(
  project: DescribedWorks,
  { members, inside, links, neighbours }: JoinedWorks,
  decisions: Decisions,
): Omit<ReadCluster, 'pairs'> {
  const { settings, parties } = project
  // A cluster of one work has only the ties that were refused to tell by.
  const telling = realAmong(inside.length > 0 ? inside : links)
  const opportunities = realAmong(
    (inside.length > 0 ? inside : links).filter((pair) => pair.outcomes.includes('opportunity')),
  )
  const works = members.map((index) => project.works[index]!)
  const extents = members.map((index) => project.scored[index]!.extent)
  const metres = extents.reduce((sum, extent) => sum + extent, 0)
  const parts = partsOfCluster(scoring(opportunities), extents, settings)
  const cluster: Omit<Cluster, 'pairs'> = {
    id: ClusterId.parse(works[0]!.id),
    works: works.map(({ id }) => id),
    score: scoreOf(parts, settings.weights),
    parts,
    outcomes: outcomeOrder.filter((outcome) => telling.some((pair) => pair.outcomes.includes(outcome))),
    ...placeAndTime(project, members),
    neighbours: [...neighbours],
    apart: apartNote(project, members, opportunities),
    decideBy: decideBy(project, members),
  }
  return {
    ...cluster,
    name: clusterName(works, extents),
    status: clusterStatus(opportunities, decisions),
    why: whyCluster({ ...cluster, works, metres, pairs: telling }, parties, settings.weights),
  }
}

/** What stands apart comes last, then the highest score first, then the lowest id. */
export function byRanking(one: Pick<Cluster, 'id' | 'score' | 'apart'>, two: typeof one): number {
  return (
    Number(one.apart !== null) - Number(two.apart !== null) ||
    two.score - one.score ||
    (one.id < two.id ? -1 : 1)
  )
}

function realAmong(pairs: readonly Pair[]): readonly Pair[] {
  const real = pairs.filter((pair) => pair.noise === null)
  return real.length > 0 ? real : pairs
}

/** Meeting a region-wide work says nothing about where to begin. */
function scoring(pairs: readonly Pair[]): Pair['parts'][] {
  return pairs.filter((pair) => pair.noise !== 'region').map((pair) => pair.parts)
}

function placeAndTime({ scored, runs: { workBox } }: DescribedWorks, members: readonly number[]) {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  let [start, end] = [Infinity, -Infinity]
  for (const index of members) {
    const { startDay, endDay } = scored[index]!
    if (startDay !== noDay && startDay !== openStart) start = Math.min(start, startDay)
    if (endDay !== noDay && endDay !== openEnd) end = Math.max(end, endDay)
    bounds[0] = Math.min(bounds[0], workBox[4 * index]!)
    bounds[1] = Math.min(bounds[1], workBox[4 * index + 1]!)
    bounds[2] = Math.max(bounds[2], workBox[4 * index + 2]!)
    bounds[3] = Math.max(bounds[3], workBox[4 * index + 3]!)
  }
  return {
    bounds,
    start: Number.isFinite(start) ? dateOfDay(start) : null,
    end: Number.isFinite(end) ? dateOfDay(end) : null,
  }
}
