/** What the body answered, and on which day. */
import { z } from 'zod'
import { useCommand } from '../../api/index.ts'
import { Field, useSay, useWords } from '../../ui/index.ts'
import { useWritten } from '../../ui/use-written.ts'
import { DayField } from '../../ui/day-field.tsx'
import { EscalationAnswer, type Escalation } from '../../../shared/domain/escalation.ts'
import { escalationTable } from '../../../shared/records/escalation.ts'
import { today } from '../../../shared/time/today.ts'
import { WrittenForm } from '../../ui/written-form.tsx'
import { words } from './escalation-words.ts'

const Draft = z.object({ text: z.string(), day: z.string() })

interface AnswerFormProps {
  readonly escalation: Escalation
  readonly onClose: () => void
}

export function AnswerForm({ escalation: { id, what }, onClose }: AnswerFormProps) {
  const t = useWords(words)
  const say = useSay()
  const answering = useCommand('escalation.answer')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `answer ${id}`,
    shape: Draft,
    initial: { text: '', day: today() },
    by: [answering],
    store: (typed) => {
      const answer = EscalationAnswer.safeParse(typed).data
      return answer === undefined ? null : answering.run({ id, answer })
    },
    onClose,
  })
  return (
    <WrittenForm title={t.about(t.answer, what)} keep={t.keepAnswer} {...form}>
      <Field
        label={say(escalationTable.fields.answer.label)}
        lines={2}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={isAsked && draft.text.trim() === '' ? t.answerEmpty : null}
      />
      <DayField
        label={t.answeredOn}
        side="start"
        day={draft.day}
        onChange={(day) => change({ day })}
        problem={isAsked && draft.day === '' ? t.dayEmpty : null}
      />
    </WrittenForm>
  )
}
