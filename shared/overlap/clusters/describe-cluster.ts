/** What there is to say about pairs that were joined: where, when, how they rank, what was decided and why. */
import type { ClusterId } from '../../domain/ids.ts'
import type { Cluster, OverlapAnswer, Pair } from '../../domain/overlap.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { WaterBetween } from '../../domain/water-between.ts'
import type { Bounds } from '../../domain/work.ts'
import { dateOfDay } from '../../time/day-number.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { partsOfCluster, scoreOf } from '../score.ts'
import { compareWorks } from '../work-order.ts'
import { clusterName } from './cluster-name.ts'
import { clusterStatus, type Decisions } from './cluster-status.ts'
import { decideBy } from './decide-by.ts'
import { whyCluster } from './why-cluster.ts'

export type ReadCluster = OverlapAnswer['clusters'][number]

const outcomeOrder: readonly Outcome[] = ['opportunity', 'conflict', 'digRest']

/**
 * A cluster but for the positions of its pairs in an answer. `members` are its works in their order (work-order.ts),
 * `inside` all pairs of its works that belong to it, in the order of ids; noise says nothing. `waterOf` says what water lies
 * between two of them; without it that is not known.
 */
export function describeCluster(
  project: DescribedWorks & { readonly waterOf?: (pair: Pair) => WaterBetween | undefined },
  members: readonly number[],
  inside: readonly Pair[],
  decisions: Decisions,
): Omit<ReadCluster, 'pairs'> {
  const { settings, parties } = project
  const telling = inside.filter(({ noise }) => noise === null)
  const ties = telling.filter(({ place }) => place !== null)
  const works = members.map((index) => project.works[index]!)
  const extents = members.map((index) => project.scored[index]!.extent)
  const metres = extents.reduce((sum, extent) => sum + extent, 0)
  const parts = partsOfCluster(
    ties.map((pair) => pair.parts),
    extents,
    settings,
  )
  const outcomes = outcomeOrder.filter((outcome) => telling.some((pair) => pair.outcomes.includes(outcome)))
  const cluster: Omit<Cluster, 'pairs'> = {
    // Of its pairs the first by the ids of its works: no two clusters have it, and what is far away never changes it.
    id: pairKey(ties[0]!) as ClusterId,
    works: works.map(({ id }) => id).sort(),
    score: scoreOf(parts, settings.weights),
    parts,
    outcomes,
    possible: outcomes.filter((outcome) =>
      telling.every((pair) => pair.possible || !pair.outcomes.includes(outcome)),
    ),
    bounds: boundsOf(ties),
    ...periodOf(project, members),
    decideBy: decideBy(project, members),
  }
  return {
    ...cluster,
    name: clusterName(works, extents, settings.cluster.across),
    status: clusterStatus(ties, decisions),
    why: whyCluster(
      {
        ...cluster,
        works,
        metres,
        pairs: telling,
        water: telling.flatMap((pair) => project.waterOf?.(pair) ?? []),
        notAgreed: works.filter((_, at) => project.scored[members[at]!]!.combinations.length === 0),
      },
      parties,
      settings.weights,
    ),
  }
}

/** The same for the same two works, in whatever answer. */
export function pairKey({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  return `${a}_${b}`
}

/** A cluster that is to be ranked, with its works in their order. */
interface RankableCluster {
  readonly cluster: Pick<Cluster, 'id' | 'score' | 'bounds' | 'start' | 'end'>
  readonly members: readonly number[]
}

/** The highest score first; equal ones by place, by period, by their works, and only then by id. */
export function byRanking(project: DescribedWorks, one: RankableCluster, two: RankableCluster): number {
  const [a, b] = [one.cluster, two.cluster]
  return (
    b.score - a.score ||
    a.bounds.map((side, at) => side - b.bounds[at]!).find((difference) => difference !== 0) ||
    compareDates(a.start, b.start) ||
    compareDates(a.end, b.end) ||
    compareMembers(project, one.members, two.members) ||
    (a.id < b.id ? -1 : 1)
  )
}

function compareMembers(project: DescribedWorks, one: readonly number[], two: readonly number[]): number {
  const at = one.findIndex((work, index) => work !== two[index])
  if (at === -1 || two[at] === undefined) return one.length - two.length
  return compareWorks(project, one[at]!, two[at])
}

function compareDates(one: string | null, two: string | null): number {
  if (one === two) return 0
  return (one ?? '') < (two ?? '') ? -1 : 1
}

/** The box around where its pairs meet. */
function boundsOf(ties: readonly Pair[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { place } of ties) {
    if (place === null) continue
    bounds[0] = Math.min(bounds[0], place[0])
    bounds[1] = Math.min(bounds[1], place[1])
    bounds[2] = Math.max(bounds[2], place[2])
    bounds[3] = Math.max(bounds[3], place[3])
  }
  return bounds
}

function periodOf(
  { scored }: DescribedWorks,
  members: readonly number[],
): Pick<Cluster, 'start' | 'end' | 'openStart' | 'openEnd'> {
  const known = (days: readonly number[]) =>
    days.filter((day) => day !== noDay && day !== openStart && day !== openEnd)
  const starts = known(members.map((index) => scored[index]!.startDay))
  const ends = known(members.map((index) => scored[index]!.endDay))
  return {
    start: starts.length === 0 ? null : dateOfDay(Math.min(...starts)),
    end: ends.length === 0 ? null : dateOfDay(Math.max(...ends)),
    openStart: members.some((index) => scored[index]!.startDay === openStart),
    openEnd: members.some((index) => scored[index]!.endDay === openEnd),
  }
}
