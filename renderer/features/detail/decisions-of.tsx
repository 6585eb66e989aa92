/** In which bodies a combination was decided, with who was there, the mandate and the reason; newest first. */
import { useBodies, useMeetings } from '../../api/index.ts'
import { DecisionLine } from '../../ui/deciding/decision-line.tsx'
import { useWords } from '../../ui/index.ts'
import type { CombinationId } from '../../../shared/domain/ids.ts'
import { words } from './decision-words.ts'
import styles from './detail.module.css'

/** Nothing where no body decides. */
export function DecisionsOf({ combination }: { readonly combination: CombinationId }) {
  const t = useWords(words)
  const { bodies } = useBodies()
  const { decisions, isPending } = useMeetings()
  const about = decisions.filter((one) => one.combination === combination).toReversed()
  if (isPending || (bodies.length === 0 && about.length === 0)) return null
  return (
    <section className={styles.part}>
      <h3>{t.title}</h3>
      {about.length === 0 ? (
        <p className={styles.note}>{t.without}</p>
      ) : (
        <ul className={styles.lines} aria-label={t.title}>
          {about.map((decision) => (
            <li key={decision.id} className={styles.agreement}>
              <DecisionLine decision={decision} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
