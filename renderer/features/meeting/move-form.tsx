/** To which day a meeting is moved. */
import { useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { takeMeeting } from '../../state/index.ts'
import { FailureInPlace, KeepActions, useWords } from '../../ui/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import type { Meeting } from '../../../shared/domain/decision.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { words } from './words.ts'
import styles from './meeting.module.css'

interface MoveFormProps {
  readonly meeting: Meeting
  readonly onClose: () => void
}

export function MoveForm({ meeting: { id, day: before }, onClose }: MoveFormProps) {
  const t = useWords(words)
  const [day, setDay] = useState<string>(before)
  const { run, isBusy, failure } = useCommand('meeting.move')
  const to = CalendarDate.safeParse(day).data
  const keep = async () => {
    if (to === undefined || isBusy) return
    if (to === before) return onClose()
    const moved = await run({ id, day: to })
    if (!moved.ok) return
    takeMeeting(moved.value.meeting)
    onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={t.moveTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <h3>{t.moveTitle}</h3>
      <FailureInPlace failure={failure} />
      <DayField
        label={t.day}
        side="start"
        day={day}
        onChange={setDay}
        problem={to === undefined ? t.dayMissing : null}
      />
      <div className={styles.actions}>
        <KeepActions
          keep={t.moveKeep}
          goesOn={false}
          isBusy={isBusy}
          onKeep={() => void keep()}
          onCancel={onClose}
        />
      </div>
      <button type="submit" hidden />
    </form>
  )
}
