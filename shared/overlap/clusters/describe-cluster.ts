/** What there is to say about pairs that were joined, for whoever lists or draws them: where, when, how they rank, what was decided. */
import type { ClusterId, WorkId } from '../../domain/ids.ts'
import type { Cluster, ListedCluster, Pair } from '../../domain/overlap.ts'
import type { Bounds } from '../../domain/work.ts'
import { dateOfDay } from '../../time/day-number.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'
import { outcomesIn } from '../pairs/pair-at.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { ComparedWork } from '../compared-work.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { clusterScore, type ScoredWork } from '../score.ts'
import { compareWorks } from '../work-order.ts'
import { clusterName } from './cluster-name.ts'
import { clusterStatus, type Decisions } from './cluster-status.ts'
import { decideBy } from './decide-by.ts'

type PairOfWorks = Pick<Pair, 'a' | 'b'>

/** A cluster as rows of a table. */
export interface ClusterRows {
  /** Its works, in their order (work-order.ts). */
  readonly members: readonly number[]
  /** The pairs that were joined. */
  readonly ties: readonly number[]
  /** Other pairs of its works: a dig rest, or noise. They are in every cluster that holds both works. */
  readonly besides: readonly number[]
}

/**
 * A cluster as it is listed; noise says nothing. It is made of a table of pairs and without an object for any of them: all
 * clusters of a region are described before the first is seen.
 */
export function describeCluster(
  project: DescribedWorks,
  table: PairTable,
  rows: ClusterRows,
  decisions: Decisions,
): ListedCluster {
  const { settings } = project
  const { members } = rows
  const works = members.map((index) => project.works.at(index)!)
  const scored = members.map((index) => project.scored.at(index)!)
  const extents = scored.map(({ extent }) => extent)
  return {
    id: idOf(project, table, rows.ties),
    works: idsInOrder(works, members, project.rank),
    score: clusterScore(table, rows.ties, extents, settings),
    ...outcomesOfRows(project, table, rows),
    bounds: boundsOf(table, rows.ties),
    ...periodOf(scored),
    decideBy: decideBy(works, scored, settings),
    name: clusterName(works, extents, settings.cluster.across),
    status: works.some(({ id }) => decisions.concern(id))
      ? clusterStatus(pairsOf(project, table, rows.ties), decisions)
      : { is: 'open' },
  }
}

/** Ids in their own order: places among all are sooner compared than texts. */
function idsInOrder(
  works: readonly Pick<ComparedWork, 'id'>[],
  members: readonly number[],
  rank: Uint32Array,
): WorkId[] {
  const inOrder = [...works.keys()].sort((one, two) => rank[members[one]!]! - rank[members[two]!]!)
  return inOrder.map((at) => works[at]!.id)
}

function pairsOf({ works }: DescribedWorks, { a, b }: PairTable, ties: readonly number[]): PairOfWorks[] {
  return ties.map((row) => ({ a: works.at(a[row]!)!.id, b: works.at(b[row]!)!.id }))
}

/** The same for the same two works, in whatever answer. */
export function pairKey({ a, b }: PairOfWorks): string {
  return `${a}_${b}`
}

/** The pair that a cluster has its id of ({@link pairKey}); it is one of those that were joined. */
export function namingPair(id: ClusterId): [WorkId, WorkId] {
  const [a, b] = id.split('_')
  return [a, b] as [WorkId, WorkId]
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

/** What its pairs are, and what none of them is for certain: {@link outcomeBits}. Of its other pairs those that count. */
function outcomesOfRows({ scored }: DescribedWorks, table: PairTable, { ties, besides }: ClusterRows) {
  const { a, b, outcomes, noise } = table
  let [all, certain] = [0, 0]
  for (const rows of [ties, besides])
    for (const row of rows) {
      if (noise[row] !== 0) continue
      const bits = outcomes[row]!
      all |= bits
      if ((bits & ~certain) !== 0 && !scored.at(a[row]!)!.vague && !scored.at(b[row]!)!.vague) certain |= bits
    }
  return { outcomes: outcomesIn(all), possible: outcomesIn(all & ~certain) }
}

/** Of its pairs the first by the ids of its works: no two clusters have it, and what is far away never changes it. */
function idOf({ works, rank }: DescribedWorks, { a, b }: PairTable, ties: readonly number[]): ClusterId {
  let [first, second] = [a[ties[0]!]!, b[ties[0]!]!]
  for (const row of ties) {
    const [one, two] = [a[row]!, b[row]!]
    if (rank[one]! > rank[first]! || (one === first && rank[two]! >= rank[second]!)) continue
    first = one
    second = two
  }
  return pairKey({ a: works.at(first)!.id, b: works.at(second)!.id }) as ClusterId
}

/** The box around where its pairs meet. */
function boundsOf({ place }: PairTable, ties: readonly number[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const row of ties) {
    bounds[0] = Math.min(bounds[0], place[4 * row]!)
    bounds[1] = Math.min(bounds[1], place[4 * row + 1]!)
    bounds[2] = Math.max(bounds[2], place[4 * row + 2]!)
    bounds[3] = Math.max(bounds[3], place[4 * row + 3]!)
  }
  return bounds
}

function periodOf(
  scored: readonly Pick<ScoredWork, 'startDay' | 'endDay'>[],
): Pick<Cluster, 'start' | 'end' | 'openStart' | 'openEnd'> {
  let [start, end] = [Infinity, -Infinity]
  let [openAtStart, openAtEnd] = [false, false]
  for (const { startDay, endDay } of scored) {
    openAtStart ||= startDay === openStart
    openAtEnd ||= endDay === openEnd
    if (isDay(startDay)) start = Math.min(start, startDay)
    if (isDay(endDay)) end = Math.max(end, endDay)
  }
  return {
    start: start === Infinity ? null : dateOfDay(start),
    end: end === -Infinity ? null : dateOfDay(end),
    openStart: openAtStart,
    openEnd: openAtEnd,
  }
}

function isDay(day: number): boolean {
  return day !== noDay && day !== openStart && day !== openEnd
}
