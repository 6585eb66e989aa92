/** One remark as it is written. What was typed outlives the dialog, until it is stored or cancelled. */
import { useState } from 'react'
import { z } from 'zod'
import { useCommand } from '../../../api/index.ts'
import { useKeptInProject } from '../../../state/index.ts'
import { Field, useSay, useWords } from '../../../ui/index.ts'
import type { Remark, RemarkAbout } from '../../../../shared/domain/remark.ts'
import { remarkTable } from '../../../../shared/records/remark.ts'
import { WrittenDialog } from '../written-dialog.tsx'
import { words } from './words.ts'

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
  const kept = useKeptInProject(
    `remark ${remark?.id ?? Object.values(about).join(' ')}`,
    z.string(),
    remark?.text ?? '',
  )
  const text = kept.value.trim()
  const [asked, setAsked] = useState(false)
  const make = useCommand('remark.make')
  const change = useCommand('remark.change')
  const isBusy = make.isBusy || change.isBusy
  const close = () => {
    kept.forget()
    onClose()
  }
  const submit = async () => {
    if (isBusy) return
    setAsked(true)
    if (text === '') return
    const run = remark ? change.run({ id: remark.id, text }) : make.run({ about, text })
    if ((await run).ok) close()
  }
  return (
    <WrittenDialog
      title={remark === null ? t.add : t.changeTitle}
      keep={t.keep}
      isBusy={isBusy}
      failure={make.failure ?? change.failure}
      onKeep={() => void submit()}
      onClose={onClose}
      onCancel={close}
    >
      <Field
        label={say(remarkTable.fields.text.label)}
        help={t.help}
        lines={4}
        value={kept.value}
        onChange={kept.change}
        error={asked && text === '' ? t.empty : null}
      />
    </WrittenDialog>
  )
}
