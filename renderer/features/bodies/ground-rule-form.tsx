/** A spelregel as it is laid down, put in other words or dropped, or the herijking of all: with the body that decides it, where bodies do. */
import { z } from 'zod'
import { useCommand } from '../../api/index.ts'
import { Field, useSay, useWords } from '../../ui/index.ts'
import { useWritten } from '../../ui/use-written.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DecidedFields } from '../../ui/deciding/decided-fields.tsx'
import { useDecided } from '../../ui/deciding/use-decided.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import type { GroundRule } from '../../../shared/domain/ground-rule.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { groundRuleTable, recalibrationTable } from '../../../shared/records/ground-rule.ts'
import { today } from '../../../shared/time/today.ts'
import { WrittenForm } from '../../ui/written-form.tsx'
import { words } from './ground-rule-words.ts'

export type WrittenRule =
  { readonly is: 'make' | 'recalibrate' } | { readonly is: 'change' | 'drop'; readonly rule: GroundRule }

const Draft = z.object({ text: z.string(), day: z.string(), reason: z.string() })
type Draft = z.infer<typeof Draft>

const names = groundRuleTable.fields

interface GroundRuleFormProps {
  readonly written: WrittenRule
  readonly onClose: () => void
}

/** What was typed outlives the desk, until it is stored or cancelled. */
export function GroundRuleForm({ written, onClose }: GroundRuleFormProps) {
  const t = useWords(words)
  const said = useSaid(written)
  const decided = useDecided({ kind: 'groundRules', works: [], name: said.title, combination: null })
  const { by, run } = useStoring(written)
  const { draft, change, isAsked, form } = useWritten({
    keptAs: said.keptAs,
    shape: Draft,
    initial: draftOf(written),
    by,
    store: ({ text, day: typed, reason }) => {
      const day = CalendarDate.safeParse(typed).data
      // Asked for whatever else is missing: it says then what it lacks itself.
      const inBody = decided.take(reason.trim())
      if (inBody === null || day === undefined || (said.text !== null && text.trim() === '')) return null
      if (decided.isNeeded && reason.trim() === '') return null
      return run({ text: text.trim(), day, decided: inBody ?? null })
    },
    onClose,
  })
  const isEmpty = (text: string) => isAsked && text.trim() === ''
  return (
    <WrittenForm title={said.title} keep={said.keep} {...form}>
      {said.text !== null && (
        <Field
          label={said.text.label}
          help={said.text.help}
          lines={3}
          value={draft.text}
          onChange={(text) => change({ text })}
          error={isEmpty(draft.text) ? said.text.empty : null}
        />
      )}
      <DayField
        label={said.day}
        side={written.is === 'drop' ? 'end' : 'start'}
        day={draft.day}
        onChange={(typed) => change({ day: typed })}
        problem={isEmpty(draft.day) ? t.dayEmpty : null}
      />
      {decided.isNeeded && (
        <>
          <DecidedFields draft={decided.draft} />
          <Field
            label={t.reason}
            lines={2}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
            error={isEmpty(draft.reason) ? t.reasonEmpty : null}
          />
        </>
      )}
    </WrittenForm>
  )
}

function draftOf(written: WrittenRule): Draft {
  return { text: written.is === 'change' ? written.rule.text : '', day: today(), reason: '' }
}

/** What stands on the form, and under which name what is typed is kept. `text` null: nothing is to be written. */
function useSaid(written: WrittenRule) {
  const t = useWords(words)
  const say = useSay()
  const text = { label: say(names.text.label), help: t.textHelp, empty: t.textEmpty }
  const since = say(names.since.label)
  switch (written.is) {
    case 'make':
      return { title: t.add, keep: t.keep, text, day: since, keptAs: 'ground rule' }
    case 'recalibrate': {
      const { fields } = recalibrationTable
      const result = { label: say(fields.text.label), help: t.resultHelp, empty: t.resultEmpty }
      const said = { title: t.recalibrateTitle, keep: t.keepRecalibrate, keptAs: 'recalibration' }
      return { ...said, text: result, day: say(fields.day.label) }
    }
    case 'change': {
      const { id, number } = written.rule
      return { title: t.changeTitle(number), keep: t.keep, text, day: since, keptAs: `ground rule ${id}` }
    }
    case 'drop': {
      const { id, number } = written.rule
      const said = { title: t.dropTitle(number), keep: t.keepDrop, keptAs: `ground rule ${id} dropped` }
      return { ...said, text: null, day: t.lastDay }
    }
  }
}

interface Stored {
  readonly text: string
  readonly day: CalendarDate
  readonly decided: Decided | null
}

function useStoring(written: WrittenRule) {
  const make = useCommand('groundRule.make')
  const reword = useCommand('groundRule.change')
  const drop = useCommand('groundRule.drop')
  const recalibrate = useCommand('groundRule.recalibrate')
  const run = ({ text, day, decided }: Stored) => {
    switch (written.is) {
      case 'make':
        return make.run({ text, since: day, decided })
      case 'change':
        return reword.run({ id: written.rule.id, text, since: day, decided })
      case 'drop':
        return drop.run({ id: written.rule.id, day, decided })
      case 'recalibrate':
        return recalibrate.run({ day, text, decided })
    }
  }
  return { by: [make, reword, drop, recalibrate], run }
}
