/** The chart of the works that the filter leaves, grouped and folded as people chose. */
import { useMemo } from 'react'
import { useAgreements, useOverlaps, usePartyNames, useSaidOfWorks, useWorks } from '../../api/index.ts'
import {
  filteredWorks,
  passesClusterFilter,
  type RankedCluster,
  useGanttChoice,
  useLanguage,
  useViewState,
} from '../../state/index.ts'
import { chartOf } from './chart.ts'
import { rowsOf } from './chart-rows.ts'
import { groupWorks } from './group-works.ts'
import { positionsOf, workDays } from './works-in-order.ts'

const noClusters: readonly RankedCluster[] = []
const noAgreements: ReadonlyMap<never, never> = new Map<never, never>()

/** The moment hides nothing here: it is a band in the chart. */
export function useGanttChart() {
  const by = useGanttChoice((state) => state.by)
  const folded = useGanttChoice((state) => state.folded)
  const { works } = useWorks()
  const filter = useViewState((state) => state.filter)
  const language = useLanguage()
  const partyName = usePartyNames()
  const said = useSaidOfWorks()
  // Of what this way to group does not ask about, nothing has to be known.
  const ranked = useRankedClusters()
  const agreed = useAgreements()
  const clusters = by === 'cluster' ? ranked : noClusters
  const agreements = by === 'combination' ? agreed : noAgreements
  const grouping = useMemo(
    () => groupWorks(works, by, { partyName, language, clusters, agreements }),
    [works, by, partyName, language, clusters, agreements],
  )
  const shown = useMemo(() => positionsOf(works, filteredWorks(works, filter, said)), [works, filter, said])
  const chart = useMemo(
    () => chartOf(grouping, workDays(works, agreed), shown),
    [grouping, works, agreed, shown],
  )
  const rows = useMemo(() => rowsOf(chart, folded), [chart, folded])
  return { works, chart, rows, shown: shown.length }
}

/** Those that pass the filter, with their rank among all. As they stand: rows do not jump about while works are tried. */
function useRankedClusters(): readonly RankedCluster[] {
  const { data } = useOverlaps()
  const filter = useViewState((state) => state.filter)
  return useMemo(
    () =>
      (data?.clusters ?? [])
        .map((cluster, at) => ({ cluster, rank: at + 1 }))
        .filter(({ cluster }) => passesClusterFilter(cluster, filter, { has: () => true })),
    [data, filter],
  )
}
