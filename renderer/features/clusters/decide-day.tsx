/** Until when to decide about a kansengebied, or since when it is too late, as short as a row allows. */
import type { ClusterRow } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { today } from '../../../shared/time/today.ts'
import { urgencyOf } from './cluster-order.ts'
import { words } from './words.ts'
import styles from './clusters.module.css'

export function DecideDay({ cluster }: { readonly cluster: Pick<ClusterRow, 'decideBy' | 'status'> }) {
  const t = useWords(words)
  const { date } = useFormat()
  const urgency = urgencyOf(cluster, today())
  if (urgency === null || cluster.decideBy === null) return null
  const day = date(cluster.decideBy.date)
  return (
    <span className={styles.decide} data-urgency={urgency}>
      {urgency === 'passed' ? t.fixedSince(day) : t.decideBefore(day)}
    </span>
  )
}
