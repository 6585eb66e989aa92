/** A meeting is called: which body, on which day; its agenda is made from what is open. */
import { useState } from 'react'
import { useBodies, useCommand } from '../../api/index.ts'
import { takeMeeting, useNotices } from '../../state/index.ts'
import { Busy, Choice, useSay, useWords } from '../../ui/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import { WrittenForm } from '../../ui/written-form.tsx'
import { bodyLevelNames, isEnded, type Body } from '../../../shared/domain/body.ts'
import type { BodyId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { nextMeeting } from '../../../shared/time/next-meeting.ts'
import { today } from '../../../shared/time/today.ts'
import { useProposedAgenda } from './use-proposed-agenda.ts'
import { words } from './words.ts'
import styles from './meeting.module.css'

export function CallForm({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(words)
  const say = useSay()
  const { bodies: all } = useBodies()
  const bodies = all.filter((one) => !isEnded(one, today()))
  const [chosen, setChosen] = useState<BodyId | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const { run, isBusy, failure } = useCommand('meeting.call')
  const propose = useProposedAgenda()
  const body = bodies.find(({ id }) => id === chosen) ?? (bodies.length === 1 ? bodies[0] : undefined)
  const day = typed ?? usualDay(body)
  const keep = async () => {
    setIsAsked(true)
    const on = CalendarDate.safeParse(day).data
    if (body === undefined || on === undefined || propose === null || isBusy) return
    const { points, left, areHighest } = propose(body.id, on)
    const called = await run({ body: body.id, day: on, points: [...points] })
    if (!called.ok) return
    const { notify } = useNotices.getState()
    if (areHighest) notify('done', message('window.agendaHighest'))
    if (left > 0) notify('done', message('window.agendaLeft', { count: left }))
    takeMeeting(called.value.meeting)
    onClose()
  }
  if (propose === null) return <Busy />
  return (
    <WrittenForm
      title={t.callTitle}
      keep={t.make}
      isBusy={isBusy}
      failure={failure}
      onKeep={() => void keep()}
      onCancel={onClose}
    >
      <p className={styles.soft}>{t.callWhy}</p>
      <div data-invalid={(isAsked && body === undefined) || undefined}>
        <Choice<BodyId>
          label={t.body}
          placeholder={t.bodyPlaceholder}
          options={bodies.map(({ id, name, level }) => ({
            value: id,
            label: `${name} (${say(bodyLevelNames[level])})`,
          }))}
          value={body?.id ?? null}
          onChange={setChosen}
        />
        {isAsked && body === undefined && (
          <p className={styles.problem} role="alert">
            {t.bodyMissing}
          </p>
        )}
      </div>
      <DayField
        label={t.day}
        side="start"
        day={day}
        onChange={setTyped}
        problem={isAsked && !CalendarDate.safeParse(day).success ? t.dayMissing : null}
      />
    </WrittenForm>
  )
}

/** The next one of its rhythm; without one it is for people to say. */
function usualDay(body: Body | undefined): string {
  return body?.rhythm ? nextMeeting(body.rhythm, today()) : ''
}
