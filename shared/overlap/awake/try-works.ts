/** Works of an awake project at days that are only tried: they are put there, what became is told, and they are put back. */
import type { TriedOverlaps, TriedWork } from '../../domain/tried-overlaps.ts'
import type { ComparedWork } from '../compared-work.ts'
import { foundPair } from '../found/found-overlaps.ts'
import { LiveChange, type LiveParts } from '../live/live-change.ts'
import type { LiveRanking } from '../live/live-ranking.ts'

/**
 * A work that is not there is passed over. Afterwards all is as it was, but for the numbers of rows and which groups stand
 * for the same clusters.
 */
export function tryWorks(parts: LiveParts, ranking: LiveRanking, tried: readonly TriedWork[]): TriedOverlaps {
  const { works } = parts
  const put = (changed: readonly ComparedWork[]) => {
    const change = new LiveChange(parts)
    for (const work of changed) change.apply({ put: work })
    const finished = change.finish()
    ranking.take(finished.groups)
    return finished
  }
  const moved = [...new Map(tried.map((one) => [one.work, one])).values()].flatMap(({ work, period }) => {
    const number = works.numberOf(work)
    return number === undefined ? [] : [{ was: works.works.at(number)!, period }]
  })
  const told = tell(put(moved.map(({ was, period }) => ({ ...was, period }))), ranking)
  put(moved.map(({ was }) => was))
  return told
}

function tell(
  { difference: { pairs, clusters }, groups }: ReturnType<LiveChange['finish']>,
  ranking: LiveRanking,
): TriedOverlaps {
  const ranked = ranking.ranked()
  // One that is told the same may still rank elsewhere among its equals: all that were joined again are named.
  const put = ranking.positionsOf(groups.after).map((at) => ({ at, cluster: ranked[at]!.cluster.listed }))
  return {
    pairs: {
      put: [...pairs.won, ...pairs.changed.map(({ becomes }) => becomes)].map(foundPair),
      gone: pairs.lost.map(({ a, b }) => [a, b]),
    },
    clusters: { put, gone: clusters.lost.map(({ id }) => id) },
  }
}
