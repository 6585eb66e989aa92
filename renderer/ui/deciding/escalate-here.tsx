/** What a body may not decide is put to the next one from here; what was typed stays, and the rest goes on. */
import { useState } from 'react'
import { useBodies, useCommand } from '../../api/index.ts'
import { useLanguage } from '../../state/index.ts'
import { decisionKindNames, type Body } from '../../../shared/domain/body.ts'
import { say, type Message } from '../../../shared/domain/message.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { Button } from '../button.tsx'
import { DayField } from '../day-field.tsx'
import { FailureInPlace } from '../failure-in-place.tsx'
import { useFormat } from '../use-format.ts'
import { useWords } from '../words.ts'
import type { DecidedAbout } from './use-decided.ts'
import { words } from './words.ts'
import styles from './deciding.module.css'

interface EscalateHereProps {
  /** The one whose mandate does not reach so far, and in which way. */
  readonly body: Body
  readonly why: Message
  readonly about: DecidedAbout
}

/** Nothing where the body escalates to no other. */
export function EscalateHere({ body, why, about: { kind, name, combination } }: EscalateHereProps) {
  const t = useWords(words)
  const language = useLanguage()
  const { date } = useFormat()
  const { bodies } = useBodies()
  const { run, isBusy, failure } = useCommand('escalation.make')
  const [due, setDue] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const [isDone, setIsDone] = useState(false)
  const to = bodies.find(({ id }) => id === body.escalatesTo)
  const by = CalendarDate.safeParse(due).data
  if (to === undefined) return null
  if (isDone && by !== undefined) return <p role="status">{t.escalated(to.name, date(by))}</p>
  const escalate = async () => {
    setIsAsked(true)
    if (by === undefined || isBusy) return
    const what = `${name}: ${decisionKindNames[kind][language]}`
    const fields = { what, combination, from: body.id, to: to.id, due: by, why: say(why, language) }
    setIsDone((await run({ fields })).ok)
  }
  return (
    <div className={styles.escalate}>
      <DayField
        label={t.answerBy}
        side="end"
        day={due}
        onChange={setDue}
        problem={isAsked && due === '' ? t.answerByMissing : null}
      />
      <Button writes isDisabled={isBusy} onPress={() => void escalate()}>
        {t.escalateTo(to.name)}
      </Button>
      <FailureInPlace failure={failure} />
    </div>
  )
}
