/** One condition as it is written. What was typed outlives the dialog, until it is stored or cancelled. */
import { z } from 'zod'
import { useCommand, useWorks } from '../../../api/index.ts'
import { Choice, Field, useSay, useWords } from '../../../ui/index.ts'
import { useWritten } from '../../../ui/use-written.ts'
import { DayField } from '../../../ui/day-field.tsx'
import type { Combination } from '../../../../shared/domain/combination.ts'
import { ConditionFields, type Condition } from '../../../../shared/domain/dossier.ts'
import { conditionTable } from '../../../../shared/records/dossier.ts'
import { WrittenDialog } from '../written-dialog.tsx'
import { words } from './words.ts'

const names = conditionTable.fields
const all = 'all'

const Draft = z.object({ what: z.string(), due: z.string(), result: z.string(), work: z.string() })
type Draft = z.infer<typeof Draft>

export interface ConditionDialogProps {
  readonly combination: Combination
  /** Given: this one is changed instead of a new one made. */
  readonly condition: Condition | null
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the condition. */
export function ConditionDialog({ combination, condition, onClose }: ConditionDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const { workById } = useWorks()
  const make = useCommand('condition.make')
  const alter = useCommand('condition.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `condition ${condition?.id ?? combination.id}`,
    shape: Draft,
    initial: draftOf(condition),
    by: [make, alter],
    store: ({ work, ...rest }) => {
      const fields = ConditionFields.safeParse({ ...rest, work: work === all ? null : work }).data
      if (fields === undefined) return null
      return condition
        ? alter.run({ id: condition.id, fields })
        : make.run({ combination: combination.id, fields })
    },
    onClose,
  })
  const works = [
    { value: all, label: t.allWorks },
    ...combination.works.map((id): { value: string; label: string } => ({
      value: id,
      label: workById.get(id)?.name ?? '–',
    })),
  ]
  const empty = (text: string, why: string) => (isAsked && text.trim() === '' ? why : null)
  return (
    <WrittenDialog
      title={condition === null ? t.addCondition : t.changeCondition}
      keep={t.keepCondition}
      {...form}
      onClose={onClose}
    >
      <Field
        label={say(names.what.label)}
        placeholder={t.whatExample}
        value={draft.what}
        onChange={(what) => change({ what })}
        error={empty(draft.what, t.whatEmpty)}
      />
      <DayField
        label={say(names.due.label)}
        side="start"
        day={draft.due}
        onChange={(due) => change({ due })}
        problem={empty(draft.due, t.dueEmpty)}
      />
      <Field
        label={say(names.result.label)}
        placeholder={t.resultExample}
        value={draft.result}
        onChange={(result) => change({ result })}
        error={empty(draft.result, t.resultEmpty)}
      />
      <Choice
        label={say(names.work.label)}
        options={works}
        value={draft.work}
        onChange={(work) => change({ work })}
      />
    </WrittenDialog>
  )
}

function draftOf(condition: Condition | null): Draft {
  const { what = '', due = '', result = '', work = null } = condition ?? {}
  return { what, due, result, work: work ?? all }
}
