/** What the body answered, and on which day. */
import { useState } from 'react'
import { z } from 'zod'
import { useCommand } from '../../api/index.ts'
import { useKeptInProject } from '../../state/index.ts'
import { Field, useSay, useWords } from '../../ui/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import { EscalationAnswer, type Escalation } from '../../../shared/domain/escalation.ts'
import { escalationTable } from '../../../shared/records/escalation.ts'
import { today } from '../../../shared/time/today.ts'
import { WrittenForm } from './written-form.tsx'
import { words } from './escalation-words.ts'

const Draft = z.object({ text: z.string(), day: z.string() })

interface AnswerFormProps {
  readonly escalation: Escalation
  readonly onClose: () => void
}

export function AnswerForm({ escalation: { id, what }, onClose }: AnswerFormProps) {
  const t = useWords(words)
  const say = useSay()
  const kept = useKeptInProject(`answer ${id}`, Draft, { text: '', day: today() })
  const draft = kept.value
  const [asked, setAsked] = useState(false)
  const { run, isBusy, failure } = useCommand('escalation.answer')
  const close = () => {
    kept.forget()
    onClose()
  }
  const submit = async () => {
    if (isBusy) return
    setAsked(true)
    const answer = EscalationAnswer.safeParse(draft).data
    if (answer !== undefined && (await run({ id, answer })).ok) close()
  }
  return (
    <WrittenForm
      title={t.about(t.answer, what)}
      keep={t.keepAnswer}
      isBusy={isBusy}
      failure={failure}
      onKeep={() => void submit()}
      onCancel={close}
    >
      <Field
        label={say(escalationTable.fields.answer.label)}
        lines={2}
        value={draft.text}
        onChange={(text) => kept.change({ ...draft, text })}
        error={asked && draft.text.trim() === '' ? t.answerEmpty : null}
      />
      <DayField
        label={t.answeredOn}
        side="start"
        day={draft.day}
        onChange={(day) => kept.change({ ...draft, day })}
        problem={asked && draft.day === '' ? t.dayEmpty : null}
      />
    </WrittenForm>
  )
}
