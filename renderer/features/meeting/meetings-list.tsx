/** All meetings, those to come first in their order and then those that were, the latest first. */
import { useState } from 'react'
import { useMeetings, useRoom } from '../../api/index.ts'
import { takeMeeting, useMeetingInHand } from '../../state/index.ts'
import { Button, Chip, useFormat, useSay, useWords } from '../../ui/index.ts'
import { bodyLevelNames } from '../../../shared/domain/body.ts'
import { today } from '../../../shared/time/today.ts'
import { CallForm } from './call-form.tsx'
import { useMeetingList, type MeetingInWords } from './use-meeting.ts'
import { words } from './words.ts'
import styles from './meeting.module.css'

export function MeetingsList() {
  const t = useWords(words)
  const { meetings, isPending } = useMeetingList()
  const [isCalling, setIsCalling] = useState(false)
  const day = today()
  const isToCome = ({ meeting }: MeetingInWords) => meeting.day >= day && !meeting.isClosed
  const parts = [
    { title: t.upcoming, rows: meetings.filter(isToCome).toReversed() },
    { title: t.past, rows: meetings.filter((one) => !isToCome(one)) },
  ]
  return (
    <div className={styles.list}>
      {isCalling ? (
        <CallForm onClose={() => setIsCalling(false)} />
      ) : (
        <Button writes look="main" onPress={() => setIsCalling(true)}>
          {t.call}
        </Button>
      )}
      {!isPending && meetings.length === 0 && <p className={styles.soft}>{t.none}</p>}
      {parts.map(({ title, rows }) =>
        rows.length === 0 ? null : (
          <section key={title}>
            <h2 className={styles.part}>{title}</h2>
            <ul className={styles.rows} aria-label={title}>
              {rows.map((one) => (
                <li key={one.meeting.id}>
                  <MeetingRow one={one} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  )
}

function MeetingRow({ one: { meeting, body, points } }: { readonly one: MeetingInWords }) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const { decisions } = useMeetings()
  const { room } = useRoom()
  const isChosen = useMeetingInHand(({ meeting: chosen }) => chosen === meeting.id)
  const decided = decisions.filter((one) => one.meeting === meeting.id).length
  const facts = [
    say(bodyLevelNames[body.level]),
    ...(points.length > 0 ? [t.open(points.length)] : []),
    ...(decided > 0 ? [t.decided(decided)] : []),
  ]
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={isChosen || undefined}
      onClick={() => takeMeeting(meeting.id)}
    >
      <strong>{date(meeting.day)}</strong>
      <span>{body.name}</span>
      <span className={styles.note}>{facts.join(' · ')}</span>
      {room?.meeting === meeting.id ? (
        <Chip tone="accent">{t.isHeld}</Chip>
      ) : meeting.isClosed ? (
        <Chip>{t.closed}</Chip>
      ) : null}
    </button>
  )
}
