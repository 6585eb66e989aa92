/** The minutes of the meetings that a body held: of the last one, or of one that is chosen. */
import { useState } from 'react'
import { useMeetings } from '../../api/index.ts'
import { Choice, useFormat, useWords } from '../../ui/index.ts'
import { MeetingReport } from '../../ui/meeting-report/meeting-report.tsx'
import type { BodyId, MeetingId } from '../../../shared/domain/ids.ts'
import { today } from '../../../shared/time/today.ts'
import { words } from './words.ts'
import styles from './bodies.module.css'

export function MinutesOf({ body }: { readonly body: BodyId }) {
  const t = useWords(words)
  const { date } = useFormat()
  const { meetings } = useMeetings()
  const [asked, choose] = useState<MeetingId | null>(null)
  const held = meetings
    .filter((one) => one.body === body && one.day <= today())
    .toSorted((one, two) => two.day.localeCompare(one.day))
  // One that was called off meanwhile is not there any more.
  const chosen = held.find(({ id }) => id === asked) ?? held[0]
  if (chosen === undefined) return null
  return (
    <details className={styles.earlier}>
      <summary>{t.minutes(held.length)}</summary>
      <div className={styles.held}>
        <Choice<MeetingId>
          label={t.meetingOf}
          value={chosen.id}
          options={held.map(({ id, day }) => ({ value: id, label: date(day) }))}
          onChange={choose}
        />
        <MeetingReport key={chosen.id} meeting={chosen.id} />
      </div>
    </details>
  )
}
