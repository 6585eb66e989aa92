/** One remark as it is written. What was typed outlives the dialog, until it is stored or cancelled. */
import { z } from 'zod'
import { useCommand } from '../../../api/index.ts'
import { Field, useSay, useWords } from '../../../ui/index.ts'
import { useWritten } from '../../../ui/use-written.ts'
import { RemarkText, type Remark, type RemarkAbout } from '../../../../shared/domain/remark.ts'
import { remarkTable } from '../../../../shared/records/remark.ts'
import { WrittenDialog } from '../written-dialog.tsx'
import { words } from './words.ts'

const Draft = z.object({ text: z.string() })

export interface RemarkDialogProps {
  readonly about: RemarkAbout
  /** Given: this one is put in other words instead of a new one made. */
  readonly remark: Remark | null
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the remark. */
export function RemarkDialog({ about, remark, onClose }: RemarkDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const make = useCommand('remark.make')
  const alter = useCommand('remark.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `remark ${remark?.id ?? Object.values(about).join(' ')}`,
    shape: Draft,
    initial: { text: remark?.text ?? '' },
    by: [make, alter],
    store: (typed) => {
      const { data } = Draft.extend({ text: RemarkText }).safeParse(typed)
      if (data === undefined) return null
      return remark ? alter.run({ id: remark.id, ...data }) : make.run({ about, ...data })
    },
    onClose,
  })
  return (
    <WrittenDialog title={remark === null ? t.add : t.changeTitle} keep={t.keep} {...form} onClose={onClose}>
      <Field
        label={say(remarkTable.fields.text.label)}
        help={t.help}
        lines={4}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={isAsked && draft.text.trim() === '' ? t.empty : null}
      />
    </WrittenDialog>
  )
}
