/** Spelregels by number, with the texts they had before, when they were looked at again and when that is due. */
import { useState } from 'react'
import { useGroundRules, useMeetings } from '../../api/index.ts'
import { Button, Chip, FailureInPlace, useFormat, useWords } from '../../ui/index.ts'
import { DecisionLine } from '../../ui/deciding/decision-line.tsx'
import { nextRecalibration, type GroundRule } from '../../../shared/domain/ground-rule.ts'
import { today } from '../../../shared/time/today.ts'
import { GroundRuleForm, type WrittenRule } from './ground-rule-form.tsx'
import { words } from './ground-rule-words.ts'
import styles from './bodies.module.css'

export function GroundRuleList() {
  const t = useWords(words)
  const { date, number } = useFormat()
  const { rules, recalibrations, isPending, failure } = useGroundRules()
  const [written, setWritten] = useState<WrittenRule | null>(null)
  if (written !== null) return <GroundRuleForm written={written} onClose={() => setWritten(null)} />
  const standing = rules.filter(({ until }) => until === null)
  const earlier = rules.filter(({ until }) => until !== null)
  const due = nextRecalibration(rules, recalibrations)
  return (
    <>
      {!isPending && rules.length === 0 && <p className={styles.soft}>{t.none}</p>}
      {standing.length > 0 && (
        <ul className={styles.lines} aria-label={t.list}>
          {standing.map((rule) => (
            <li key={rule.id} className={styles.line}>
              <OneRule rule={rule} onWrite={(is) => setWritten({ is, rule })} />
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t.earlier(number(earlier.length))}</summary>
          <ul className={styles.lines}>
            {earlier.map(({ id, number: of, text, since, until }) => (
              <li key={id} className={styles.line}>
                <span className={styles.what}>
                  <span>
                    {of}. {text}
                  </span>
                  <span className={styles.note}>{t.was(date(since), date(until ?? since))}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {due !== null && (
        <p>
          {t.next(date(due))} {due < today() && <Chip tone="danger">{t.late}</Chip>}
        </p>
      )}
      {recalibrations.toReversed().map(({ id, day, text }) => (
        <p key={id} className={styles.note}>
          {t.last(date(day), text)}
        </p>
      ))}
      <Decisions />
      <div className={styles.actions}>
        <Button writes onPress={() => setWritten({ is: 'make' })}>
          {t.add}
        </Button>
        {standing.length > 0 && (
          <Button writes onPress={() => setWritten({ is: 'recalibrate' })}>
            {t.recalibrate}
          </Button>
        )}
      </div>
      <FailureInPlace failure={failure} />
    </>
  )
}

/** In which bodies they were laid down and looked at, newest first. */
function Decisions() {
  const t = useWords(words)
  const { number } = useFormat()
  const { decisions } = useMeetings()
  const about = decisions.filter(({ is }) => is === 'groundRules').toReversed()
  if (about.length === 0) return null
  return (
    <details className={styles.earlier}>
      <summary>{t.decisions(number(about.length))}</summary>
      <ul className={styles.lines}>
        {about.map((decision) => (
          <li key={decision.id} className={styles.line}>
            <div className={styles.what}>
              <DecisionLine decision={decision} withAbout />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface OneRuleProps {
  readonly rule: GroundRule
  readonly onWrite: (what: 'change' | 'drop') => void
}

function OneRule({ rule: { number, text, since }, onWrite }: OneRuleProps) {
  const t = useWords(words)
  const { date } = useFormat()
  const heard = (action: string) => t.about(action, t.ruleAbout(number))
  return (
    <>
      <span className={styles.what}>
        <span>
          {number}. {text}
        </span>
        <span className={styles.note}>{since > today() ? t.from(date(since)) : t.since(date(since))}</span>
      </span>
      <div className={styles.actions}>
        <Button writes look="quiet" aria-label={heard(t.change)} onPress={() => onWrite('change')}>
          {t.change}
        </Button>
        <Button writes look="quiet" aria-label={heard(t.drop)} onPress={() => onWrite('drop')}>
          {t.drop}
        </Button>
      </div>
    </>
  )
}
