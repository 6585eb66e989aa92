/** What is corrected of a work: what counts, what its party delivered, who said so and why; and deciding where they part again. */
import { useState } from 'react'
import { useCommand, useCorrections } from '../../../api/index.ts'
import { Button, useFormat, useSay, useWords } from '../../../ui/index.ts'
import { isAskedAgain, type StandingCorrection } from '../../../../shared/domain/correction.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { correctedFieldName, valuesInWords } from '../../../../shared/plan/correction-in-words.ts'
import { Refusal } from '../refusal.tsx'
import { AsideDialog } from './aside-dialog.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

export function CorrectionsOfWork({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const { of, failure } = useCorrections()
  const [open, setOpen] = useState<'correct' | 'aside' | null>(null)
  const corrections = of(work.id)
  return (
    <section className={styles.part} aria-label={t.title}>
      {corrections.length > 0 && (
        <>
          <h3>{t.title}</h3>
          <ul className={styles.lines}>
            {corrections.map((correction) => (
              <li key={correction.id} className={styles.agreement}>
                <OneCorrection correction={correction} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Refusal failure={failure} />
      <div className={styles.actions}>
        <Button writes onPress={() => setOpen('correct')}>
          {t.correct}
        </Button>
        <Button writes look="quiet" onPress={() => setOpen('aside')}>
          {t.aside}
        </Button>
      </div>
      {open === 'correct' && <CorrectDialog works={[work]} onClose={() => setOpen(null)} />}
      {open === 'aside' && <AsideDialog works={[work]} onClose={() => setOpen(null)} />}
    </section>
  )
}

function OneCorrection({ correction }: { readonly correction: StandingCorrection }) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const withdrawing = useCommand('correction.withdraw')
  const keeping = useCommand('correction.keep')
  const { work, field, becomes, was, delivered, reason, actor, at } = correction
  const which = { corrections: [{ work, field }] }
  const isAsked = isAskedAgain(correction, delivered)
  const isBusy = withdrawing.isBusy || keeping.isBusy
  const name = say(correctedFieldName(field))
  return (
    <>
      <p>
        {name}: <strong>{say(valuesInWords(field, becomes))}</strong>
      </p>
      <p className={styles.note}>
        {isAsked
          ? t.wasDelivered(say(valuesInWords(field, was)))
          : t.delivered(say(valuesInWords(field, delivered)))}
      </p>
      <p className={styles.note}>
        “{reason}” {t.by(actor, date(CalendarDate.parse(at.slice(0, 10))))}
      </p>
      {isAsked && (
        <p className={styles.refusal} role="status">
          {t.asked(say(valuesInWords(field, delivered)))}
        </p>
      )}
      <div className={styles.actions}>
        {isAsked && (
          <Button
            writes
            isDisabled={isBusy}
            aria-label={t.about(t.stays, name)}
            onPress={() => void keeping.run(which)}
          >
            {t.stays}
          </Button>
        )}
        <Button
          writes
          look={isAsked ? 'plain' : 'quiet'}
          isDisabled={isBusy}
          aria-label={t.about(t.withdraw, name)}
          onPress={() => void withdrawing.run(which)}
        >
          {t.withdraw}
        </Button>
      </div>
      <Refusal failure={withdrawing.failure ?? keeping.failure} />
    </>
  )
}
