/** The overleggen: what each may decide, when it meets next and who sits in it; made, changed and ended. */
import { useState } from 'react'
import { useBodies, useCommand, usePeople } from '../../api/index.ts'
import { Button, Chip, FailureInPlace, useFormat, useSay, useWords } from '../../ui/index.ts'
import { bodyLevelNames, decisionKindNames, isEnded, type Body } from '../../../shared/domain/body.ts'
import { nextMeeting } from '../../../shared/time/next-meeting.ts'
import { today } from '../../../shared/time/today.ts'
import { BodyForm } from './body-form.tsx'
import { words } from './words.ts'
import styles from './bodies.module.css'

export function BodyList() {
  const t = useWords(words)
  const { bodies, isPending, failure } = useBodies()
  const [written, setWritten] = useState<Body | 'new' | null>(null)
  if (written !== null)
    return <BodyForm body={written === 'new' ? null : written} onClose={() => setWritten(null)} />
  return (
    <>
      {!isPending && bodies.length === 0 && <p className={styles.soft}>{t.noBodies}</p>}
      {bodies.length > 0 && (
        <ul className={styles.lines} aria-label={t.bodies}>
          {bodies.map((body) => (
            <li key={body.id} className={styles.line}>
              <OneBody body={body} onChange={() => setWritten(body)} />
            </li>
          ))}
        </ul>
      )}
      <Button writes onPress={() => setWritten('new')}>
        {t.addBody}
      </Button>
      <FailureInPlace failure={failure} />
    </>
  )
}

function OneBody({ body, onChange }: { readonly body: Body; readonly onChange: () => void }) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const day = today()
  const { run, isBusy, failure } = useCommand('body.end')
  const { id, name, level, rhythm, ended } = body
  const isOver = isEnded(body, day)
  const when =
    rhythm === null ? t.whenNeeded : `${t.every(rhythm.weeks)}, ${t.next(date(nextMeeting(rhythm, day)))}`
  return (
    <>
      <div className={styles.what}>
        <span className={styles.head}>
          <strong>{name}</strong>
          <span className={styles.note}>
            {say(bodyLevelNames[level])} · {isOver ? null : when}
          </span>
          {ended !== null && <Chip>{t.endedOn(date(ended))}</Chip>}
        </span>
        <Mandate body={body} />
        <FailureInPlace failure={failure} />
      </div>
      <div className={styles.actions}>
        <Button
          writes
          look="quiet"
          isDisabled={isBusy}
          aria-label={t.about(t.change, name)}
          onPress={onChange}
        >
          {t.change}
        </Button>
        <Button
          writes
          look="quiet"
          isDisabled={isBusy}
          aria-label={t.about(ended === null ? t.end : t.goOn, name)}
          onPress={() => void run({ id, day: ended === null ? day : null })}
        >
          {ended === null ? t.end : t.goOn}
        </Button>
      </div>
    </>
  )
}

/** In sentences, as somebody would say it who introduces it. */
function Mandate({ body: { id, mayDecide, upTo, mandate, escalatesTo } }: { readonly body: Body }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const { bodies, memberships } = useBodies()
  const { personById } = usePeople()
  const to = bodies.find((other) => other.id === escalatesTo)
  const sits = memberships
    .filter((one) => one.body === id)
    .map(({ person, role }) => {
      const name = personById.get(person)?.name ?? '–'
      return role === null ? name : `${name} (${role})`
    })
    .toSorted((a, b) => a.localeCompare(b, 'nl'))
  const what = mayDecide.map((kind) => say(decisionKindNames[kind])).join(', ')
  const sentences = [
    mayDecide.length === 0 ? t.decidesNothing : t.decides(what),
    ...(upTo === null || mayDecide.length === 0 ? [] : [t.upTo(number(upTo))]),
    ...(to === undefined ? [] : [t.escalates(to.name)]),
  ]
  return (
    <>
      <span>{sentences.join(' ')}</span>
      {mandate !== null && <span>{mandate}</span>}
      {sits.length > 0 && <span className={styles.note}>{t.sits(sits.join(', '))}</span>}
    </>
  )
}
