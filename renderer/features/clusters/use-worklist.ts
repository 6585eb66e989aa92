/** The kansengebieden of this round, in the order they are gone through. */
import { useEffect, useMemo } from 'react'
import {
  addToRound,
  useClustersOfAnyStatus,
  useTriage,
  useVisibleClusters,
  type RankedCluster,
} from '../../state/index.ts'
import { bornAt } from '../../../shared/domain/born-at.ts'
import { worklistOf, type GoingBy, type WorklistRow } from '../../../shared/overlap/clusters/worklist.ts'
import { today } from '../../../shared/time/today.ts'

const none: readonly RankedCluster[] = []

/** What passes the filter; what was said in this round stays, whatever status is looked for. */
export function useWorklist(): readonly WorklistRow<RankedCluster>[] {
  const ofAnyStatus = useClustersOfAnyStatus()
  const visible = useVisibleClusters() ?? none
  const round = useTriage((state) => state.round)
  const day = today()
  const rows = useMemo(() => {
    if (round === null) return []
    const shown = new Set(visible)
    const among = ofAnyStatus.filter((row) => shown.has(row) || round.begun.has(row.cluster.id))
    return worklistOf(among, round.begun, goingBy(round.since, day))
  }, [ofAnyStatus, visible, round, day])
  useEffect(() => addToRound(rows.map(({ row, reason }) => [row.cluster.id, reason])), [rows])
  return rows
}

/** A work that came after this instant is new; the first time nothing is. */
function goingBy(since: string | null, day: GoingBy['today']): GoingBy {
  const from = since === null ? Infinity : Date.parse(since)
  return { today: day, isNew: (work) => bornAt(work) > from }
}
