/** To which day a meeting is moved. */
import { useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { takeMeeting } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import { WrittenForm } from '../../ui/written-form.tsx'
import type { Meeting } from '../../../shared/domain/decision.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { words } from './words.ts'

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
    <WrittenForm
      title={t.moveTitle}
      keep={t.moveKeep}
      isBusy={isBusy}
      failure={failure}
      onKeep={() => void keep()}
      onCancel={onClose}
    >
      <DayField
        label={t.day}
        side="start"
        day={day}
        onChange={setDay}
        problem={to === undefined ? t.dayMissing : null}
      />
    </WrittenForm>
  )
}
