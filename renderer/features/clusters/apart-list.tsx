/** What stands apart from the ranking, at the foot of the list: what it is, and what to ask its party. */
import { useViewState, type ClusterRow } from '../../state/index.ts'
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './clusters.module.css'

export function ApartList({ clusters }: { readonly clusters: readonly ClusterRow[] }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  if (clusters.length === 0) return null
  return (
    <details className={styles.apart}>
      <summary>{t.apart(number(clusters.length))}</summary>
      <ul>
        {clusters.map(({ id, name, apart }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => select({ is: 'cluster', cluster: id })}
              onPointerEnter={() => hover({ cluster: id })}
              onPointerLeave={() => hover(null)}
            >
              <span className={styles.name}>{name}</span>
              {apart !== null && <span className={styles.soft}>{say(apart)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
