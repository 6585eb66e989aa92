/** Found overlaps written out as the answer they stand for, so that the two can be held against each other. */
import type { ListedCluster, OverlapAnswer } from '../../shared/domain/overlap.ts'
import type { FoundOverlaps } from '../../shared/overlap/found/found-overlaps.ts'
import { rowsOfCluster } from '../../shared/overlap/found/rows-of.ts'
import { seePairs } from '../../shared/overlap/found/see-pairs.ts'
import { tellCluster } from '../../shared/overlap/found/tell-cluster.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'

type Records = Pick<OverlapProject, 'works' | 'combinations' | 'parties'>

/** Everything there is to say of what was found: all of an answer but the places of pairs and the time it took. */
export function writtenOut<Found extends FoundOverlaps>(
  found: Found,
  { works, combinations, parties }: Records,
) {
  const records = { workById: new Map(works.map((work) => [work.id, work])), combinations, parties }
  const { ids: _, sizes: __, members: ___, ties: ____, pairs, clusters, ...said } = found
  return {
    ...said,
    pairs: seePairs(found, [...pairs.a.keys()], records),
    clusters: clusters.map((cluster, at) => {
      const { parts, why } = tellCluster(found, at, records)
      return { ...cluster, parts, why, pairs: rowsOfCluster(found, at) }
    }),
  }
}

/** The same of an answer. */
export function asWrittenOut({ pairs, ...answer }: Omit<OverlapAnswer, 'ms'>) {
  return { ...answer, pairs: pairs.map(({ place: _place, ...pair }) => pair) }
}

/** A cluster of an answer as a list shows it. */
export function listed({
  pairs: _,
  parts: __,
  why: ___,
  ...cluster
}: OverlapAnswer['clusters'][number]): ListedCluster {
  return cluster
}
