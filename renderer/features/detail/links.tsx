/** Ways from here to a kansengebied or a combination. */
import { useOverlaps } from '../../api/index.ts'
import { useViewState, type ClusterRow } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function ClusterLink({ cluster }: { readonly cluster: ClusterRow }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { data } = useOverlaps()
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  const rank = (data?.clusters.findIndex(({ id }) => id === cluster.id) ?? -1) + 1
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => select({ is: 'cluster', cluster: cluster.id })}
      onPointerEnter={() => hover({ cluster: cluster.id })}
      onPointerLeave={() => hover(null)}
    >
      {t.cluster(number(rank))} · {cluster.name}
    </button>
  )
}

export function CombinationLink({ combination }: { readonly combination: Combination }) {
  const { range } = useFormat()
  const select = useViewState((state) => state.select)
  const { id, name, period } = combination
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => select({ is: 'combination', combination: id })}
    >
      {name} · {range(period.start, period.end)}
    </button>
  )
}
