/** In which bodies a combination was decided, with who was there, the mandate and the reason; newest first. */
import { useBodies, useMeetings, usePeople } from '../../api/index.ts'
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import { bodyLevelNames, decisionKindNames } from '../../../shared/domain/body.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
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
              <OneDecision decision={decision} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OneDecision({ decision: { meeting: id, is, basis, reason } }: { readonly decision: Decision }) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const { meetings } = useMeetings()
  const { bodies } = useBodies()
  const { personById } = usePeople()
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
      <p>{reason}</p>
      <p className={styles.note}>{t.there(there)}</p>
      <p className={styles.note}>{t.basis(basis)}</p>
    </>
  )
}
