/** What a live project consists of before anything is said about its groups. */
import type { PackedBytes } from '../../bytes/packed-bytes.ts'
import { joinPairs } from '../clusters/read-clusters.ts'
import type { PairArrays } from '../pairs/find-pairs.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { soughtBy } from '../pairs/sought.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { shapesOfPlaces } from './begun-shapes.ts'
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

/** What was read besides a project and its pairs. */
export interface ReadBesides {
  /** What was found besides the pairs; without it other rules have to look for it. */
  readonly beside?: PairArrays
  /** The WKB that its shapes were made of: who hands it over need not hold them any more. */
  readonly places?: PackedBytes
}

/** `table` holds the pairs of `project`, scored and told from noise. */
export function partsOf(
  project: PreparedProject,
  table: PairTable,
  { beside, places }: ReadBesides,
): DescribedParts {
  const { settings } = project
  const works = new LiveWorks(project, places && shapesOfPlaces(places))
  const pairs = new LivePairs(table, {
    sought: soughtBy(settings),
    near: settings.opportunity.distance,
    ...(beside && { beside }),
  })
  const { ties, clusterOf } = joinPairs(project, table)
  const clusters = new LiveClusters(works, pairs, ties, clusterOf)
  return { works, pairs, clusters, seen: new SeenPairs(works, pairs) }
}
