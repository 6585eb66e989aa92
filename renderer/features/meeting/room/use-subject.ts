/** What a point is about as it stands in the project now. */
import { useCombinations, useOverlaps, useWorks } from '../../../api/index.ts'
import { clusterWhereMeet, type ClusterRow } from '../../../state/index.ts'
import type { AgendaTopic } from '../../../../shared/domain/agenda.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import type { Work } from '../../../../shared/domain/work.ts'

export interface Subject {
  readonly cluster: ClusterRow | undefined
  /** The point's own, or the one that works of its kansengebied are in. */
  readonly combination: Combination | undefined
  readonly works: readonly Work[]
  /** It is about something that is not there any more. */
  readonly isGone: boolean
}

export function useSubject(topic: AgendaTopic | null): Subject {
  const { data, isPending } = useOverlaps()
  const { combinations, isBusy } = useCombinations()
  const { works: all, workById } = useWorks()
  const cluster = topic?.is === 'cluster' ? clusterWhereMeet(data?.clusters, topic) : undefined
  const combination = combinations.find((one) =>
    topic?.is === 'combination'
      ? one.id === topic.combination
      : topic?.is === 'cluster' && one.works.includes(topic.work) && one.works.includes(topic.met),
  )
  const ids = cluster?.works ?? combination?.works ?? []
  const works =
    topic?.is === 'party'
      ? all.filter(({ party }) => party === topic.party)
      : ids.flatMap((id) => workById.get(id) ?? [])
  const isKnown = !isPending && !isBusy
  const isGone =
    isKnown &&
    ((topic?.is === 'cluster' && cluster === undefined && combination === undefined) ||
      (topic?.is === 'combination' && combination === undefined))
  return { cluster, combination, works, isGone }
}
