/** What an attachment is called, what is to be said of it, and whether it may go to others. */
import { useCommand } from '../../../api/index.ts'
import { Field, useSay, useWords } from '../../../ui/index.ts'
import check from '../../../ui/check.module.css'
import { useWritten } from '../../../ui/use-written.ts'
import { z } from 'zod'
import { AttachmentFields, type Attachment } from '../../../../shared/domain/attachment.ts'
import { attachmentTable } from '../../../../shared/records/attachment.ts'
import { WrittenDialog } from '../written-dialog.tsx'
import { words } from './words.ts'

const names = attachmentTable.fields
const Draft = z.object({ name: z.string(), note: z.string(), isShared: z.boolean() })

interface AttachmentDialogProps {
  readonly attachment: Attachment
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept it. */
export function AttachmentDialog({
  attachment: { id, name, note, isShared },
  onClose,
}: AttachmentDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const command = useCommand('attachment.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `attachment ${id}`,
    shape: Draft,
    initial: { name, note, isShared },
    by: [command],
    store: (typed) => {
      const fields = AttachmentFields.safeParse(typed).data
      return fields === undefined ? null : command.run({ id, fields })
    },
    onClose,
  })
  return (
    <WrittenDialog title={t.changeAttachment} keep={t.keepAttachment} {...form} onClose={onClose}>
      <Field
        label={t.attachmentName}
        value={draft.name}
        onChange={(typed) => change({ name: typed })}
        error={
          isAsked && !AttachmentFields.shape.name.safeParse(draft.name).success ? t.attachmentNameEmpty : null
        }
      />
      <Field
        label={say(names.note.label)}
        lines={3}
        value={draft.note}
        onChange={(typed) => change({ note: typed })}
        error={
          isAsked && !AttachmentFields.shape.note.safeParse(draft.note).success ? t.attachmentNoteLong : null
        }
      />
      <label className={check.check}>
        <input
          type="checkbox"
          checked={draft.isShared}
          onChange={({ currentTarget }) => change({ isShared: currentTarget.checked })}
        />
        {say(names.isShared.label)}
      </label>
      <p>{t.sharedHelp}</p>
    </WrittenDialog>
  )
}
