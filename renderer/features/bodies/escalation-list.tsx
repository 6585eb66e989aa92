/** What was put to another body: what waits for an answer first, by the day on which it is due, and then what was answered. */
import { useState } from 'react'
import { useBodies, useCombinations, useCommand, useEscalations } from '../../api/index.ts'
import { Button, Chip, FailureInPlace, useFormat, useWords } from '../../ui/index.ts'
import { isUnanswered, type Escalation } from '../../../shared/domain/escalation.ts'
import { today } from '../../../shared/time/today.ts'
import { AnswerForm } from './answer-form.tsx'
import { EscalationForm } from './escalation-form.tsx'
import { words } from './escalation-words.ts'
import styles from './bodies.module.css'

type Written = { readonly is: 'fields' | 'answer'; readonly escalation: Escalation } | { readonly is: 'new' }

export function EscalationList() {
  const t = useWords(words)
  const { bodies, isPending: areBodies } = useBodies()
  const { escalations, isPending, failure } = useEscalations()
  const [written, setWritten] = useState<Written | null>(null)
  const close = () => setWritten(null)
  if (written?.is === 'answer') return <AnswerForm escalation={written.escalation} onClose={close} />
  if (written !== null)
    return <EscalationForm escalation={written.is === 'new' ? null : written.escalation} onClose={close} />
  return (
    <>
      {!isPending && !areBodies && escalations.length === 0 && (
        <p className={styles.soft}>{bodies.length === 0 ? t.noBodies : t.none}</p>
      )}
      {escalations.length > 0 && (
        <ul className={styles.lines} aria-label={t.title}>
          {escalations.map((escalation) => (
            <li key={escalation.id} className={styles.line}>
              <OneEscalation escalation={escalation} onWrite={(is) => setWritten({ is, escalation })} />
            </li>
          ))}
        </ul>
      )}
      {bodies.length > 0 && (
        <Button writes onPress={() => setWritten({ is: 'new' })}>
          {t.add}
        </Button>
      )}
      <FailureInPlace failure={failure} />
    </>
  )
}

interface OneEscalationProps {
  readonly escalation: Escalation
  readonly onWrite: (what: 'fields' | 'answer') => void
}

function OneEscalation({ escalation, onWrite }: OneEscalationProps) {
  const t = useWords(words)
  const { date } = useFormat()
  const { bodies } = useBodies()
  const { combinations } = useCombinations()
  const { run, isBusy, failure } = useCommand('escalation.answer')
  const { id, what, from, to, due, why, answer, combination } = escalation
  const nameOf = (body: string | null) => bodies.find((one) => one.id === body)?.name
  const about = combinations.find((one) => one.id === combination)?.name
  return (
    <>
      <div className={styles.what}>
        <span className={styles.head}>
          <strong>{what}</strong>
          {about !== undefined && <span className={styles.note}>{about}</span>}
          {isUnanswered(escalation, today()) && <Chip tone="danger">{t.late}</Chip>}
        </span>
        <span>{t.put(nameOf(from) ?? null, nameOf(to) ?? '–', date(due))}</span>
        <span className={styles.note}>{why}</span>
        {answer !== null && <span>{t.answered(date(answer.day), answer.text)}</span>}
        <FailureInPlace failure={failure} />
      </div>
      <div className={styles.actions}>
        {answer === null ? (
          <>
            <Button writes aria-label={t.about(t.answer, what)} onPress={() => onWrite('answer')}>
              {t.answer}
            </Button>
            <Button
              writes
              look="quiet"
              aria-label={t.about(t.change, what)}
              onPress={() => onWrite('fields')}
            >
              {t.change}
            </Button>
          </>
        ) : (
          <Button
            writes
            look="quiet"
            isDisabled={isBusy}
            aria-label={t.about(t.reopen, what)}
            onPress={() => void run({ id, answer: null })}
          >
            {t.reopen}
          </Button>
        )}
      </div>
    </>
  )
}
