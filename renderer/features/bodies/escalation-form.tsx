/** One escalation as it is written: what, about what, from which body to which, by when and why. */
import { z } from 'zod'
import { useBodies, useCombinations, useCommand } from '../../api/index.ts'
import { Choice, Field, useSay, useWords } from '../../ui/index.ts'
import { useWritten } from '../../ui/use-written.ts'
import { DayField } from '../../ui/day-field.tsx'
import { isEnded } from '../../../shared/domain/body.ts'
import { EscalationFields, type Escalation } from '../../../shared/domain/escalation.ts'
import { BodyId, CombinationId } from '../../../shared/domain/ids.ts'
import { escalationTable } from '../../../shared/records/escalation.ts'
import { today } from '../../../shared/time/today.ts'
import { WrittenForm } from '../../ui/written-form.tsx'
import { words } from './escalation-words.ts'
import styles from './bodies.module.css'

const names = escalationTable.fields

const Draft = z.object({
  what: z.string(),
  combination: CombinationId.nullable(),
  from: BodyId.nullable(),
  to: BodyId.nullable(),
  due: z.string(),
  why: z.string(),
})
type Draft = z.infer<typeof Draft>

interface EscalationFormProps {
  /** Null: a new one. */
  readonly escalation: Escalation | null
  readonly onClose: () => void
}

/** What was typed outlives the desk, until it is stored or cancelled. */
export function EscalationForm({ escalation, onClose }: EscalationFormProps) {
  const t = useWords(words)
  const say = useSay()
  const { bodies: all } = useBodies()
  const { combinations } = useCombinations()
  const make = useCommand('escalation.make')
  const alter = useCommand('escalation.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `escalation ${escalation?.id ?? ''}`,
    shape: Draft,
    initial: draftOf(escalation),
    by: [make, alter],
    store: (typed) => {
      const fields = EscalationFields.safeParse(typed).data
      if (fields === undefined) return null
      return escalation === null ? make.run({ fields }) : alter.run({ id: escalation.id, fields })
    },
    onClose,
  })
  const bodies = all.filter((one) => !isEnded(one, today()) || one.id === draft.to || one.id === draft.from)
  const options = bodies.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <WrittenForm title={escalation === null ? t.add : t.changeTitle} keep={t.keep} {...form}>
      <Field
        label={say(names.what.label)}
        placeholder={t.whatExample}
        value={draft.what}
        onChange={(what) => change({ what })}
        error={isAsked && draft.what.trim() === '' ? t.whatEmpty : null}
      />
      <div className={styles.columns}>
        <Choice<CombinationId | 'none'>
          label={say(names.combination.label)}
          options={[
            { value: 'none', label: t.noCombination },
            ...combinations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={draft.combination ?? 'none'}
          onChange={(one) => change({ combination: one === 'none' ? null : one })}
        />
        <Choice<BodyId | 'none'>
          label={say(names.from.label)}
          options={[{ value: 'none', label: t.noBody }, ...options]}
          value={draft.from ?? 'none'}
          onChange={(one) => {
            const from = one === 'none' ? null : one
            const up = bodies.find(({ id }) => id === from)?.escalatesTo ?? null
            change({ from, to: up ?? draft.to })
          }}
        />
        <div>
          <Choice<BodyId>
            label={say(names.to.label)}
            placeholder={t.toPlaceholder}
            options={options.filter(({ value }) => value !== draft.from)}
            value={draft.to}
            onChange={(to) => change({ to })}
          />
          {isAsked && draft.to === null && (
            <p className={styles.problem} role="alert">
              {t.toEmpty}
            </p>
          )}
        </div>
        <DayField
          label={say(names.due.label)}
          side="end"
          day={draft.due}
          onChange={(due) => change({ due })}
          problem={isAsked && draft.due === '' ? t.dueEmpty : null}
        />
      </div>
      <Field
        label={say(names.why.label)}
        lines={2}
        value={draft.why}
        onChange={(why) => change({ why })}
        error={isAsked && draft.why.trim() === '' ? t.whyEmpty : null}
      />
    </WrittenForm>
  )
}

function draftOf(escalation: Escalation | null): Draft {
  const { what = '', combination = null, from = null, to = null, due = '', why = '' } = escalation ?? {}
  return { what, combination, from, to, due, why }
}
