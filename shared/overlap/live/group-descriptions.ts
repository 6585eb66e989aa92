/** What there is to say about the groups of a live project, worked out when somebody asks and kept until it changes. */
import type { WorkId } from '../../domain/ids.ts'
import type { OverlapAnswer, Pair, SeenPair } from '../../domain/overlap.ts'
import type { WaterBetween } from '../../domain/water-between.ts'
import { decisionsOf, type Decisions } from '../clusters/cluster-status.ts'
import { describeCluster } from '../clusters/describe-cluster.ts'
import { explainCluster, type ExplainedCluster } from '../clusters/explain-cluster.ts'
import { judgementsStanding } from '../judgements/judgements-standing.ts'
import type { OverlapProject } from '../prepared-project.ts'
import { KeptCluster } from './kept-cluster.ts'
import type { LiveClusters } from './live-clusters.ts'
import type { LiveGroup } from './live-group.ts'
import type { LivePairs } from './live-pairs.ts'
import type { DescribedParts } from './live-parts.ts'
import type { LiveWorks } from './live-works.ts'
import type { SeenPairs } from './seen-pairs.ts'

/** What people decided. */
type DecidedAbout = Pick<OverlapProject, 'combinations' | 'judgements' | 'parties'>

/** What water lies between the works of a pair; absent where nobody knows. */
type WaterOf = (pair: SeenPair) => WaterBetween | undefined

const noWater: WaterOf = () => undefined

export class GroupDescriptions {
  readonly #works: LiveWorks
  readonly #pairs: LivePairs
  readonly #clusters: LiveClusters
  readonly #seen: SeenPairs
  readonly #waterOf: WaterOf
  #decided: DecidedAbout
  readonly #kept = new Map<LiveGroup, KeptCluster>()
  #decisions: Decisions
  #standing: OverlapAnswer['judgements'] = []

  constructor(
    { works, pairs, clusters, seen }: DescribedParts,
    decided: DecidedAbout,
    waterOf: WaterOf = noWater,
  ) {
    this.#works = works
    this.#pairs = pairs
    this.#clusters = clusters
    this.#seen = seen
    this.#decided = decided
    this.#waterOf = waterOf
    this.#decisions = this.#readDecisions()
  }

  /** As it was when it was last asked for, or else as it is now. */
  of(group: LiveGroup): KeptCluster {
    const known = this.#kept.get(group)
    if (known) return known
    const rows = { members: group.members, ties: group.rows, besides: this.#clusters.besidesOf(group) }
    const listed = describeCluster(this.#works, this.#pairs.table, rows, this.#decisions)
    const described = new KeptCluster(this.#works.works, group.members, listed)
    this.#kept.set(group, described)
    return described
  }

  /** What its score is made of, and why it ranks where it does. */
  explain(group: LiveGroup): ExplainedCluster {
    const { works, scored, parties, settings } = this.#works
    const known = {
      works: group.members.map((work) => works.at(work)!),
      scored: group.members.map((work) => scored.at(work)!),
      pairs: this.#seen.inOrder(this.#clusters.rowsOf(group)),
      waterOf: this.#waterOf,
    }
    return explainCluster(this.of(group).listed, known, parties, settings)
  }

  /** Something about the group changed, or it is gone. */
  forget(group: LiveGroup): void {
    this.#kept.delete(group)
  }

  /** Of every judgement whether it stands. */
  get standing(): OverlapAnswer['judgements'] {
    return this.#standing
  }

  /** People decided something else. It counts from the next time that judgements are read again. */
  decide(decided: DecidedAbout): void {
    this.#decided = decided
  }

  /** Pairs changed: judgements on them may stand, or not stand, from now on. */
  judgeAgain(): void {
    this.#decisions = this.#readDecisions()
  }

  #readDecisions(): Decisions {
    const { combinations, judgements, parties } = this.#decided
    // Nobody asks about works that no judgement is about.
    const judged = new Set(judgements.flatMap(({ a, b }) => [a, b]))
    const project = {
      combinations,
      judgements,
      parties,
      works: [...judged].flatMap((id) => this.#workOf(id) ?? []),
    }
    const standing = judgementsStanding(project, (a, b) => this.#pairOf(a, b))
    this.#standing = standing
    return decisionsOf({ ...project, workOf: (id) => this.#workOf(id) }, standing)
  }

  #workOf(id: WorkId) {
    const number = this.#works.numberOf(id)
    return number === undefined ? undefined : this.#works.works.at(number)
  }

  #pairOf(a: WorkId, b: WorkId): Pair | undefined {
    const [one, two] = [this.#works.numberOf(a), this.#works.numberOf(b)]
    if (one === undefined || two === undefined) return undefined
    const row = this.#pairs.find(one, two)
    return row === undefined ? undefined : this.#seen.of(row)
  }
}
