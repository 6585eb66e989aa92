/** What was put to another body about a combination, and what it answered. */
import { useBodies, useEscalations } from '../../api/index.ts'
import { openDesk } from '../../state/index.ts'
import { Button, Chip, useFormat, useWords } from '../../ui/index.ts'
import { isUnanswered } from '../../../shared/domain/escalation.ts'
import type { CombinationId } from '../../../shared/domain/ids.ts'
import { today } from '../../../shared/time/today.ts'
import { words } from './decision-words.ts'
import styles from './detail.module.css'

/** Nothing where nothing was. */
export function EscalationsOf({ combination }: { readonly combination: CombinationId }) {
  const t = useWords(words)
  const { date } = useFormat()
  const { bodies } = useBodies()
  const { escalations } = useEscalations()
  const about = escalations.filter((one) => one.combination === combination)
  if (about.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t.escalated}</h3>
      <ul className={styles.lines} aria-label={t.escalated}>
        {about.map((one) => (
          <li key={one.id} className={styles.agreement}>
            <p>
              {one.what} {isUnanswered(one, today()) && <Chip tone="danger">{t.late}</Chip>}
            </p>
            <p className={styles.note}>
              {t.put(bodies.find(({ id }) => id === one.to)?.name ?? '–', date(one.due))}
            </p>
            {one.answer !== null && <p>{t.answered(date(one.answer.day), one.answer.text)}</p>}
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => openDesk('bodies', 'escalations')}>
        {t.toEscalations}
      </Button>
    </section>
  )
}
