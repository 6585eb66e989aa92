/** One decision: in which body and on which day, what, why, who was there and what the mandate rests on. */
import { useBodies, useMeetings, usePeople } from '../../api/index.ts'
import { bodyLevelNames, decisionKindNames } from '../../../shared/domain/body.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
import { useFormat } from '../use-format.ts'
import { useSay, useWords } from '../words.ts'
import { words } from './words.ts'
import styles from './deciding.module.css'

interface DecisionLineProps {
  readonly decision: Decision
  /** What it is about is told too: it does not stand with it. */
  readonly withAbout?: boolean
}

export function DecisionLine({ decision, withAbout = false }: DecisionLineProps) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const { meetings } = useMeetings()
  const { bodies } = useBodies()
  const { personById } = usePeople()
  const { meeting: id, is, about, basis, reason } = decision
  const meeting = meetings.find((one) => one.id === id)
  const body = bodies.find((one) => one.id === meeting?.body)
  if (meeting === undefined || body === undefined) return null
  const present = meeting.present.map((person) => personById.get(person)?.name ?? '–')
  const there = [...present, ...(meeting.guests === null ? [] : [meeting.guests])].join(', ')
  return (
    <>
      <p>
        {t.inBody(body.name, say(bodyLevelNames[body.level]), date(meeting.day), say(decisionKindNames[is]))}
      </p>
      {withAbout && <p>{about}</p>}
      <p>{reason}</p>
      <p className={styles.note}>{t.there(there)}</p>
      <p className={styles.note}>{t.basis(basis)}</p>
    </>
  )
}
