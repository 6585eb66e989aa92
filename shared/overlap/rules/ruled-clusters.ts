/**
 * The clusters of one set of rules, as far as they are compared with those of another: who is in them, how they rank and
 * when to decide. It goes over the pairs as they lie in their table; names, reasons and status are for whoever reads one.
 */
import type { Cluster, ScorePart, ScoreParts } from '../../domain/overlap.ts'
import { decideBy } from '../clusters/decide-by.ts'
import { rowsOfClusters } from '../clusters/read-clusters.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { WorksInOrder } from '../prepared-project.ts'
import { partsOfCluster, scoreOf, scoreParts } from '../score.ts'

export interface RuledCluster {
  /** Of its pairs the first by the ids of its works: no other cluster has it, by whatever rules. */
  readonly id: string
  /** Indexes of its works, in their order (work-order.ts). */
  readonly members: readonly number[]
  readonly score: number
  readonly decideBy: Cluster['decideBy']
}

/** In no promised order. */
export function ruledClusters(project: WorksInOrder, table: PairTable): RuledCluster[] {
  const { settings, scored, rank } = project
  return [...rowsOfClusters(project, table).values()].map(({ members, ties }) => {
    const works = members.map((work) => project.works.at(work)!)
    const inTime = members.map((work) => scored.at(work)!)
    const extents = inTime.map(({ extent }) => extent)
    const parts = partsOfCluster([meanOf(table, ties)], extents, settings)
    const first = ties.reduce((least, row) => (isBefore(rank, table, row, least) ? row : least))
    return {
      id: `${table.a[first]} ${table.b[first]}`,
      members,
      score: scoreOf(parts, settings.weights),
      decideBy: decideBy(works, inTime, settings),
    }
  })
}

/** Whether a row comes before another by the ids of its works. */
function isBefore(rank: Uint32Array, { a, b }: PairTable, one: number, two: number): boolean {
  const difference = rank[a[one]!]! - rank[a[two]!]!
  return difference < 0 || (difference === 0 && rank[b[one]!]! < rank[b[two]!]!)
}

/** The mean of the parts of some rows, as the parts of one pair. */
function meanOf({ parts }: PairTable, rows: readonly number[]): ScoreParts {
  const mean = (part: number) =>
    rows.reduce((sum, row) => sum + parts[scoreParts.length * row + part]!, 0) / rows.length
  return Object.fromEntries(scoreParts.map((part, at) => [part, mean(at)])) as Record<ScorePart, number>
}
