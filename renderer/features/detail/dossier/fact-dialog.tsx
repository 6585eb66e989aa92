/** One fact as it is written, with its source. What was typed outlives the dialog, until it is stored or cancelled. */
import { z } from 'zod'
import { useCommand } from '../../../api/index.ts'
import { Field, useSay, useWords } from '../../../ui/index.ts'
import { useWritten } from '../../../ui/use-written.ts'
import { FactFields, type Fact } from '../../../../shared/domain/fact.ts'
import type { CombinationId } from '../../../../shared/domain/ids.ts'
import { factTable } from '../../../../shared/records/fact.ts'
import { WrittenDialog } from '../written-dialog.tsx'
import { words } from './words.ts'

const names = factTable.fields
const Draft = z.object({ text: z.string(), source: z.string() })

interface FactDialogProps {
  readonly combination: CombinationId
  /** Null: a new one. */
  readonly fact: Fact | null
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept it. */
export function FactDialog({ combination, fact, onClose }: FactDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const make = useCommand('fact.make')
  const alter = useCommand('fact.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `fact ${fact?.id ?? combination}`,
    shape: Draft,
    initial: { text: fact?.text ?? '', source: fact?.source ?? '' },
    by: [make, alter],
    store: (typed) => {
      const fields = FactFields.safeParse(typed).data
      if (fields === undefined) return null
      return fact ? alter.run({ id: fact.id, fields }) : make.run({ combination, fields })
    },
    onClose,
  })
  const empty = (text: string, why: string) => (isAsked && text.trim() === '' ? why : null)
  return (
    <WrittenDialog
      title={fact === null ? t.addFact : t.changeFact}
      keep={t.keepFact}
      {...form}
      onClose={onClose}
    >
      <Field
        label={say(names.text.label)}
        placeholder={t.factExample}
        lines={2}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={empty(draft.text, t.factEmpty)}
      />
      <Field
        label={say(names.source.label)}
        placeholder={t.sourceExample}
        value={draft.source}
        onChange={(source) => change({ source })}
        error={empty(draft.source, t.sourceEmpty)}
      />
    </WrittenDialog>
  )
}
