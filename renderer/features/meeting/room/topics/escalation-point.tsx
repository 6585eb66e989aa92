/** What was put to this body: what is asked, by when and why; its answer is written down at the desk of bodies. */
import { useBodies, useEscalations } from '../../../../api/index.ts'
import { openDesk, useMeetingInHand } from '../../../../state/index.ts'
import { Button, useFormat, useWords } from '../../../../ui/index.ts'
import type { EscalationId } from '../../../../../shared/domain/ids.ts'
import { words } from '../../words.ts'
import styles from '../room.module.css'

export function EscalationPoint({ id }: { readonly id: EscalationId }) {
  const t = useWords(words)
  const { date } = useFormat()
  const { escalations, isPending } = useEscalations()
  const { bodies } = useBodies()
  const isScreen = useMeetingInHand(({ as }) => as === 'screen')
  const one = escalations.find((escalation) => escalation.id === id)
  if (one === undefined) return isPending ? null : <p className={styles.soft}>{t.gone}</p>
  const from = bodies.find((body) => body.id === one.from)?.name ?? null
  return (
    <>
      <p className={styles.question}>{one.what}</p>
      <p>{one.why}</p>
      <p className={styles.soft}>{t.escalation(from, date(one.due))}</p>
      {one.answer !== null && (
        <p className={styles.said}>{t.answered(date(one.answer.day), one.answer.text)}</p>
      )}
      {one.answer === null && !isScreen && (
        <Button onPress={() => openDesk('bodies', 'escalations')}>{t.answer}</Button>
      )}
    </>
  )
}
