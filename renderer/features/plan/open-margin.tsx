/** What is still open, in the margin of the plan: one press leads to where it can be decided. */
import { Button as Pressable } from 'react-aria-components'
import type { Plan } from '../../../shared/domain/plan.ts'
import { clusterStatusNames } from '../../../shared/domain/overlap.ts'
import { useSay, useWords } from '../../ui/index.ts'
import { lookAtCluster } from './look-at.ts'
import { words } from './words.ts'
import styles from './open-margin.module.css'

export function OpenMargin({ plan }: { readonly plan: Plan }) {
  const t = useWords(words)
  const say = useSay()
  return (
    <aside className={styles.margin} aria-label={t.open}>
      <h2>
        {t.open} <span className={styles.count}>{plan.open.length}</span>
      </h2>
      <p className={styles.said}>{plan.open.length === 0 ? t.openNone(plan.year) : t.openText(plan.year)}</p>
      <ol>
        {plan.open.map(({ cluster, name, score, works, status }) => (
          <li key={cluster}>
            <Pressable className={styles.item ?? ''} onPress={() => lookAtCluster(cluster)}>
              <span>{name}</span>
              <span className={styles.score} title={t.score(Math.round(score))}>
                {Math.round(score)}
              </span>
              <span className={styles.said}>
                {t.works(works.length)}
                {status.is === 'open' ? null : ` · ${say(clusterStatusNames[status.is])}`}
              </span>
            </Pressable>
          </li>
        ))}
      </ol>
    </aside>
  )
}
