/** What a live project consists of before anything is said about its groups. */
import { joinPairs } from '../clusters/read-clusters.ts'
import type { PairArrays } from '../pairs/find-pairs.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { soughtBy } from '../pairs/sought.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { LiveClusters } from './live-clusters.ts'
import { LivePairs } from './live-pairs.ts'
import { LiveWorks } from './live-works.ts'
import { SeenPairs } from './seen-pairs.ts'

/** What groups are described from. */
export interface DescribedParts {
  readonly works: LiveWorks
  readonly pairs: LivePairs
  readonly clusters: LiveClusters
  readonly seen: SeenPairs
}

/** `table` holds the pairs of `project`, scored and told from noise; `beside` is what was found besides. */
export function partsOf(project: PreparedProject, table: PairTable, beside?: PairArrays): DescribedParts {
  const { settings } = project
  const works = new LiveWorks(project)
  const pairs = new LivePairs(table, {
    sought: soughtBy(settings),
    near: settings.opportunity.distance,
    ...(beside && { beside }),
  })
  const { ties, clusterOf } = joinPairs(project, table)
  const clusters = new LiveClusters(works, pairs, ties, clusterOf)
  return { works, pairs, clusters, seen: new SeenPairs(works, pairs) }
}
