/** One condition as it is written. What was typed outlives the dialog, until it is stored or cancelled. */
import { useState } from 'react'
import { z } from 'zod'
import { useCommand, useWorks } from '../../../api/index.ts'
import { useKeptInProject } from '../../../state/index.ts'
import { Choice, Field, useSay, useWords } from '../../../ui/index.ts'
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
  const kept = useKeptInProject(`condition ${condition?.id ?? combination.id}`, Draft, draftOf(condition))
  const draft = kept.value
  const change = (part: Partial<Draft>) => kept.change({ ...draft, ...part })
  const [asked, setAsked] = useState(false)
  const make = useCommand('condition.make')
  const alter = useCommand('condition.change')
  const isBusy = make.isBusy || alter.isBusy
  const close = () => {
    kept.forget()
    onClose()
  }
  const submit = async () => {
    if (isBusy) return
    setAsked(true)
    const { work, ...rest } = draft
    const fields = ConditionFields.safeParse({ ...rest, work: work === all ? null : work }).data
    if (fields === undefined) return
    const run = condition
      ? alter.run({ id: condition.id, fields })
      : make.run({ combination: combination.id, fields })
    if ((await run).ok) close()
  }
  const works = [
    { value: all, label: t.allWorks },
    ...combination.works.map((id): { value: string; label: string } => ({
      value: id,
      label: workById.get(id)?.name ?? '–',
    })),
  ]
  const empty = (text: string, why: string) => (asked && text.trim() === '' ? why : null)
  return (
    <WrittenDialog
      title={condition === null ? t.addCondition : t.changeCondition}
      keep={t.keepCondition}
      isBusy={isBusy}
      failure={make.failure ?? alter.failure}
      onKeep={() => void submit()}
      onClose={onClose}
      onCancel={close}
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
